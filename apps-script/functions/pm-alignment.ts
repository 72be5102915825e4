/** PM_ALIGNMENT: what serves each objective, and which projects serve none. */
import { alignmentFunction } from '../../shared/functions/alignment-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * Sets projects against the strategic objectives that they serve.
 *
 * One header row, then a row for each objective: Objective, Weight, Projects (blank: nobody serves it), Cost (what
 * is spent on it, in the program's currency) and Coverage (its part of all cost, 0 to 1, to be read beside
 * its weight). Then a row for each orphan, a project that names no objective of the table. A project may name
 * several, with shares or evenly: Growth 60%, Quality 40%.
 *
 * Where the table's Currency names several, Cost is converted at the latest rate of a Rates table to the currency of
 * Settings. Cost and Coverage are blank where a cost is not known; where a rate is missing no sum is shown that lacks
 * it, and a last row says so and names the projects. A call without one of the two tables is an error.
 *
 * Source: PMI, The Standard for Program Management, 2017: strategic alignment.
 *
 * @param {range} projects The Projects table, header row included: Project, Objective, Cost.
 * @param {range} objectives The Objectives table, header row included: Objective, Weight.
 * @param {range} [tables] Optional tables, header included, in any order: Rates, Settings.
 * @returns {range} One header row, a row for each objective, a row for each orphan project; five columns.
 * @example =PM_ALIGNMENT(Projects!A1:T, Objectives!A1:F)
 * @customfunction
 */
export function PM_ALIGNMENT(
  projects: SheetArgument,
  objectives: SheetArgument,
  ...tables: SheetArgument[]
): SheetResult {
  return answer(alignmentFunction, [projects, objectives, ...tables]);
}
