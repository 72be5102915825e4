/** PM_CV: cost variance. */
import { costVarianceFunction } from '../../shared/functions/earned-value-scalars.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * Cost variance, CV = EV − AC: how much less (or more, where negative) the work done cost than it was planned
 * to.
 *
 * Money, in the currency of the arguments. An argument is a number, or a range worked through cell by cell;
 * blank where any of them is blank.
 *
 * Source: PMI, The Standard for Earned Value Management, 2019.
 *
 * @param {number} ev Earned value: what the work done was planned to cost, in money.
 * @param {number} ac Actual cost: what the work done did cost, in money.
 * @returns {number} Cost variance in money.
 * @example =PM_CV(400, 500) → -100
 * @customfunction
 */
export function PM_CV(ev: SheetArgument, ac: SheetArgument): SheetResult {
  return answer(costVarianceFunction, [ev, ac]);
}
