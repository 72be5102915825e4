/** PM_CRITICALITY: which tasks are likely to decide the finish. */
import { criticalityFunction } from '../../shared/functions/criticality-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * Simulates a plan as PM_RISK does and says of each task how often it was critical, and when it finished.
 *
 * One header row, then exactly one row for each row of the plan: Criticality (the share of runs, 0 to 1, in which
 * the task had no more total float than the setting Critical float), Mean finish and P80 finish (dates; 80 % of the
 * runs finished the task by then). What is done is not critical. A summary is critical where a task within it is.
 *
 * A row that cannot be scheduled is blank. A call without a plan or without a Task column is an error. A wrong row
 * never takes the rest down.
 *
 * Source: R. M. Van Slyke, Monte Carlo Methods and the PERT Problem, Operations Research 11, 1963.
 *
 * @param {A3:N} plan The plan, header row included: at least a Task column, and any of Duration, Optimistic, Most
 *   likely, Pessimistic, Predecessors and the others that the reference lists.
 * @param {range} [tables] The optional tables, header included, in any order: Settings, Calendar, Resources,
 *   Actuals, Baseline. They are told apart by their headers.
 * @returns {range} One header row and a row for each row of the plan, three columns.
 * @example =PM_CRITICALITY(A3:N, Throughline_Settings)
 * @customfunction
 */
export function PM_CRITICALITY(plan: SheetArgument, ...tables: SheetArgument[]): SheetResult {
  return answer(criticalityFunction, [plan, ...tables]);
}
