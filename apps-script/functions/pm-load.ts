/** PM_LOAD: how much of each resource is taken in each period. */
import { loadFunction } from '../../shared/functions/load-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * How much of each resource is taken in each period: the work its tasks ask of it as a share of the work it has
 * time for.
 *
 * One header row (Resource, then the first day of each period), then one row for each resource. 1 is all that is
 * available, above 1 is overloaded. Availability is the capacity over the working time of the resource's calendar,
 * time off left out; a cell is blank where there is none. Material and cost resources are left out. Periods are
 * days; weeks or months where there would be more than 400 columns.
 *
 * A call without a plan, without a Task column or without a Resources table is an error. A wrong row never takes the
 * rest down.
 *
 * Source: R. Kolisch, Resource-constrained project scheduling, 1995: resource profiles.
 *
 * @param {A3:N} plan The plan, header row included: at least a Task column, and any of Duration, Start,
 *   Predecessors, Resources, Priority and the others that the reference lists.
 * @param {range} resources The Resources table, header included: Resource, and any of Capacity, Calendar, Type.
 * @param {range} [others] The optional tables, header included, in any order: Settings, Calendar, Actuals,
 *   Baseline. They are told apart by their headers.
 *   Last, the narrowest period wanted: day, week, month, quarter or year.
 * @returns {range} One header row and a row for each resource, a column for each period.
 * @example =PM_LOAD(A3:N, Throughline_Resources, Throughline_Settings, "week")
 * @customfunction
 */
export function PM_LOAD(
  plan: SheetArgument,
  resources: SheetArgument,
  ...others: SheetArgument[]
): SheetResult {
  return answer(loadFunction, [plan, resources, ...others]);
}
