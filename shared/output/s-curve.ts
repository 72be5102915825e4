/** The S-curve: planned value, earned value, actual cost and forecast, cumulative at the end of each period. */
import { actualCosts } from '../earned-value/actual-cost.js';
import { earnedValueOf } from '../earned-value/earned-value.js';
import { type Measures, measurePlan } from '../earned-value/measures.js';
import { plannedValueAt } from '../earned-value/planned-value.js';
import type { Schedule } from '../schedule/schedule.js';
import { type Minute, minute } from '../time/minute.js';
import type { Period, PeriodUnit } from '../time/periods.js';
import { costForecast } from './cost-forecast.js';
import { curvePeriods } from './curve-periods.js';
import { firstOf, lastOf } from './first-and-last.js';
import { planAsOf, shareBy } from './progress-history.js';

/** Values by the end of a period, in the baseline's unit; null where unknown. */
export interface CurvePoint {
  readonly period: Period;
  readonly plannedValue: number | null;
  /** Up to the status date; in the period that holds it, at the status date. */
  readonly earnedValue: number | null;
  readonly actualCost: number | null;
  /** From the status date on. */
  readonly forecast: number | null;
}

/**
 * The S-curve of a schedule.
 *
 * Planned value is that of the performance measurement baseline, exact at every period's end. Earned value follows from
 * the progress recorded at the status date and the dates of the tasks; actual cost from the dates in the Actuals table,
 * else from the Actual cost column as progress does. The forecast runs from actual cost at the status date to the
 * estimate at completion at IEAC(t), in the shape that the rest of the baseline has.
 *
 * @param unit the narrowest period wanted; wider ones are taken where there would be more than 400
 */
export function sCurve(schedule: Schedule, unit: PeriodUnit = 'day'): CurvePoint[] {
  const measures = measurePlan(schedule.plan, schedule);
  const { baseline, statusDate } = measures;
  const moments = spanOf(schedule, measures);
  if (moments === null) return [];
  const forecast = costForecast(schedule.plan, measures);
  const isDated = baseline.withoutDates.length === 0 && baseline.items.length > 0;
  const periods = curvePeriods(moments.first, moments.last, forecast?.finish ?? null, unit);
  return periods.map((period) => {
    const known = statusDate !== null && period.from < statusDate;
    const by = known ? minute(Math.min(period.to, statusDate)) : null;
    return {
      period,
      plannedValue: isDated ? plannedValueAt(baseline, period.to) : null,
      earnedValue: by === null ? null : earnedValueBy(schedule, measures, by),
      actualCost: by === null ? null : actualCostBy(schedule, measures, by),
      forecast:
        statusDate === null || forecast === null || period.to < statusDate ? null : forecast.by(period.to),
    };
  });
}

/** From the first thing planned or spent to the last thing planned or known. */
function spanOf(
  { plan, start, finish }: Schedule,
  { baseline, statusDate }: Measures,
): { readonly first: Minute; readonly last: Minute } | null {
  const spent = (plan.actuals ?? []).flatMap(({ date }) =>
    date !== null && statusDate !== null && date < statusDate ? [date] : [],
  );
  const first = firstOf([...[baseline.start, start].filter((moment) => moment !== null), ...spent]);
  if (first === null) return null;
  const lasts = [baseline.finish, finish, statusDate].filter((moment) => moment !== null);
  return { first, last: lastOf([first, ...lasts]) ?? first };
}

/** At the status date it is the earned value that all other functions give. */
function earnedValueBy(
  schedule: Schedule,
  { baseline, statusDate }: Measures,
  moment: Minute,
): number | null {
  if (statusDate === null || baseline.items.length === 0) return null;
  const plan = planAsOf(schedule, statusDate, moment);
  return baseline.items.reduce((sum, item) => sum + (earnedValueOf(plan, item, moment).value ?? 0), 0);
}

/** Costs without a date are spread as progress is. */
function actualCostBy(schedule: Schedule, measures: Measures, moment: Minute): number | null {
  const { plan } = schedule;
  const { statusDate, baseline, actualCost } = measures;
  if (statusDate === null || actualCost.value === null || baseline.measuredIn !== 'money') return null;
  if (plan.actuals !== null && plan.actuals.length > 0) return actualCosts(plan, moment).total.value;
  const { ofTask } = actualCosts(plan, statusDate);
  return plan.tasks.reduce((sum, task) => {
    const cost = ofTask[task.index] ?? null;
    return cost === null ? sum : sum + cost * shareBy(schedule, task, statusDate, moment);
  }, 0);
}
