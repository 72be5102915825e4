/** PM_VAC: variance at completion. */
import { varianceAtCompletionFunction } from '../../shared/functions/earned-value-scalars.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * Variance at completion, VAC = BAC − EAC: how far under (or over, where negative) budget the project will
 * end.
 *
 * Money, in the currency of the arguments. An argument is a number, or a range worked through cell by cell;
 * blank where any of them is blank.
 *
 * Source: PMI, The Standard for Earned Value Management, 2019.
 *
 * @param {number} bac Budget at completion: what all the work is planned to cost, in money.
 * @param {number} eac Estimate at completion: what all the work will have cost, in money.
 * @returns {number} Variance at completion in money.
 * @example =PM_VAC(1000, 1250) → -250
 * @customfunction
 */
export function PM_VAC(bac: SheetArgument, eac: SheetArgument): SheetResult {
  return answer(varianceAtCompletionFunction, [bac, eac]);
}
