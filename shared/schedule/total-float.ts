/** Total float of a leaf task, and when that makes it critical. */
import type { Plan, TaskIndex } from '../plan/plan.js';
import type { Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { Passes } from './run-passes.js';
import { FINISHED, NOT_STARTED, type Workload } from './workload.js';

/** Minutes of the task's own working time: of its start before it has begun, of its finish after that; 0 once it is done. */
export function leafTotalFloat(workload: Workload, { forward, backward }: Passes, index: TaskIndex): number {
  const progress = workload.progress[index] as number;
  if (progress === FINISHED) return 0;
  const time = workload.times[index] as WorkingCalendar;
  const [early, late] =
    progress === NOT_STARTED
      ? [forward.drivenStart[index], backward.lateStart[index]]
      : [forward.finish[index], backward.lateFinish[index]];
  return time.workBetween(early as Minute, late as Minute);
}

export const isCriticalFloat = ({ settings }: Plan, totalFloat: number): boolean =>
  totalFloat <= settings.criticalFloat * settings.minutesPerDay;
