/** PM_SLIPPED: which tasks finish later than the baseline, and why. */
import { slippedFunction } from '../../shared/functions/slipped-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * The tasks that finish later than their baseline, each with the root of its slip.
 *
 * One header row, then one row for each task that slipped, in the order of the plan and without summaries: ID, Task,
 * Baseline finish, Finish (dates), Slip (working days), Because (what took longer, started late, or is waited for,
 * followed back to where the slip began).
 *
 * A call without a baseline, without a plan or without a Task column is an error. A wrong row never takes the rest
 * down.
 *
 * Source: PMI, Practice Standard for Scheduling, 2019, for the finish variance.
 *
 * @param {A3:N} plan The plan, header row included: at least a Task column, and any of Duration, Start,
 *   Predecessors, % complete and the others that the reference lists.
 * @param {range} baseline The Baseline table, header row included.
 * @param {range} [tables] The optional tables, header included, in any order: Settings, Calendar, Resources,
 *   Actuals. They are told apart by their headers.
 * @returns {range} One header row and a row for each task that slipped, six columns.
 * @example =PM_SLIPPED(A3:N, Throughline_Baseline, Throughline_Settings)
 * @customfunction
 */
export function PM_SLIPPED(
  plan: SheetArgument,
  baseline: SheetArgument,
  ...tables: SheetArgument[]
): SheetResult {
  return answer(slippedFunction, [plan, baseline, ...tables]);
}
