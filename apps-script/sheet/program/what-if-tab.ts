/** The What-if tab: changes to try, and beside them the program of today and as it would be. */
import { DATE_FORMAT, HINT_TEXT, MONEY_FORMAT, PLAIN_FORMAT, styleHeader } from '../look.js';
import { type TableColumn, writeHint, writeTable, writeTitle } from '../tabs/table-tab.js';
import type { Change } from '../undo/change.js';
import { FIGURE_FORMATS, WHAT_IF_FORMATS } from './figure-formats.js';
import { PROGRAM_NAMES } from './names.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The header of the changes and of what they come to. */
const ROW = 3;
const LIMITS_TODAY = ROW + 1;
const BEFORE = 9;
const AFTER = 13;
const DIFFERENCE = 16;
const ROWS = FIGURE_FORMATS.length + WHAT_IF_FORMATS.length;

const WHAT_IF_COLUMNS: readonly TableColumn[] = [
  {
    name: 'What if',
    width: 100,
    choices: ['cut', 'delay', 'add', 'new limits', 'limits today'],
    hint: 'cut, delay or add a project; new limits: another budget or capacity.',
  },
  { name: 'Project', width: 170, hint: 'As the Projects table names it. One to add may be new.' },
  { name: 'Days', width: 70, hint: 'delay: working days, such as 10 or 2w; -5 is earlier.' },
  { name: 'Cost', width: 96, format: MONEY_FORMAT, hint: 'add: what it costs; limits: the budget.' },
  { name: 'Capacity', width: 80, hint: 'add: how many people it takes; limits: how many there are.' },
  { name: 'Value', width: 70, hint: 'add: what it is worth, where the Projects table does not say.' },
  { name: 'Finish', width: 100, format: DATE_FORMAT, hint: 'add: when it would finish.' },
];

/**
 * Two calls: the table's header with the limits of today alone is the program as it is, the whole table as it would be.
 *
 * @param budget the cell of the Projects tab that holds the budget, and the one with the capacity
 */
export function writeWhatIfTab(sheet: Sheet, change: Change, budget: string, capacity: string): void {
  const missing = DIFFERENCE - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const table = writeTable(sheet, WHAT_IF_COLUMNS, ROW);
  change.name(PROGRAM_NAMES.whatIf, table);
  writeTitle(sheet, 'What if');
  writeHint(
    sheet.getRange(2, 1),
    'Write a change in each row below the limits of today. Nothing else in the workbook changes. Both sides carry late dependencies through, which the Dashboard does not.',
  );
  const kept = (cell: string): string => `=IF(${cell}="", "", ${cell})`;
  sheet.getRange(LIMITS_TODAY, 1).setValue('limits today');
  sheet.getRange(LIMITS_TODAY, 4, 1, 2).setFormulas([[kept(budget), kept(capacity)]]);
  sheet.getRange(LIMITS_TODAY, 1, 1, WHAT_IF_COLUMNS.length).setFontColor(HINT_TEXT);
  writeAnswer(sheet, BEFORE, 'Today', `$A$${ROW}:$G$${LIMITS_TODAY}`);
  writeAnswer(sheet, AFTER, 'With the changes', PROGRAM_NAMES.whatIf);
  writeDifference(sheet);
  sheet.setColumnWidth(BEFORE - 1, 24).setColumnWidth(AFTER - 1, 16);
}

const { summaries, projects, rates, settings, dependencies, milestones } = PROGRAM_NAMES;
const TABLES = [summaries, projects, rates, settings, dependencies, milestones].join(', ');

function writeAnswer(sheet: Sheet, column: number, title: string, changes: string): void {
  sheet
    .getRange(ROW - 1, column)
    .setValue(title)
    .setFontWeight('bold');
  styleHeader(sheet.getRange(ROW, column, 1, 3));
  sheet.getRange(ROW, column).setFormula(`=PM_PROGRAM(${TABLES}, ${changes})`);
  sheet
    .getRange(ROW + 1, column + 1, ROWS, 1)
    .setNumberFormats([...FIGURE_FORMATS, ...WHAT_IF_FORMATS].map((format) => [format]))
    .setHorizontalAlignment('right');
  sheet
    .setColumnWidth(column, 150)
    .setColumnWidth(column + 1, 110)
    .setColumnWidth(column + 2, 260);
}

/** Numbers and dates by how much, words from what to what; blank where one of the two is not known. */
function differenceAt(row: number): string {
  const [before, after] = [`$J${row}`, `$N${row}`];
  const words = `IF(OR(${before}="", ${after}="", ${before}=${after}), "", ${before}&" → "&${after})`;
  return `=IF(AND(ISNUMBER(${before}), ISNUMBER(${after})), ${after}-${before}, ${words})`;
}

function writeDifference(sheet: Sheet): void {
  sheet
    .getRange(ROW, DIFFERENCE)
    .setValue('Change')
    .setNote('With the changes, less today. Between dates: in days.');
  sheet
    .getRange(ROW + 1, DIFFERENCE, ROWS, 1)
    .setFormulas(Array.from({ length: ROWS }, (_, at) => [differenceAt(ROW + 1 + at)]));
  styleHeader(sheet.getRange(ROW, DIFFERENCE));
  const plain = [...FIGURE_FORMATS, ...WHAT_IF_FORMATS].map((format) => [
    format === DATE_FORMAT ? PLAIN_FORMAT : format,
  ]);
  sheet
    .getRange(ROW + 1, DIFFERENCE, ROWS, 1)
    .setNumberFormats(plain)
    .setHorizontalAlignment('right');
  sheet.setColumnWidth(DIFFERENCE, 120);
}
