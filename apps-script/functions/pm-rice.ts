/** PM_RICE: the RICE score. */
import { reachImpactConfidenceEffortFunction } from '../../shared/functions/earned-value-scalars.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * RICE score, reach × impact × confidence ÷ effort: do the highest first.
 *
 * Blank where the effort is not above 0. An argument is a number, or a range worked through cell by cell;
 * blank where any of them is blank.
 *
 * Source: S. McBride, RICE: Simple prioritization for product managers, Intercom, 2018.
 *
 * @param {number} reach People or events in a period.
 * @param {number} impact Impact on each of them, such as 0.25 to 3.
 * @param {number} confidence A fraction or a percentage: 0.8, 80% and 80 are the same.
 * @param {number} effort Person-months, or any one unit of effort.
 * @returns {number} The score.
 * @example =PM_RICE(500, 2, 0.8, 4) → 200
 * @customfunction
 */
export function PM_RICE(
  reach: SheetArgument,
  impact: SheetArgument,
  confidence: SheetArgument,
  effort: SheetArgument,
): SheetResult {
  return answer(reachImpactConfidenceEffortFunction, [reach, impact, confidence, effort]);
}
