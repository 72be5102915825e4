/** PM_SCHEDULE: the dates, floats and drivers of a plan. */
import { scheduleFunction } from '../../shared/functions/schedule-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * Schedules a plan by the critical path method: when each task starts and finishes, how much it can slip, and
 * what put it on its date.
 *
 * One header row, then exactly one row for each row of the plan: Start, Finish, Late start, Late finish
 * (dates), Total float, Free float (working days, negative where a hard date cannot be met), Critical (TRUE or
 * FALSE), Driver (what it waits for), Check (what is wrong in the row, and how to mend it).
 *
 * A row that cannot be scheduled is blank, and its Check says why. A call without a plan or without a Task
 * column is an error. A wrong row never takes the rest down.
 *
 * Source: J. E. Kelley and M. R. Walker, Critical-Path Planning and Scheduling, 1959; PMI, Practice Standard
 * for Scheduling, 2019.
 *
 * @param {A3:N} plan The plan, header row included: at least a Task column, and any of Duration, Start,
 *   Predecessors, % complete and the others that the reference lists.
 * @param {range} [tables] The optional tables, header included, in any order: Settings, Calendar, Resources,
 *   Actuals, Baseline. They are told apart by their headers.
 * @returns {range} One header row and a row for each row of the plan, nine columns.
 * @example =PM_SCHEDULE(A3:N, Throughline_Settings)
 * @customfunction
 */
export function PM_SCHEDULE(plan: SheetArgument, ...tables: SheetArgument[]): SheetResult {
  return answer(scheduleFunction, [plan, ...tables]);
}
