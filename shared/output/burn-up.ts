/** The burn-up: work planned, done and forecast against all there is to do, cumulative at the end of each period. */
import {
  type PerformanceMeasurementBaseline,
  performanceMeasurementBaseline,
} from '../earned-value/performance-measurement-baseline.js';
import type { Schedule } from '../schedule/schedule.js';
import { type Minute, minute } from '../time/minute.js';
import type { Period, PeriodUnit } from '../time/periods.js';
import { curvePeriods } from './curve-periods.js';
import { finishRange } from './finish-range.js';
import { firstOf, lastOf } from './first-and-last.js';
import { type ForecastRange, workDoneAt } from './forecast-range.js';
import { doneBy, plannedWork, scopeOf } from './work-done.js';

/** Planned working days of leaf tasks by the end of a period; null where unknown. */
export interface BurnUpPoint {
  readonly period: Period;
  readonly scope: number;
  readonly planned: number | null;
  /** Up to the status date. */
  readonly done: number | null;
  /** From the status date on: at the slower and at the faster pace. */
  readonly forecastLow: number | null;
  readonly forecastHigh: number | null;
}

export interface BurnUp {
  readonly points: readonly BurnUpPoint[];
  /** Null without a status date. */
  readonly range: ForecastRange | null;
}

/**
 * The burn-up of a schedule, in planned working days of its leaf tasks.
 *
 * Scope is all of the plan as it is now; planned is what the baseline had by then, so it ends lower where tasks were
 * added since. Done follows from the progress recorded at the status date and the dates of the tasks.
 *
 * @param unit the narrowest period wanted; wider ones are taken where there would be more than 400
 */
export function burnUp(schedule: Schedule, unit: PeriodUnit = 'day'): BurnUp {
  const { plan } = schedule;
  const { statusDate } = plan.settings;
  const baseline = performanceMeasurementBaseline(plan, schedule);
  const work = plannedWork(schedule);
  const scope = scopeOf(work);
  const done = statusDate === null ? 0 : doneBy(schedule, work, statusDate, statusDate);
  const range = finishRange(schedule, work);
  const periods = periodsOf(schedule, baseline, range?.latest ?? range?.earliest ?? null, unit);
  const points = periods.map((period): BurnUpPoint => {
    const { from, to } = period;
    const known = statusDate !== null && from < statusDate;
    const ahead = statusDate !== null && to >= statusDate ? { done, scope, statusDate } : null;
    return {
      period,
      scope,
      planned: plannedBy(schedule, baseline, to),
      done: known ? doneBy(schedule, work, statusDate, minute(Math.min(to, statusDate))) : null,
      forecastLow: ahead && range && workDoneAt(schedule, range.slowerPace, ahead, to),
      forecastHigh: ahead && range && workDoneAt(schedule, range.fasterPace, ahead, to),
    };
  });
  return { points, range };
}

function periodsOf(
  { plan, start, finish }: Schedule,
  baseline: PerformanceMeasurementBaseline,
  forecastEnd: Minute | null,
  unit: PeriodUnit,
): readonly Period[] {
  const first = firstOf([baseline.start, start].filter((moment) => moment !== null));
  if (first === null) return [];
  const lasts = [baseline.finish, finish, plan.settings.statusDate].filter((moment) => moment !== null);
  const last = lastOf([first, ...lasts]) ?? first;
  return curvePeriods(first, last, forecastEnd, unit);
}

/** Null where some of the baseline has no dates. */
function plannedBy(
  { plan }: Schedule,
  { items }: PerformanceMeasurementBaseline,
  moment: Minute,
): number | null {
  let planned = 0;
  for (const { minutes, dates, time } of items) {
    if (minutes === null || minutes === 0) continue;
    if (dates === null) return null;
    const whole = time.workBetween(dates.start, dates.finish);
    const sofar = time.workBetween(
      dates.start,
      minute(Math.min(dates.finish, Math.max(dates.start, moment))),
    );
    planned += moment >= dates.finish ? minutes : whole > 0 ? (minutes * sofar) / whole : 0;
  }
  return planned / plan.settings.minutesPerDay;
}
