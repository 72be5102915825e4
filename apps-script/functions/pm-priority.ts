/** PM_PRIORITY: projects scored and ranked. */
import { priorityFunction } from '../../shared/functions/priority-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * Scores projects and ranks them, and says how far each rank moves when the weights do.
 *
 * Below the header row exactly one row for each row of the table: Score, Rank (1 is first; ties share a rank) and
 * Rank range (the best and the worst rank while each weight in turn is a tenth more or less).
 *
 * weighted: Σ weight × score ÷ Σ |weight|, over the criteria of the Weights table (any column of the projects), or
 * evenly over Value, Time criticality and Risk reduction where there is none. WSJF:
 * (value + time criticality + risk reduction) ÷ size. RICE: reach × impact × confidence ÷ effort, without weights.
 *
 * Criteria have to share one scale. One whose scores reach a hundred times as far as those of all others, such as
 * money among scores from 1 to 10, decides alone; the Rank range of the first project then says which one.
 *
 * A project with a score missing is blank and has no rank. A call without projects, without the columns that the
 * method needs, or with a weight that cannot count is an error.
 *
 * Source: Scaled Agile Framework, WSJF; S. McBride, RICE, Intercom; E. Triantaphyllou, Multi-criteria decision
 * making methods, 2000.
 *
 * @param {range} projects The Projects table, header row included.
 * @param {range} [weights] The Weights table: Criterion, Weight. A negative weight counts against.
 * @param {string} [method] weighted (the default), WSJF or RICE.
 * @returns {range} One header row and a row for each row of the table, three columns.
 * @example =PM_PRIORITY(Projects!A1:T, Weights!A1:B, "weighted")
 * @customfunction
 */
export function PM_PRIORITY(
  projects: SheetArgument,
  weights: SheetArgument,
  method: SheetArgument,
): SheetResult {
  return answer(priorityFunction, [projects, weights, method]);
}
