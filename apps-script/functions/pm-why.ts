/** PM_WHY: why a task is on its date. */
import { whyFunction } from '../../shared/functions/why-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * The chain of reasons that put a task on its date: links, constraints, calendars, recorded dates, the status date,
 * back to the project's start or a fixed date.
 *
 * One header row, then one row for each task of the chain, the task itself first: Step, Task, Date (its start, or
 * its finish where the reason speaks of that), Because. For a task without dates the chain leads to the loop or the
 * problem that it waits for, and Date is blank.
 *
 * A task the plan does not have is an error that names the nearest one. A call without a plan or without a Task
 * column is an error.
 *
 * Source: J. E. Kelley and M. R. Walker, Critical-Path Planning and Scheduling, 1959, for the driving chain.
 *
 * @param {text} task The task: its ID, its WBS code or its exact name.
 * @param {A3:N} plan The plan, header row included: at least a Task column, and any of Duration, Start,
 *   Predecessors, % complete and the others that the reference lists.
 * @param {range} [tables] The optional tables, header included, in any order: Settings, Calendar, Resources,
 *   Actuals, Baseline. They are told apart by their headers.
 * @returns {range} One header row and a row for each task of the chain, four columns.
 * @example =PM_WHY(12, A3:N, Throughline_Settings)
 * @customfunction
 */
export function PM_WHY(task: SheetArgument, plan: SheetArgument, ...tables: SheetArgument[]): SheetResult {
  return answer(whyFunction, [task, plan, ...tables]);
}
