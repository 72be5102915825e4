/** PM_GANTT: the plan drawn as a grid of codes. */
import { ganttFunction } from '../../shared/functions/gantt-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * The plan as a Gantt chart: a grid of codes for conditional formats to colour.
 *
 * One header row with the first day of each period, then exactly one row for each row of the plan. In a period with
 * work of the task still to do stands `=`, or `c` where the task is critical; in one whose work is all done `#`, or `d`
 * in a critical task; `b` where only the Baseline table had work of it; `m` on the date of a milestone; `.` where there
 * is no working time (the task’s within its bar, the project’s outside); nothing elsewhere. `!` stands for the
 * deadline, behind the other code of its period (`=!`) or alone. The done part of a task is the first of its working
 * time; unfinished work that waits for the Status date leaves a gap. A summary is one bar, done by its tasks’ progress
 * weighed by their durations. A task without dates is a blank row. Periods are days; weeks from Monday on, months or
 * several months where there would be more than 400.
 *
 * A call without a plan or without a Task column is an error. A wrong row never takes the rest down.
 *
 * Source: W. Clark, The Gantt Chart: A Working Tool of Management, 1922.
 *
 * @param {A3:N} plan The plan, header row included: at least a Task column, and any of Duration, Start,
 *   Predecessors, Deadline, % complete and the others that the reference lists.
 * @param {range} [others] The optional tables, header included, in any order: Settings, Calendar, Resources,
 *   Actuals, Baseline. They are told apart by their headers.
 *   Last, the narrowest period wanted: day, week, month, quarter or year.
 * @returns {range} One header row of dates, then a row of codes for each row of the plan.
 * @example =PM_GANTT(Plan!A3:N, Throughline_Settings, Throughline_Baseline, "week")
 * @customfunction
 */
export function PM_GANTT(plan: SheetArgument, ...others: SheetArgument[]): SheetResult {
  return answer(ganttFunction, [plan, ...others]);
}
