/** Takes away what is recognised as ours where it is not known how it came: after a copy of the workbook, for example. */
import { BLOCK_COLUMNS, type Block, blockOn } from '../block.js';
import { tabOf } from '../book.js';
import { HEADER_FILL, PLAIN_FORMAT } from '../look.js';
import { liesWithin } from '../undo/rule-place.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const OURS = /^Throughline_/;
const CALL = /\bPM_[A-Z_]+\s*\(/i;

/** On tabs that stay, our formulas go; a formula of ours that a manager wrote on a tab of their own stays. */
export function sweep(book: Spreadsheet, keep: ReadonlySet<number>): void {
  for (const id of keep) {
    const sheet = tabOf(book, id);
    if (sheet !== null) clearCalls(sheet);
  }
  for (const sheet of book.getSheets()) {
    const block = blockOn(sheet);
    if (block !== null) clearBlock(sheet, block);
  }
  for (const named of book.getNamedRanges()) {
    if (OURS.test(named.getName())) book.removeNamedRange(named.getName());
  }
}

function clearCalls(sheet: Sheet): void {
  for (const [row, formulas] of sheet.getDataRange().getFormulas().entries()) {
    for (const [column, formula] of formulas.entries()) {
      if (CALL.test(formula)) sheet.getRange(row + 1, column + 1).clearContent();
    }
  }
}

/** Widths and frozen rows stay: what they were before is not known. */
function clearBlock(sheet: Sheet, { row, column }: Block): void {
  const columns = BLOCK_COLUMNS.length;
  sheet.getRange(row, column).clearContent();
  sheet.getRange(row, column, sheet.getMaxRows() - row + 1, columns).setNumberFormat(PLAIN_FORMAT);
  const header = sheet.getRange(row, column, 1, columns);
  const ours = header.getBackgrounds()[0]?.every((fill) => fill.toLowerCase() === HEADER_FILL) ?? false;
  if (ours) header.setBackground(null).setFontWeight('normal');
  sheet.setConditionalFormatRules(
    sheet.getConditionalFormatRules().filter((rule) => !liesWithin(rule, column, columns)),
  );
}
