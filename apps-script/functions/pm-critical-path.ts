/** PM_CRITICAL_PATH: the tasks that decide the finish date. */
import { criticalPathFunction } from '../../shared/functions/critical-path-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * The critical tasks of a plan in the order of their dates: a day lost on one of them is a day lost on the
 * finish.
 *
 * One header row, then one row for each critical task: ID, Task, Start, Finish. While a
 * task can have no dates, be it in a loop or in a wrong row, the finish and what decides it are unknown: an error that
 * says what is wrong, where, and how to mend it. A call without a plan or without a Task column is an error.
 *
 * Source: J. E. Kelley and M. R. Walker, Critical-Path Planning and Scheduling, 1959; PMI, Practice Standard
 * for Scheduling, 2019.
 *
 * @param {A3:N} plan The plan, header row included: at least a Task column, and any of Duration, Start,
 *   Predecessors, % complete and the others that the reference lists.
 * @param {range} [tables] The optional tables, header included, in any order: Settings, Calendar, Resources,
 *   Actuals, Baseline. They are told apart by their headers.
 * @returns {range} ID, Task, Start and Finish of the critical tasks.
 * @example =PM_CRITICAL_PATH(A3:N, Throughline_Settings)
 * @customfunction
 */
export function PM_CRITICAL_PATH(plan: SheetArgument, ...tables: SheetArgument[]): SheetResult {
  return answer(criticalPathFunction, [plan, ...tables]);
}
