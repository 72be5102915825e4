/** PM_ES: earned schedule. */
import { earnedScheduleFunction } from '../../shared/functions/earned-schedule-scalars.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * Earned schedule, ES: the period by which the plan would have earned what is earned now.
 *
 * ES = C + (EV − PV of C) ÷ (PV of C+1 − PV of C), C being the last period whose PV is at most EV. In periods.
 * All earned gives the first period at the full budget. Blank where nothing is planned or EV is blank or
 * negative.
 *
 * A curve that falls, or has a gap, is an error.
 *
 * Source: W. Lipke, Schedule is Different, The Measurable News, 2003.
 *
 * @param {range} pv_curve Cumulative planned value at the end of each period, one row or one column.
 * @param {number} ev Earned value: what the work done was planned to cost, in money.
 * @param {number} [at] Actual time, in periods. On a flat stretch of the curve ES reaches to its end, but not
 *   beyond this.
 * @returns {number} Earned schedule in periods.
 * @example =PM_ES({100; 250; 400; 600; 800}, 450) → 3.25
 * @customfunction
 */
export function PM_ES(pv_curve: SheetArgument, ev: SheetArgument, at?: SheetArgument): SheetResult {
  return answer(earnedScheduleFunction, [pv_curve, ev, at]);
}
