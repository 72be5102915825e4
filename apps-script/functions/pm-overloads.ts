/** PM_OVERLOADS: when a resource is asked for more than it has. */
import { overloadsFunction } from '../../shared/functions/overloads-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * When a resource is asked for more than it has, and by which tasks.
 *
 * One header row, then one row for each overload: Resource, From, To (dates), Load (the most units asked for at one
 * time), Available (units), Tasks. An overload lasts as long as the resource works and more is asked for than there
 * is; nights and days off do not part it. Material and cost resources are left out.
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
 * @returns {range} One header row and a row for each overload, six columns.
 * @example =PM_OVERLOADS(A3:N, Throughline_Resources, Throughline_Settings)
 * @customfunction
 */
export function PM_OVERLOADS(
  plan: SheetArgument,
  resources: SheetArgument,
  ...others: SheetArgument[]
): SheetResult {
  return answer(overloadsFunction, [plan, resources, ...others]);
}
