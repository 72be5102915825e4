/** Which tasks levelling itself has to hold, and until when: the others follow by their links. */
import type { Plan, TaskIndex } from '../plan/plan.js';
import type { Schedule } from '../schedule/schedule.js';
import { schedulePlan } from '../schedule/schedule-plan.js';
import { shownTaskStart } from '../schedule/shown-dates.js';
import type { LevelledPlan } from './level-plan.js';

/**
 * By task: the start to hold it at, as a spreadsheet date. Scheduling the plan with these as start-no-earlier-than
 * constraints gives the levelled dates again, where no other constraint of these tasks has to give way. In a plan that
 * is scheduled from its finish every task lies as late as it can: there only the tasks that wait are held.
 */
export function heldStarts(plan: Plan, levelled: LevelledPlan): ReadonlyMap<TaskIndex, number> {
  const { schedule, tasks } = levelled;
  const held = new Set(
    plan.tasks.flatMap(({ index, isSummary }) =>
      !isSummary && (tasks[index]?.delay ?? 0) > 0 && schedule.tasks[index]?.driver.by === 'levelling'
        ? [index]
        : [],
    ),
  );
  if (plan.settings.scheduleFrom === 'finish') return startsOf(schedule, held);
  // Of several people on a task the levelled one need not be the last to begin: it then has another driver, and shows
  // only in what is still missing.
  for (
    let more = firstMissing(plan, levelled, held);
    more !== null;
    more = firstMissing(plan, levelled, held)
  )
    held.add(more);
  return startsOf(schedule, held);
}

const startsOf = (schedule: Schedule, held: ReadonlySet<TaskIndex>): ReadonlyMap<TaskIndex, number> =>
  new Map([...held].map((index) => [index, shownTaskStart(schedule, index) as number]));

/** The task that begins first among those that would be elsewhere with only these held; null where none would. */
function firstMissing(plan: Plan, levelled: LevelledPlan, held: ReadonlySet<TaskIndex>): TaskIndex | null {
  const { tasks } = scheduleHolding(plan, levelled, held);
  let first: TaskIndex | null = null;
  for (const { index, isSummary } of plan.tasks) {
    const [wanted, found] = [levelled.schedule.tasks[index], tasks[index]];
    if (isSummary || held.has(index) || !wanted || wanted.start === found?.start) continue;
    const sooner = first === null ? undefined : levelled.schedule.tasks[first]?.start;
    if (sooner === undefined || wanted.start < sooner) first = index;
  }
  return first;
}

/** The plan's schedule with these tasks where levelling puts them, and the others where that leaves them. */
function scheduleHolding(plan: Plan, { schedule }: LevelledPlan, held: ReadonlySet<TaskIndex>): Schedule {
  const floor = new Float64Array(plan.tasks.length);
  for (const index of held) floor[index] = schedule.tasks[index]?.start ?? 0;
  return schedulePlan(plan, { floor });
}
