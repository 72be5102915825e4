/** Lags and leads: the time a link adds between two dates, and takes away again on the way back. */
import type { Lag, Plan, TaskIndex } from '../plan/plan.js';
import type { Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { Workload } from './workload.js';

/** The predecessor's duration, which percentage lags are shares of. */
export interface LagBasis {
  readonly minutes: number;
  readonly elapsed: boolean;
}

/** A lag in minutes, of work unless elapsed. */
export function lagMinutes(lag: Lag, basis: LagBasis): { minutes: number; elapsed: boolean } {
  if (lag.unit === 'percent')
    return { minutes: Math.round(lag.fraction * basis.minutes), elapsed: basis.elapsed };
  return { minutes: lag.minutes, elapsed: lag.unit === 'elapsed' };
}

/** A moment later by a lag on the successor's calendar, earlier by a lead. */
export function addLag(calendar: WorkingCalendar, moment: Minute, minutes: number, elapsed: boolean): Minute {
  if (minutes === 0) return moment;
  if (elapsed) return (moment + minutes) as Minute;
  return minutes > 0 ? calendar.finishAfter(moment, minutes) : calendar.startBefore(moment, -minutes);
}

/** The moment from which adding the lag leads to `moment`. */
export const removeLag = (
  calendar: WorkingCalendar,
  moment: Minute,
  minutes: number,
  elapsed: boolean,
): Minute => addLag(calendar, moment, -minutes, elapsed);

/** The duration that a percentage lag is a share of; a summary's is the work between its rolled-up dates. */
export function lagBasis(
  plan: Plan,
  workload: Workload,
  dates: { readonly start: Float64Array; readonly finish: Float64Array },
  task: TaskIndex,
  node: number,
): LagBasis {
  if (!plan.tasks[task]?.isSummary) {
    return {
      minutes: workload.duration[task] as number,
      elapsed: plan.tasks[task]?.duration?.elapsed ?? false,
    };
  }
  const calendar = workload.lagCalendars[task] as WorkingCalendar;
  return {
    minutes: calendar.workBetween(dates.start[node] as Minute, dates.finish[node] as Minute),
    elapsed: false,
  };
}
