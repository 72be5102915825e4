/** PM_IMPACT: what a slip in one project does to the others. */
import { impactFunction } from '../../shared/functions/impact-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * Carries slips from project to project along their dependencies.
 *
 * Below the header row exactly one row for each row of the table: Promised (Needed by, the day the two projects agreed
 * on; where it is blank the giving milestone's baseline), Forecast (its date now, slips of what it waits for included),
 * Slip from the one to the other in working days of Monday to Friday, and Hits: the milestones that move because of it, each with its project and by how much. Or, in Hits, why something
 * is blank. Lags count working days; milestones that are reached stay.
 * A milestone that must wait moves by what exceeds the room it has; without a milestone of that name the days count from
 * Needed by. Other milestones of its project stay where its own plan has them.
 *
 * A call without one of the two tables is an error.
 *
 * Source: PMI, The Standard for Program Management, 2017: interdependencies between components.
 *
 * @param {range} dependencies The Dependencies table, header row included: From project, From task, To project, To
 *   task, Lag, Needed by. A task is named by its ID or its name among the milestones.
 * @param {range} milestones Tables of PM_MILESTONES, one below the other; their header rows may be repeated.
 * @returns {range} One header row and a row for each row of the table, four columns.
 * @example =PM_IMPACT(Dependencies!A1:I, Milestones!A1:G)
 * @customfunction
 */
export function PM_IMPACT(dependencies: SheetArgument, milestones: SheetArgument): SheetResult {
  return answer(impactFunction, [dependencies, milestones]);
}
