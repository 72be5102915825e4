/** PM_LEVEL: dates that keep every resource within its capacity. */
import { levelFunction } from '../../shared/functions/level-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * Proposes dates on which no resource is asked for more than it has. Nothing in the plan changes.
 *
 * One header row, then exactly one row for each row of the plan: Start, Finish (dates), Delay (working days that the
 * start is put off, 0 where it stays), Moved for (which resource was taken, and by which tasks; or what it now waits
 * for). Links, constraints, calendars, work under way and manual dates are kept and nothing moves earlier; a task of
 * higher Priority is placed first, one of 1000 is not moved. At most as many schedules are generated as the setting
 * Levelling effort says; the setting Seed makes the result repeatable. A task that alone asks for more than there is
 * is placed as if it took all there is, and Moved for says so.
 *
 * A call without a plan, without a Task column or without a Resources table is an error. A wrong row never takes the
 * rest down.
 *
 * Source: R. Kolisch and S. Hartmann, Experimental investigation of heuristics for resource-constrained project
 * scheduling: an update, 2006; D. Debels and M. Vanhoucke, A decomposition-based genetic algorithm, 2007.
 *
 * @param {A3:N} plan The plan, header row included: at least a Task column, and any of Duration, Start,
 *   Predecessors, Resources, Priority and the others that the reference lists.
 * @param {range} resources The Resources table, header included: Resource, and any of Capacity, Calendar, Type.
 * @param {range} [others] The optional tables, header included, in any order: Settings, Calendar, Actuals,
 *   Baseline. They are told apart by their headers.
 * @returns {range} One header row and a row for each row of the plan, four columns.
 * @example =PM_LEVEL(A3:N, Throughline_Resources, Throughline_Settings)
 * @customfunction
 */
export function PM_LEVEL(
  plan: SheetArgument,
  resources: SheetArgument,
  ...others: SheetArgument[]
): SheetResult {
  return answer(levelFunction, [plan, resources, ...others]);
}
