/** The milestones of a plan: where the baseline has them, where they fall now, and which are reached. */
import { isComparable, slipBetween } from '../earned-value/finish-slip.js';
import type { Measures } from '../earned-value/measures.js';
import { isDone } from '../earned-value/task-progress.js';
import type { Plan, Task } from '../plan/plan.js';
import type { Schedule } from '../schedule/schedule.js';
import { shownFinish, shownTaskFinish } from '../schedule/shown-dates.js';

export interface Milestone {
  readonly id: string;
  readonly name: string;
  /** Spreadsheet dates as shown; null where unknown. */
  readonly baseline: number | null;
  readonly forecast: number | null;
  /** Working days, positive is late. */
  readonly slip: number | null;
  readonly done: boolean;
}

/** In the order of the plan. */
export function milestonesOf(plan: Plan, schedule: Schedule, measures: Measures): Milestone[] {
  const milestones = plan.tasks.filter(({ kind, isSummary }) => kind === 'milestone' && !isSummary);
  return milestones.map((task) => milestoneOf(plan, schedule, measures, task));
}

function milestoneOf(plan: Plan, schedule: Schedule, { baseline }: Measures, task: Task): Milestone {
  const planned = isComparable(plan, baseline)
    ? (baseline.itemOfTask[task.index]?.dates?.finish ?? null)
    : null;
  const moment = schedule.tasks[task.index]?.finish ?? null;
  return {
    id: task.id,
    name: task.name,
    baseline: planned === null ? null : shownFinish(schedule, planned),
    forecast: shownTaskFinish(schedule, task.index),
    slip: planned === null || moment === null ? null : slipBetween(plan, planned, moment),
    done: isDone(task),
  };
}

/** The first milestone ahead by date; null where none is left. */
export function nextMilestone(milestones: readonly Milestone[]): Milestone | null {
  return milestones.reduce<Milestone | null>((next, milestone) => {
    if (milestone.done || milestone.forecast === null) return next;
    return next?.forecast == null || milestone.forecast < next.forecast ? milestone : next;
  }, null);
}
