/** PM_ETC: estimate to complete. */
import { estimateToCompleteFunction } from '../../shared/functions/earned-value-scalars.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * Estimate to complete, ETC = EAC − AC: what the rest of the work will cost.
 *
 * Money, in the currency of the arguments. An argument is a number, or a range worked through cell by cell;
 * blank where any of them is blank.
 *
 * Source: PMI, The Standard for Earned Value Management, 2019.
 *
 * @param {number} eac Estimate at completion: what all the work will have cost, in money.
 * @param {number} ac Actual cost: what the work done did cost, in money.
 * @returns {number} What is still to be spent, in money.
 * @example =PM_ETC(1250, 500) → 750
 * @customfunction
 */
export function PM_ETC(eac: SheetArgument, ac: SheetArgument): SheetResult {
  return answer(estimateToCompleteFunction, [eac, ac]);
}
