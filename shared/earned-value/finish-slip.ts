/** Slips against the baseline, in working days. */
import type { Plan } from '../plan/plan.js';
import type { Schedule } from '../schedule/schedule.js';
import { dayOf, type Minute, minute, startOfDay } from '../time/minute.js';
import { type Figure, known, unknown } from './figure.js';
import type { PerformanceMeasurementBaseline } from './performance-measurement-baseline.js';

/** Why there is nothing to compare dates with: no Baseline table, and no progress that could have moved them. */
const NO_BASELINE = 'no baseline recorded';

/** Whether dates can be compared: with a recorded baseline, or with the plan as it was before progress. */
export const isComparable = (plan: Plan, baseline: PerformanceMeasurementBaseline): boolean =>
  baseline.recorded || plan.settings.statusDate !== null;

/** Working days by which the project finishes after its baseline; negative is earlier. */
export function finishSlip(plan: Plan, schedule: Schedule, baseline: PerformanceMeasurementBaseline): Figure {
  if (schedule.whyNoFinish !== null) return unknown(schedule.whyNoFinish.replace(/\.$/, ''));
  if (schedule.finish === null) return unknown('no task has dates');
  if (!isComparable(plan, baseline)) return unknown(NO_BASELINE);
  if (baseline.finish === null) return unknown('no task has dates');
  return known(plan.calendar.workBetween(baseline.finish, schedule.finish) / plan.settings.minutesPerDay);
}

/**
 * Working days by which one moment is later than its baseline. A baseline typed as a day is the end of that day; for a
 * milestone that opens a day it is the start of it.
 */
export function slipBetween(plan: Plan, baseline: Minute, forecast: Minute): number {
  const { calendar, settings } = plan;
  const opensDay = (moment: Minute) => calendar.previousFinish(moment) !== moment;
  const from = opensDay(forecast) && !opensDay(baseline) ? startOfDay(dayOf(minute(baseline - 1))) : baseline;
  return calendar.workBetween(from, forecast) / settings.minutesPerDay;
}
