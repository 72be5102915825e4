/** PM_CPI: cost performance index. */
import { costPerformanceIndexFunction } from '../../shared/functions/earned-value-scalars.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * Cost performance index, CPI = EV ÷ AC: below 1 is over budget.
 *
 * A ratio. Blank where nothing was spent yet (AC is 0). An argument is a number, or a range worked through
 * cell by cell; blank where any of them is blank.
 *
 * Source: PMI, The Standard for Earned Value Management, 2019.
 *
 * @param {number} ev Earned value: what the work done was planned to cost, in money.
 * @param {number} ac Actual cost: what the work done did cost, in money.
 * @returns {number} The index, a ratio.
 * @example =PM_CPI(400, 500) → 0.8
 * @customfunction
 */
export function PM_CPI(ev: SheetArgument, ac: SheetArgument): SheetResult {
  return answer(costPerformanceIndexFunction, [ev, ac]);
}
