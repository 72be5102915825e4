/** The Task values tab: budget, planned, earned and actual value of every task, beside the plan's own names. */
import { cellName, columnLetters, quoted } from '../a1.js';
import { HINT_TEXT, MONEY_FORMAT, RATIO_FORMAT, styleHeader } from '../look.js';
import type { TabContext, TabKind } from './tab-kind.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ROW = 3;
const VALUES = 2;
const COLUMNS = 6;
const NOTE =
  'A summary holds the sums of its tasks. A figure that is not known is blank: the Note of the same figure on the Dashboard says why.';

export const TASK_VALUES_TAB: TabKind = {
  names: ['Task values', 'Throughline task values'],
  marker: 'Throughline_TaskValues',
  fill(sheet: Sheet, { project, call }: TabContext) {
    const { plan } = project.tables;
    const names = plan.column + (project.header.columns.Task ?? 0);
    const rows = ROW + project.sheet.getMaxRows() - plan.row - sheet.getMaxRows();
    if (rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rows);
    sheet.getRange(1, 1).setValue(NOTE).setFontColor(HINT_TEXT);
    sheet
      .getRange(ROW, 1)
      .setFormula(
        `=ARRAYFORMULA(${quoted(plan.tabName)}!${cellName(plan.row, names)}:${columnLetters(names)})`,
      );
    sheet.getRange(ROW, VALUES).setFormula(`=${call('PM_TASK_VALUE')}`);
    styleHeader(sheet.getRange(ROW, 1, 1, VALUES + COLUMNS - 1));
    sheet.getRange(ROW, VALUES, 1, COLUMNS).setHorizontalAlignment('right');
    const below = sheet.getMaxRows() - ROW;
    sheet.getRange(ROW + 1, VALUES, below, 4).setNumberFormat(MONEY_FORMAT);
    sheet.getRange(ROW + 1, VALUES + 4, below, 2).setNumberFormat(RATIO_FORMAT);
    sheet.setColumnWidth(1, 320).setColumnWidths(VALUES, COLUMNS, 100);
    sheet.setFrozenRows(ROW);
    return sheet.getRange(ROW, 1, below + 1, VALUES + COLUMNS - 1);
  },
};
