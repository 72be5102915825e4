/** The cells of a table that was found on a tab. */
import type { LocatedTable } from './located-table.js';
import { Sentence } from './sentence.js';

/** From a table's header to the bottom of its tab, so that rows added later are inside. */
export function tableRange(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { tabName, row, column, lastColumn }: LocatedTable,
): GoogleAppsScript.Spreadsheet.Range {
  const sheet = book.getSheetByName(tabName);
  if (sheet === null) throw new Sentence(`The tab "${tabName}" is gone. Open the sidebar again.`);
  return sheet.getRange(row, column, sheet.getMaxRows() - row + 1, lastColumn - column + 1);
}
