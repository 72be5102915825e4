/** DCMA 12, Critical path test: a critical task made 600 days longer delays the finish by as much. */
import type { Plan, Task, TaskIndex } from '../../plan/plan.js';
import type { Schedule } from '../../schedule/schedule.js';
import { schedulePlan } from '../../schedule/schedule-plan.js';
import { taskLabel } from '../../schedule/schedule-problems.js';
import { MINUTES_PER_DAY } from '../../time/minute.js';
import type { Check } from '../check.js';
import type { AssessedPlan } from './assessed-plan.js';
import { notEvaluable } from './verdict.js';

const TITLE = 'DCMA 12 Critical path test';
const ADDED_DAYS = 600;
/** Of the delay wanted: other calendars on the way take or give a little. */
const TOLERANCE = 0.01;

export function criticalPathTest({ plan, schedule, incomplete }: AssessedPlan): Check {
  if (schedule.finish === null)
    return notEvaluable(TITLE, schedule.whyNoFinish ?? 'No task has dates.', 'Mend the data problems first.');
  const task = firstCritical({ plan, schedule, incomplete });
  if (task === null) return notEvaluable(TITLE, 'No task still to do is critical.', '');
  const after = schedulePlan(lengthened(plan, task));
  const before = schedule.tasks[task.index];
  const later = after.tasks[task.index];
  if (!before || !later || after.finish === null)
    return notEvaluable(TITLE, `${taskLabel(plan, task.index)} cannot be made that long.`, '');
  const delay = plan.calendar.workBetween(schedule.finish, after.finish);
  const wanted = plan.calendar.workBetween(before.finish, later.finish) - Math.max(0, before.totalFloat);
  const asMuch = wanted > 0 && Math.abs(delay - wanted) <= wanted * TOLERANCE;
  const lastBefore = new Set(lastTasks(schedule));
  const passes = asMuch && lastTasks(after).some((last) => lastBefore.has(last));
  const days = Math.round(delay / plan.settings.minutesPerDay);
  return {
    title: TITLE,
    state: passes ? 'pass' : 'fail',
    count: passes ? 0 : 1,
    where: `${taskLabel(plan, task.index)} made ${ADDED_DAYS} days longer delays the finish by ${days} days`,
    remedy: passes
      ? ''
      : 'Add the links that are missing between this task and the finish, or free what follows of hard dates.',
  };
}

/** Those the project finishes with: where the lengthened task has overtaken them, nothing led from it to them. */
const lastTasks = ({ plan, tasks, finish }: Schedule): TaskIndex[] =>
  plan.tasks
    .map(({ index }) => index)
    .filter((index) => tasks[index]?.finish === finish && !plan.tasks[index]?.isSummary);

/** The first by its dates; typed dates would not let it grow. */
function firstCritical({
  plan,
  schedule,
  incomplete,
}: Pick<AssessedPlan, 'plan' | 'schedule' | 'incomplete'>): Task | null {
  const critical = incomplete.filter(
    ({ index, duration, kind }) =>
      schedule.tasks[index]?.critical && kind !== 'manual' && (duration?.minutes ?? 0) > 0,
  );
  const startOf = ({ index }: Task): number => schedule.tasks[index]?.start ?? plan.start ?? 0;
  return critical.sort((a, b) => startOf(a) - startOf(b) || a.row - b.row)[0] ?? null;
}

function lengthened(plan: Plan, { index }: Task): Plan {
  const longer = (task: Task): Task => {
    const elapsed = task.duration?.elapsed ?? false;
    const added = ADDED_DAYS * (elapsed ? MINUTES_PER_DAY : plan.settings.minutesPerDay);
    const grown = (minutes: number) => ({ minutes: minutes + added, elapsed });
    const { duration, remainingDuration, fractionComplete } = task;
    const left = Math.round((duration?.minutes ?? 0) * (1 - (fractionComplete ?? 0)));
    // What is left grows; what is done stays done, so its duration stays the one that the percentage is of.
    return { ...task, remainingDuration: grown(remainingDuration?.minutes ?? left) };
  };
  return { ...plan, tasks: plan.tasks.map((task) => (task.index === index ? longer(task) : task)) };
}
