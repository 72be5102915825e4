/** PM_TCPI: to-complete performance index. */
import { toCompletePerformanceIndexFunction } from '../../shared/functions/earned-value-scalars.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * To-complete performance index, TCPI = (BAC − EV) ÷ (BAC − AC), or ÷ (EAC − AC): how well the rest must go to
 * end on budget, or on the estimate.
 *
 * A ratio; above 1 the rest must go better than planned. Blank where nothing is left to spend. An argument is
 * a number, or a range worked through cell by cell; blank where any of them is blank.
 *
 * Source: PMI, The Standard for Earned Value Management, 2019.
 *
 * @param {number} bac Budget at completion: what all the work is planned to cost, in money.
 * @param {number} ev Earned value: what the work done was planned to cost, in money.
 * @param {number} ac Actual cost: what the work done did cost, in money.
 * @param {number} [eac] Estimate at completion in money; left out, the rest is measured against the budget.
 * @returns {number} The index, a ratio.
 * @example =PM_TCPI(1000, 400, 500) → 1.2
 * @example =PM_TCPI(1000, 400, 500, 1250) → 0.8
 * @customfunction
 */
export function PM_TCPI(
  bac: SheetArgument,
  ev: SheetArgument,
  ac: SheetArgument,
  eac?: SheetArgument,
): SheetResult {
  return answer(toCompletePerformanceIndexFunction, [bac, ev, ac, eac]);
}
