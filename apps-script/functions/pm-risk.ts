/** PM_RISK: when a plan will finish and what it will cost, as chances. */
import { riskFunction } from '../../shared/functions/risk-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * Simulates a plan with durations drawn from its three-point estimates: P80 is the finish, and the cost, that 80 %
 * of the runs did not exceed.
 *
 * One header row, then one row for each of P10, P20 … P90: Percentile, Finish (date), Cost (blank in a plan
 * without money). Every run keeps links, calendars, constraints and recorded dates; what is done stays, what is
 * begun varies in what remains. A task without Optimistic and Pessimistic lasts as planned in every run; a blank
 * Most likely is its Duration. Costs that grow with time grow with durations: fixed costs, costs per use and
 * material do not, nor a budget that accrues at its start or end. Without any estimate on unfinished work the
 * percentiles are all the plan's own, and one more row says so.
 *
 * Settings: Simulations is the number of runs, Seed makes them repeatable, Distribution is PERT (a beta
 * distribution with weight 4 on the most likely value) or triangular, Correlation from 0 to 1 makes durations rise
 * and fall together by a factor they share.
 *
 * While a task can have no dates, be it in a loop or in a wrong row, the finish is unknown: an error that says what is
 * wrong, where, and how to mend it. A call without a plan or without a Task column is an error.
 *
 * Source: D. G. Malcolm and others, Application of a Technique for Research and Development Program Evaluation,
 * 1959; M. D. McKay and others, A Comparison of Three Methods for Selecting Values of Input Variables, 1979.
 *
 * @param {A3:N} plan The plan, header row included: at least a Task column, and any of Duration, Optimistic, Most
 *   likely, Pessimistic, Predecessors and the others that the reference lists.
 * @param {range} [tables] The optional tables, header included, in any order: Settings, Calendar, Resources,
 *   Actuals, Baseline. They are told apart by their headers.
 * @returns {range} One header row and nine rows, three columns; one more row where nothing varies.
 * @example =PM_RISK(A3:N, Throughline_Settings)
 * @customfunction
 */
export function PM_RISK(plan: SheetArgument, ...tables: SheetArgument[]): SheetResult {
  return answer(riskFunction, [plan, ...tables]);
}
