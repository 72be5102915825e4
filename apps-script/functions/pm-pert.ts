/** PM_PERT: the mean of a three-point estimate. */
import { pertFunction } from '../../shared/functions/earned-value-scalars.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * Expected value of a three-point estimate, (O + 4 × M + P) ÷ 6.
 *
 * In the unit of the arguments. Blank where the three are out of order. An argument is a number, or a range
 * worked through cell by cell; blank where any of them is blank.
 *
 * Source: D. G. Malcolm et al., Application of a Technique for R&D Program Evaluation, Operations Research,
 * 1959.
 *
 * @param {number} o Optimistic value.
 * @param {number} m Most likely value.
 * @param {number} p Pessimistic value.
 * @returns {number} The expected value.
 * @example =PM_PERT(2, 4, 12) → 5
 * @customfunction
 */
export function PM_PERT(o: SheetArgument, m: SheetArgument, p: SheetArgument): SheetResult {
  return answer(pertFunction, [o, m, p]);
}
