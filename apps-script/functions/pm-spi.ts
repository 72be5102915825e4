/** PM_SPI: schedule performance index. */
import { schedulePerformanceIndexFunction } from '../../shared/functions/earned-value-scalars.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * Schedule performance index, SPI = EV ÷ PV: below 1 is behind plan.
 *
 * A ratio. Blank where nothing was planned yet (PV is 0). An argument is a number, or a range worked through
 * cell by cell; blank where any of them is blank.
 *
 * Source: PMI, The Standard for Earned Value Management, 2019.
 *
 * @param {number} ev Earned value: what the work done was planned to cost, in money.
 * @param {number} pv Planned value: what should have been done by now was planned to cost, in money.
 * @returns {number} The index, a ratio.
 * @example =PM_SPI(400, 500) → 0.8
 * @customfunction
 */
export function PM_SPI(ev: SheetArgument, pv: SheetArgument): SheetResult {
  return answer(schedulePerformanceIndexFunction, [ev, pv]);
}
