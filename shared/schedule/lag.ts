/** Lags and leads: the time a link adds between two dates, and takes away again on the way back. */
import type { Dependency, Lag, Plan, TaskIndex } from '../plan/plan.js';
import type { Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { Network } from './network.js';
import type { Workload } from './workload.js';

/** The predecessor's duration, which percentage lags are shares of. */
export interface LagBasis {
  readonly minutes: number;
  readonly elapsed: boolean;
}

export const isNone = (lag: Lag): boolean =>
  lag.unit === 'percent' ? lag.fraction === 0 : lag.minutes === 0;

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

/** The latest moment from which adding the lag leads to no later a moment than this: the way back over a link. */
function removeLag(
  calendar: WorkingCalendar,
  moment: Minute,
  minutes: number,
  elapsed: boolean,
  successorTime: WorkingCalendar | null,
): Minute {
  if (minutes === 0) return moment;
  if (elapsed) return (moment - minutes) as Minute;
  if (minutes > 0) return calendar.startBefore(moment, minutes);
  // A lead comes to where a stretch of work starts: one later than the moment, if the successor loses nothing by it.
  const start = calendar.nextStart(moment);
  const losesNothing = start === moment || successorTime?.workBetween(moment, start) === 0;
  const latest = losesNothing ? start : ((calendar.previousFinish(moment) - 1) as Minute);
  return calendar.nextStart(calendar.finishAfter(latest, -minutes));
}

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

/** The date of a predecessor, its finish or its start, from which a link asks for no more than `date` of its successor. */
export function dateLeftByLink(
  network: Network,
  workload: Workload,
  dates: { readonly start: Float64Array; readonly finish: Float64Array },
  edge: number,
  date: Minute,
): Minute {
  const predecessor = network.from[edge] as number;
  const successor = network.to[edge] as number;
  const link = network.dependency[edge] as Dependency;
  if (isNone(link.lag)) return date;
  const basis = lagBasis(
    network.plan,
    workload,
    dates,
    network.taskOfNode[predecessor] as TaskIndex,
    predecessor,
  );
  const { minutes, elapsed } = lagMinutes(link.lag, basis);
  const calendar = workload.lagCalendars[successor] as WorkingCalendar;
  const isSummary = network.plan.tasks[successor]?.isSummary === true;
  const successorTime = isSummary ? null : (workload.times[successor] as WorkingCalendar);
  return removeLag(calendar, date, minutes, elapsed, successorTime);
}
