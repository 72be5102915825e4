/** PM_TASK_VALUE: planned, earned and actual value of each task. */
import { taskValueFunction } from '../../shared/functions/task-value-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * The earned value of each task of a plan at its status date.
 *
 * One header row, then exactly one row for each row of the plan: BAC, PV, EV, AC (money), SPI, CPI (ratios). A
 * summary task has the sums of its tasks and indices computed from them. A figure that cannot be known is
 * blank.
 *
 * A call without a plan or without a Task column is an error. A wrong row never takes the rest down.
 *
 * Source: PMI, The Standard for Earned Value Management, 2019.
 *
 * @param {A3:N} plan The plan, header row included: at least a Task column, and any of Duration, Start,
 *   Predecessors, % complete and the others that the reference lists.
 * @param {range} [tables] The optional tables, header included, in any order: Settings, Calendar, Resources,
 *   Actuals, Baseline. They are told apart by their headers.
 * @returns {range} One header row and a row for each row of the plan, six columns.
 * @example =PM_TASK_VALUE(A3:N, Throughline_Settings)
 * @customfunction
 */
export function PM_TASK_VALUE(plan: SheetArgument, ...tables: SheetArgument[]): SheetResult {
  return answer(taskValueFunction, [plan, ...tables]);
}
