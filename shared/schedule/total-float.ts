/** Total float of a leaf task, and when that makes it critical. */
import type { Plan, TaskIndex } from '../plan/plan.js';
import type { Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { Passes } from './run-passes.js';
import { FINISHED, NOT_STARTED, type Workload } from './workload.js';

/**
 * Minutes of the task's own working time: of its start before it has begun, of its finish after that, of both where
 * several resources may lose more by the one than by the other; 0 once it is done.
 */
export function leafTotalFloat(workload: Workload, { forward, backward }: Passes, index: TaskIndex): number {
  const progress = workload.progress[index] as number;
  if (progress === FINISHED) return 0;
  const time = workload.times[index] as WorkingCalendar;
  const between = (early: Float64Array, late: Float64Array): number =>
    time.workBetween(early[index] as Minute, late[index] as Minute);
  if (progress !== NOT_STARTED) return between(forward.finish, backward.lateFinish);
  const ofStart = between(forward.drivenStart, backward.lateStart);
  return workload.several[index] === 1
    ? Math.min(ofStart, between(forward.finish, backward.lateFinish))
    : ofStart;
}

export const isCriticalFloat = ({ settings }: Plan, totalFloat: number): boolean =>
  totalFloat <= settings.criticalFloat * settings.minutesPerDay;
