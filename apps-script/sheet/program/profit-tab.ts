/** Profit and loss by period: of the whole program, or of the one project that is chosen above it. */
import { HINT_TEXT, PLAIN_FORMAT, styleHeader } from '../look.js';
import type { Change } from '../undo/change.js';
import { PROGRAM_NAMES } from './names.js';

/** Money and ratios share the columns, and how many lines come first is not known: told apart by their size. */
const MONEY_OR_RATIO = '[>=10]#,##0;[<=-10]-#,##0;0.00';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const { ledger, settings, rates } = PROGRAM_NAMES;

/** The cell for the name of one project. */
export const CHOSEN = { row: 1, column: 2 } as const;
const CHOSEN_CELL = '$B$1';
/** The header of what is computed. */
export const PROFIT_ROW = 3;
const ROW = PROFIT_ROW;
/** Lines, five years of months, and their total: a sheet does not grow for what a formula gives. */
const COLUMNS = 3 + 60 + 1;
/** Stands where there is nothing to compute from, here and on the Dashboard. */
export const NOTHING_YET = 'Write amounts in the Profit and loss tab.';
const HIDDEN_TEXT = '#ffffff';

/** The ledger's rows of the chosen project under its header; the whole ledger where none is chosen. */
function ledgerRows(): string {
  const column = `INDEX(${ledger}, 0, MATCH("Project", INDEX(${ledger}, 1, 0), 0))`;
  const own = `FILTER(${ledger}, (${column}=${CHOSEN_CELL})+(${column}="Project")>0)`;
  return `IF(${CHOSEN_CELL}="", ${ledger}, ${own})`;
}

export function writeProfitTab(sheet: Sheet, change: Change): void {
  sheet.getRange(1, 1).setValue('Project').setFontWeight('bold');
  sheet
    .getRange(1, 3)
    .setValue('Type the name of a project for its own figures; blank: the program as a whole.')
    .setFontColor(HINT_TEXT);
  const missing = COLUMNS - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const columns = sheet.getMaxColumns();
  sheet.getRange(ROW, 4, 1, columns - 3).setNumberFormat('mmm yyyy');
  sheet.getRange(ROW + 1, 4, sheet.getMaxRows() - ROW, columns - 3).setNumberFormat(MONEY_OR_RATIO);
  sheet.getRange(ROW, 1, 1, 3).setNumberFormat(PLAIN_FORMAT);
  styleHeader(sheet.getRange(ROW, 1, 1, columns));
  // The header alone is no mistake of the manager's.
  const empty = `COUNTA(${ledger})<=COUNTA(INDEX(${ledger}, 1, 0))`;
  sheet
    .getRange(ROW, 1)
    .setFormula(
      `=IF(${empty}, "${NOTHING_YET}", PM_PROFIT_AND_LOSS(${ledgerRows()}, ${settings}, ${rates}, "month"))`,
    );
  sheet.setFrozenRows(ROW);
  sheet.setFrozenColumns(3);
  sheet.setColumnWidth(1, 160);
  hidePaybackNumbers(sheet, columns);
  change.name('Throughline_ProfitAndLoss', sheet.getRange(ROW, 1));
}

/** A date among amounts would read as one of them; the row says it in words, and the Dashboard shows it. */
function hidePaybackNumbers(sheet: Sheet, columns: number): void {
  const first = ROW + 1;
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(`=AND($A${first}="Payback", ISNUMBER(D${first}))`)
    .setFontColor(HIDDEN_TEXT)
    .setRanges([sheet.getRange(first, 4, sheet.getMaxRows() - ROW, columns - 3)])
    .build();
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule]);
}
