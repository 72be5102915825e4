/** PM_CHECK: what is wrong in a plan and how to mend it. */
import { checkFunction } from '../../shared/functions/check-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * Checks a plan: every kind of problem in its tables, how many there are, where, and how to mend them.
 *
 * One header row, then one row for each check: Check, State, Count, Where, How to mend. A state is pass, fail,
 * provisional or not evaluable; never a silent pass.
 *
 * A call without a plan or without a Task column is an error. A wrong row never takes the rest down.
 *
 * Source: the problems are those of the reference in the README.
 *
 * @param {A3:N} plan The plan, header row included: at least a Task column, and any of Duration, Start,
 *   Predecessors, % complete and the others that the reference lists.
 * @param {range} [tables] The optional tables, header included, in any order: Settings, Calendar, Resources,
 *   Actuals, Baseline. They are told apart by their headers.
 * @returns {range} One header row and a row for each check, five columns.
 * @example =PM_CHECK(A3:N, Throughline_Settings)
 * @customfunction
 */
export function PM_CHECK(plan: SheetArgument, ...tables: SheetArgument[]): SheetResult {
  return answer(checkFunction, [plan, ...tables]);
}
