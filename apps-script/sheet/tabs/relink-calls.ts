/** Hands a table that is new in the workbook to the calls that the add-on wrote before it was there. */
import { COMPARE_NAME, namedRange, TABLE_NAMES } from '../names.js';
import { planSheet } from '../project.js';
import type { Change } from '../undo/change.js';
import { ownTabs } from './own-tabs.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A call of ours with named tables, up to the last of them. */
const TABLES = /\bPM_[A-Z_]+\([^()]*\bThroughline_[A-Za-z]+/g;

/** Only the plan's block and tabs that the add-on made are touched: a formula that a manager wrote stays as it is. */
export function relinkCalls(book: Spreadsheet, change: Change, table: string): void {
  const block = planSheet(book);
  if (block !== null) {
    const { sheet, block: place } = block;
    change.setFormula(sheet, place.row, place.column, withTable(place.formula, table));
  }
  // The calls of the Compare tab choose their baselines themselves.
  const compare = table === TABLE_NAMES.baseline ? namedRange(book, COMPARE_NAME)?.getSheet() : undefined;
  for (const sheet of ownTabs(book)) {
    if (sheet.getSheetId() !== compare?.getSheetId()) relinkTab(sheet, change, table);
  }
}

function relinkTab(sheet: Sheet, change: Change, table: string): void {
  for (const [row, formulas] of sheet.getDataRange().getFormulas().entries()) {
    for (const [column, formula] of formulas.entries()) {
      const linked = withTable(formula, table);
      if (linked !== formula) change.setFormula(sheet, row + 1, column + 1, linked);
    }
  }
}

/** A formula with the table named after the others in each of its calls over the plan; unchanged where it has it. */
export function withTable(formula: string, table: string): string {
  return formula.replace(TABLES, (call) => {
    if (new RegExp(`\\b${table}\\b`).test(call)) return call;
    const separator = /([,;])\s*Throughline_[A-Za-z]+$/.exec(call)?.[1] ?? ',';
    return `${call}${separator} ${table}`;
  });
}
