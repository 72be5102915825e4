/** PM_MILESTONES: the milestones of a plan against its baseline. */
import { milestonesFunction } from '../../shared/functions/milestones-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * The milestones of a plan: when each was promised, when it is due now, and how far it slipped.
 *
 * One header row, then one row for each milestone: Project, ID, Milestone, Baseline, Forecast (dates), Slip
 * (working days, positive is late), Done (TRUE or FALSE). Without a Baseline table
 * Baseline is the plan without progress; where there is no Status date either, it and Slip are blank.
 *
 * A call without a plan or without a Task column is an error. A wrong row never takes the rest down.
 *
 * Source: PMI, Practice Standard for Scheduling, 2019.
 *
 * @param {A3:N} plan The plan, header row included: at least a Task column, and any of Duration, Start,
 *   Predecessors, % complete and the others that the reference lists.
 * @param {range} [tables] The optional tables, header included, in any order: Settings, Calendar, Resources,
 *   Actuals, Baseline. They are told apart by their headers.
 * @returns {range} One header row and a row for each milestone, seven columns.
 * @example =PM_MILESTONES(A3:N, Throughline_Settings)
 * @customfunction
 */
export function PM_MILESTONES(plan: SheetArgument, ...tables: SheetArgument[]): SheetResult {
  return answer(milestonesFunction, [plan, ...tables]);
}
