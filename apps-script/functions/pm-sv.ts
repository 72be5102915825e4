/** PM_SV: schedule variance. */
import { scheduleVarianceFunction } from '../../shared/functions/earned-value-scalars.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * Schedule variance, SV = EV − PV: how much more (or less, where negative) is done than was planned by now.
 *
 * Money, in the currency of the arguments. An argument is a number, or a range worked through cell by cell;
 * blank where any of them is blank.
 *
 * Source: PMI, The Standard for Earned Value Management, 2019.
 *
 * @param {number} ev Earned value: what the work done was planned to cost, in money.
 * @param {number} pv Planned value: what should have been done by now was planned to cost, in money.
 * @returns {number} Schedule variance in money.
 * @example =PM_SV(400, 500) → -100
 * @customfunction
 */
export function PM_SV(ev: SheetArgument, pv: SheetArgument): SheetResult {
  return answer(scheduleVarianceFunction, [ev, pv]);
}
