/** Settles who is right about a late date from its definition alone: the task is held there, and a minute later. */
import type { TaskIndex } from '../../../shared/plan/plan.js';
import type { Schedule } from '../../../shared/schedule/schedule.js';
import { schedulePlan } from '../../../shared/schedule/schedule-plan.js';
import type { Minute } from '../../../shared/time/minute.js';
import { textOf } from './stored-plan.js';

/**
 * A late start is the latest one with which the project's finish, every deadline and every hard date are kept as well
 * as before. Undefined where a task cannot be held there: it has begun, or its own hard date holds it earlier.
 */
export function settleByTrial(schedule: Schedule, task: TaskIndex): string | undefined {
  const dates = schedule.tasks[task];
  const time = schedule.workingTimes[task];
  if (!dates || !time || dates.totalFloat < 0 || dates.lateStart < dates.start) return undefined;
  const later = time.nextStart((time.nextStart(dates.lateStart) + 1) as Minute);
  const atOurs = harmDone(schedule, task, dates.lateStart);
  const beyond = harmDone(schedule, task, later);
  if (atOurs !== null) return `started at our late start it ${atOurs}`;
  if (beyond === null) return 'started a minute after our late start it still harms nothing';
  return `started at our late start it delays nothing; a minute later it ${beyond}`;
}

/** What goes wrong when a task starts at a moment; null where nothing does. */
function harmDone(schedule: Schedule, task: TaskIndex, start: number): string | null {
  const { plan } = schedule;
  const floor = new Float64Array(plan.tasks.length).fill(Number.NEGATIVE_INFINITY);
  floor[task] = start;
  const held = schedulePlan(plan, { floor });
  if ((held.finish as number) > (schedule.finish as number))
    return `moves the finish to ${textOf(held.finish as number)}`;
  for (const { index, id, deadline } of plan.tasks) {
    const before = schedule.tasks[index];
    const after = held.tasks[index];
    if (!before || !after) continue;
    if (deadline !== null && after.finish > Math.max(deadline, before.finish))
      return `misses ${id}'s deadline`;
  }
  const conflicts = ({ problems }: Schedule) =>
    problems.filter(({ id }) => id === 'hard-date-conflict').length;
  return conflicts(held) > conflicts(schedule) ? 'breaks a hard date' : null;
}
