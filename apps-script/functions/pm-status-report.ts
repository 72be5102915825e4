/** PM_STATUS_REPORT: the state of a project as sections of plain sentences. */
import { statusReportFunction } from '../../shared/functions/status-report-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * The state of a project in plain sentences, section by section, ready to print or to send.
 *
 * One header row, then a row for each line: Section, Text. Sections in this order: Verdict, Figures, Milestones, Done,
 * Next two weeks, Slipped, Late, At risk, Decisions and actions, Goals, and Problems where cells cannot be read. Each
 * section has at least one line; a long one tells how many more there are. Done and Slipped look back to the last report
 * that was kept before the status date; without one, Done to two weeks before it and Slipped to the baseline. Next two
 * weeks and Late need a status date.
 *
 * A call without a plan or without a Task column is an error. A wrong row never takes the rest down.
 *
 * Source: Project Management Institute, A Guide to the Project Management Body of Knowledge, 6th edition, 2017,
 * 10.2.3.1: work performance reports.
 *
 * @param {A3:N} plan The plan, header row included: at least a Task column, and any of Duration, Start,
 *   Predecessors, % complete and the others that the reference lists.
 * @param {range} [tables] The optional tables, header included, in any order: Settings, Calendar, Resources,
 *   Actuals, Baseline, and also Goals, Risks and the table of kept reports. They are told apart by their headers. Last, a number, for a
 *   page to print: a line with more characters goes on in the next rows, set in, and long sections are cut
 *   so that all has room on two pages; the verdict's first line stays whole.
 * @returns {range} One header row and a row for each line, two columns.
 * @example =PM_STATUS_REPORT(Plan!A3:N, Throughline_Settings, Throughline_Baseline)
 * @customfunction
 */
export function PM_STATUS_REPORT(plan: SheetArgument, ...tables: SheetArgument[]): SheetResult {
  return answer(statusReportFunction, [plan, ...tables]);
}
