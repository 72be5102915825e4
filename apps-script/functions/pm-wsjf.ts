/** PM_WSJF: weighted shortest job first. */
import { weightedShortestJobFirstFunction } from '../../shared/functions/earned-value-scalars.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * Weighted shortest job first, (value + time criticality + risk reduction) ÷ size: do the highest first.
 *
 * All on one scale, such as 1, 2, 3, 5, 8, 13, 20. Blank where the size is not above 0. An argument is a
 * number, or a range worked through cell by cell; blank where any of them is blank.
 *
 * Source: Scaled Agile Framework, WSJF.
 *
 * @param {number} value Value to users and business.
 * @param {number} time Time criticality.
 * @param {number} risk Risk reduction or opportunity enablement.
 * @param {number} size Size of the job.
 * @returns {number} The score.
 * @example =PM_WSJF(8, 5, 3, 4) → 4
 * @customfunction
 */
export function PM_WSJF(
  value: SheetArgument,
  time: SheetArgument,
  risk: SheetArgument,
  size: SheetArgument,
): SheetResult {
  return answer(weightedShortestJobFirstFunction, [value, time, risk, size]);
}
