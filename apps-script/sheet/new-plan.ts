/** A new project plan: a tab with the usual columns and a few rows to type over, made a plan at once. */

import { blockOn } from './block.js';
import { freeTabName } from './book.js';
import { writePlan } from './conversion/convert.js';
import { findSideTables } from './conversion/side-tables.js';
import { isUnderstood, understand } from './conversion/understand.js';
import { spreadsheetDates } from './dates.js';
import { gridOf } from './grid.js';
import { DATE_FORMAT, MONEY_FORMAT, PERCENT_FORMAT, styleHeader } from './look.js';
import { Sentence } from './sentence.js';
import { todayIn } from './today.js';
import { Change } from './undo/change.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER = [
  'ID',
  'WBS',
  'Task',
  'Duration',
  'Predecessors',
  'Resources',
  '% complete',
  'Budget',
  'Actual cost',
  'Deadline',
];

/** Enough to show how a plan is typed: two phases, links, a milestone. */
const ROWS = [
  ['1', '1', 'First phase', '', '', '', '', '', '', ''],
  ['2', '1.1', 'First task', '3d', '', '', '', '', '', ''],
  ['3', '1.2', 'Second task', '1w', '2', '', '', '', '', ''],
  ['4', '2', 'Second phase', '', '', '', '', '', '', ''],
  ['5', '2.1', 'Third task', '2d', '3', '', '', '', '', ''],
  ['6', '2.2', 'Done', '0d', '5', '', '', '', '', ''],
];

/** Columns that Sheets would otherwise turn into numbers or dates of its own: `1.10`, `2,3`. */
const TEXT_COLUMNS = ['ID', 'WBS', 'Duration', 'Predecessors'];
const WIDTHS = [48, 64, 260, 80, 110, 150, 88, 96, 96, 96];
const FORMATS: Readonly<Record<string, string>> = {
  '% complete': PERCENT_FORMAT,
  Budget: MONEY_FORMAT,
  'Actual cost': MONEY_FORMAT,
  Deadline: DATE_FORMAT,
};

export function newPlan(book: Spreadsheet, label: string): void {
  const other = book.getSheets().find((each) => blockOn(each) !== null);
  if (other !== undefined) {
    throw new Sentence(
      `This workbook has its plan on "${other.getName()}", and a workbook holds one. Open a new spreadsheet for another.`,
    );
  }
  Change.make(book, label, (change) => {
    const sheet = change.addTab(freeTabName(book, ['Plan']));
    fill(sheet);
    const dates = spreadsheetDates();
    const choices = { answers: { project: book.getName(), projectStart: todayIn(book) } };
    const grid = gridOf(sheet, dates);
    const result = understand(grid, findSideTables(book, grid.tab, dates), choices);
    if (!isUnderstood(result)) throw new Sentence(result.obstacle);
    writePlan(book, sheet, change, result, choices, dates);
    sheet.activate();
  });
}

function fill(sheet: Sheet): void {
  const rows = sheet.getMaxRows() - 1;
  HEADER.forEach((name, at) => {
    sheet.setColumnWidth(at + 1, WIDTHS[at] ?? 96);
    const format = TEXT_COLUMNS.includes(name) ? '@' : FORMATS[name];
    if (format !== undefined) sheet.getRange(2, at + 1, rows, 1).setNumberFormat(format);
  });
  styleHeader(sheet.getRange(1, 1, 1, HEADER.length).setValues([HEADER]));
  sheet.getRange(2, 1, ROWS.length, HEADER.length).setValues(ROWS);
  const progress = SpreadsheetApp.newDataValidation()
    .requireNumberBetween(0, 1)
    .setAllowInvalid(false)
    .setHelpText('A share of the work: 0% to 100%.')
    .build();
  sheet.getRange(2, HEADER.indexOf('% complete') + 1, rows, 1).setDataValidation(progress);
}
