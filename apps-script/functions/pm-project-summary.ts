/** PM_PROJECT_SUMMARY: a project in one row. */
import { projectSummaryFunction } from '../../shared/functions/project-summary-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * A project in one row, as a program reads it: who, when, how healthy and why, how far, how much.
 *
 * One header row and one row: Project, Manager, Department, Workbook, Currency, Status date, Health, Reason, %
 * complete, Start, Finish, Baseline finish, Finish slip, BAC, PV, EV, AC, EAC, SPI, CPI, SPI(t), Next
 * milestone, Next milestone date, Critical tasks, Overloads, Problems. Slips in working days, positive is
 * late; money in the plan’s currency. What cannot be known is blank.
 *
 * A call without a plan or without a Task column is an error. A wrong row never takes the rest down.
 *
 * Source: health by the thresholds in Settings; the measures as in PM_EARNED_VALUE.
 *
 * @param {A3:N} plan The plan, header row included: at least a Task column, and any of Duration, Start,
 *   Predecessors, % complete and the others that the reference lists.
 * @param {range} [tables] The optional tables, header included, in any order: Settings, Calendar, Resources,
 *   Actuals, Baseline. They are told apart by their headers.
 * @returns {range} One header row and one row, twenty-six columns.
 * @example =PM_PROJECT_SUMMARY(Plan!A3:N, Throughline_Settings)
 * @customfunction
 */
export function PM_PROJECT_SUMMARY(plan: SheetArgument, ...tables: SheetArgument[]): SheetResult {
  return answer(projectSummaryFunction, [plan, ...tables]);
}
