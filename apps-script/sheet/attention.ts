/** What in a plan needs attention first: dates that cannot be met, milestones that slip, work that is overdue, risks. */
import type { Measures } from '../../shared/earned-value/measures.js';
import { isDone } from '../../shared/earned-value/task-progress.js';
import { workingDaysText } from '../../shared/health/number-words.js';
import { LEAST_SLIP } from '../../shared/health/slip-words.js';
import type { Task } from '../../shared/plan/plan.js';
import { shownFinish, shownTaskFinish } from '../../shared/schedule/shown-dates.js';
import { milestonesOf } from '../../shared/summary/milestones.js';
import type { AttentionLine } from './attention-line.js';
import { attentionToRegister } from './attention-register.js';
import { dateText } from './date-text.js';
import { rowTarget } from './located-table.js';
import type { Project } from './project.js';

const MOST_LINES = 20;

export function attentionOf(project: Project, measures: Measures): AttentionLine[] {
  const lines = [
    ...missedDates(project),
    ...slippingMilestones(project, measures),
    ...overdueTasks(project, measures),
    ...attentionToRegister(project.plan.settings.statusDate),
  ];
  const first = new Map<string, AttentionLine>();
  for (const line of lines) {
    const cells = `${line.target.tab} ${line.target.range}`;
    if (!first.has(cells)) first.set(cells, line);
  }
  return [...first.values()].slice(0, MOST_LINES);
}

const lineFor = (project: Project, task: Task, why: string): AttentionLine => ({
  task: task.name,
  why,
  target: rowTarget(project.tables.plan, task.row),
});

function missedDates(project: Project): AttentionLine[] {
  const { plan, schedule } = project;
  const late = plan.tasks.filter(
    (task) => !task.isSummary && !isDone(task) && (schedule.tasks[task.index]?.totalFloat ?? 0) < 0,
  );
  return late.map((task) => {
    const finish = shownTaskFinish(schedule, task.index);
    return lineFor(
      project,
      task,
      `Finishes ${finish === null ? '' : dateText(finish)}, later than a date after it allows.`,
    );
  });
}

function slippingMilestones(project: Project, measures: Measures): AttentionLine[] {
  const { plan, schedule } = project;
  return milestonesOf(plan, schedule, measures).flatMap((milestone) => {
    const task = plan.tasks.find((each) => each.id === milestone.id && each.name === milestone.name);
    if (task === undefined || milestone.done || (milestone.slip ?? 0) < LEAST_SLIP) return [];
    const date = milestone.forecast === null ? '' : `, to ${dateText(milestone.forecast)}`;
    return [lineFor(project, task, `Slips ${workingDaysText(milestone.slip ?? 0)}${date}.`)];
  });
}

function overdueTasks(project: Project, { baseline }: Measures): AttentionLine[] {
  const { plan, schedule } = project;
  const { statusDate } = plan.settings;
  if (statusDate === null) return [];
  return plan.tasks.flatMap((task) => {
    const due =
      task.isSummary || isDone(task) ? null : (baseline.itemOfTask[task.index]?.dates?.finish ?? null);
    if (due === null || due > statusDate) return [];
    const finish = shownTaskFinish(schedule, task.index);
    const now = finish === null ? '' : ` Now expected ${dateText(finish)}.`;
    return [lineFor(project, task, `Was due ${dateText(shownFinish(schedule, due))} and is not done.${now}`)];
  });
}
