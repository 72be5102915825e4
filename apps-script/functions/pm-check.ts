/** PM_CHECK: what is wrong in a plan and how to mend it. */
import { checkFunction } from '../../shared/functions/check-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * Checks a plan: every kind of problem in its tables, then the fourteen points by which the Defense Contract
 * Management Agency (DCMA) assesses a schedule.
 *
 * One header row, then one row for each check: Check, State, Count, Where (IDs, or what is wrong), How to mend. A
 * state is pass, fail, provisional (fewer than 20 tasks or links, too few for a share to tell) or not evaluable
 * (without the status date, baseline or resources that it needs); never a silent pass.
 *
 * The fourteen points look at what is not done yet, without summaries and level of effort. At most 5 % of the tasks
 * lack a predecessor or successor; no link has a lead; at most 5 % have a lag; at least 90 % run from finish to
 * start; at most 5 % of the tasks have a hard constraint, more than 44 working days of total float, or a duration of
 * more than 44 working days; none has negative float; no actual date lies after the status date and no other before
 * it; every task that takes time has a resource or a cost; at most 5 % of the tasks due finish later than their
 * baseline; a critical task made 600 days longer delays the finish by as much; the critical path length index and the
 * baseline execution index are at least 0.95.
 *
 * A call without a plan or without a Task column is an error. A wrong row never takes the rest down.
 *
 * Source: the problems are those of the reference in the README; the fourteen points are those of DCMA-EA PAM 200.1,
 * Earned Value Management System Program Analysis Pamphlet, 2012.
 *
 * @param {A3:N} plan The plan, header row included: at least a Task column, and any of Duration, Start,
 *   Predecessors, % complete and the others that the reference lists.
 * @param {range} [tables] The optional tables, header included, in any order: Settings, Calendar, Resources,
 *   Actuals, Baseline. They are told apart by their headers.
 * @returns {range} One header row and a row for each check, five columns.
 * @example =PM_CHECK(A3:N, Throughline_Settings)
 * @customfunction
 */
export function PM_CHECK(plan: SheetArgument, ...tables: SheetArgument[]): SheetResult {
  return answer(checkFunction, [plan, ...tables]);
}
