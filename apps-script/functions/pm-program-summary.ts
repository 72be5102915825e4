/** PM_PROGRAM_SUMMARY: a program in one row. */
import { programSummaryFunction } from '../../shared/functions/program-summary-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * A program in one row with the columns of a project’s summary, so that programs roll up to portfolios as
 * projects do to programs.
 *
 * One header row and one row, the columns of PM_PROJECT_SUMMARY. What cannot be known is blank. EAC is blank too while
 * some project with a budget has none: a forecast of the others would read as a saving. PM_PROGRAM has their sum, and
 * names who is missing.
 *
 * A call without summaries is an error.
 *
 * Source: PMI, The Standard for Earned Value Management, 2019.
 *
 * @param {range} summaries Project summaries stacked below each other, as PM_PROJECT_SUMMARY gives them; their
 *   header rows may be repeated.
 * @param {range} [tables] Optional tables, header included, in any order: Projects, Rates (to turn currencies
 *   into the program’s), Settings. They are told apart by their headers.
 * @returns {range} One header row and one row, twenty-six columns.
 * @example =PM_PROGRAM_SUMMARY(A1:Z13, Settings!A1:B)
 * @customfunction
 */
export function PM_PROGRAM_SUMMARY(summaries: SheetArgument, ...tables: SheetArgument[]): SheetResult {
  return answer(programSummaryFunction, [summaries, ...tables]);
}
