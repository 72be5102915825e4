/** PM_FINISH: the finish date of a plan. */
import { finishFunction } from '../../shared/functions/finish-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * The date on which the last task of a plan finishes.
 *
 * A date. While a task can have no dates, be it in a loop or in a wrong row, the finish is unknown: an error that says
 * what is wrong, where, and how to mend it. A call without a plan or without a Task column is an error.
 *
 * Source: J. E. Kelley and M. R. Walker, Critical-Path Planning and Scheduling, 1959; PMI, Practice Standard
 * for Scheduling, 2019.
 *
 * @param {A3:N} plan The plan, header row included: at least a Task column, and any of Duration, Start,
 *   Predecessors, % complete and the others that the reference lists.
 * @param {range} [tables] The optional tables, header included, in any order: Settings, Calendar, Resources,
 *   Actuals, Baseline. They are told apart by their headers.
 * @returns {date} The finish date.
 * @example =PM_FINISH(A3:N, Throughline_Settings)
 * @customfunction
 */
export function PM_FINISH(plan: SheetArgument, ...tables: SheetArgument[]): SheetResult {
  return answer(finishFunction, [plan, ...tables]);
}
