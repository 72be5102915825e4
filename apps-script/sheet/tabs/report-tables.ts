/** The tables that only the status report reads, named in its call as soon as the workbook has them. */
import { namedRange, OTHER_TABLE_NAMES, REPORT_NAME } from '../names.js';
import type { Change } from '../undo/change.js';
import { withTable } from './relink-calls.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Names of those that the workbook has. */
export const reportTablesOf = (book: Spreadsheet): string[] =>
  Object.values(OTHER_TABLE_NAMES).filter((name) => namedRange(book, name) !== null);

/** Names a table that is new, and hands it to the call of the Report tab, where there is one. */
export function handToReport(book: Spreadsheet, change: Change, table: string, cells: Range): void {
  // Named first, so that it is taken back last: a formula that still names it would lose it.
  change.name(table, cells);
  const report = namedRange(book, REPORT_NAME);
  if (report === null) return;
  const sheet = report.getSheet();
  for (const [row, formulas] of report.getFormulas().entries()) {
    for (const [column, formula] of formulas.entries()) {
      if (!formula.includes('PM_STATUS_REPORT')) continue;
      change.setFormula(sheet, report.getRow() + row, report.getColumn() + column, withTable(formula, table));
    }
  }
}
