/** PM_PROGRAM_SUMMARY: a program in one row, with the columns of a project's summary. */
import { SUMMARY_HEADER, summaryRow } from '../summary/summary-table.js';
import type { Table } from '../table/cell.js';
import type { Argument } from './input.js';
import { programOf } from './program-input.js';

/** One header row and one row, so that programs roll up to portfolios as projects do to programs. */
export function programSummaryFunction(summaries: Argument, ...tables: Argument[]): Table {
  return [SUMMARY_HEADER, summaryRow(programOf('PM_PROGRAM_SUMMARY', summaries, tables).summary)];
}
