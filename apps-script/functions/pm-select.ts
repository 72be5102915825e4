/** PM_SELECT: the best set of projects within a budget and a capacity. */
import { selectFunction } from '../../shared/functions/select-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * Selects the projects with the best total Value within a budget and a capacity, and says why of each.
 *
 * Below the header row exactly one row for each row of the table: Selected (TRUE or FALSE) and Reason. Mandatory
 * projects are in whatever they cost and take of both limits first; of projects that exclude each other one at most
 * is in. Without a Value column a Score column counts instead, else the weighted scores. Exact for up to 60 projects
 * unless values, costs and capacities are almost proportional; then the reason says "best set found".
 *
 * Where the table's Currency names several, Cost is converted at the latest rate of a Rates table to the currency of
 * Settings; a project without a rate is left out, with that reason.
 *
 * A project without Cost, Value or (where a capacity is given) Capacity is left out, with the reason. A call without
 * projects, a Cost column or a budget is an error.
 *
 * Source: G. L. Nemhauser and Z. Ullmann, Discrete dynamic programming and capital allocation, 1969.
 *
 * @param {range} projects The Projects table, header row included: Project, Value, Cost, and any of Capacity,
 *   Mandatory, Excludes.
 * @param {number} budget What all selected projects may cost together, in the program's currency.
 * @param {number} [capacity] What they may take together, in the units of Capacity; left out: no limit.
 * @param {range} [tables] Optional tables, header included, in any order: Rates, Settings.
 * @returns {range} One header row and a row for each row of the table, two columns.
 * @example =PM_SELECT(Projects!A1:T, 2500000, 40)
 * @customfunction
 */
export function PM_SELECT(
  projects: SheetArgument,
  budget: SheetArgument,
  capacity: SheetArgument,
  ...tables: SheetArgument[]
): SheetResult {
  return answer(selectFunction, [projects, budget, capacity, ...tables]);
}
