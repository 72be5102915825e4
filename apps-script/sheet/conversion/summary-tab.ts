/** Writes the Summary tab: the project in one row, as a program reads it; its earned value and milestones below. */
import { COLUMNS } from '../../../shared/table/dictionary.js';
import { freeTabName } from '../book.js';
import {
  DATE_FORMAT,
  DAYS_FORMAT,
  MONEY_FORMAT,
  PERCENT_FORMAT,
  PLAIN_FORMAT,
  RATIO_FORMAT,
  styleHeader,
} from '../look.js';
import { MILESTONES_NAME, SUMMARY_NAME } from '../names.js';
import type { Change } from '../undo/change.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Row of the earned value table's header; the project's row and its header stand in rows 1 and 2. */
const VALUE_ROW = 4;

/** Right of the earned value table and a spacer. */
const MILESTONES_COLUMN = 5;
/** As many as a program reads of one project. */
export const MOST_MILESTONES = 100;

/** Formats of PM_EARNED_VALUE's values, in the order of its metrics. */
export const VALUE_FORMATS: readonly string[] = [
  ...new Array<string>(6).fill(MONEY_FORMAT),
  RATIO_FORMAT,
  RATIO_FORMAT,
  ...new Array<string>(3).fill(MONEY_FORMAT),
  RATIO_FORMAT,
  DAYS_FORMAT,
  DAYS_FORMAT,
  DAYS_FORMAT,
  RATIO_FORMAT,
  DATE_FORMAT,
  RATIO_FORMAT,
  PERCENT_FORMAT,
  PERCENT_FORMAT,
];

const SUMMARY_FORMATS: Readonly<Record<string, string>> = {
  'Status date': DATE_FORMAT,
  Start: DATE_FORMAT,
  Finish: DATE_FORMAT,
  'Baseline finish': DATE_FORMAT,
  'Next milestone date': DATE_FORMAT,
  'Finish slip': DAYS_FORMAT,
  '% complete': PERCENT_FORMAT,
  BAC: MONEY_FORMAT,
  PV: MONEY_FORMAT,
  EV: MONEY_FORMAT,
  AC: MONEY_FORMAT,
  EAC: MONEY_FORMAT,
  SPI: RATIO_FORMAT,
  CPI: RATIO_FORMAT,
  'SPI(t)': RATIO_FORMAT,
};

/** `argumentList` is what the functions are called with: the plan's range, then the named tables. */
export function addSummaryTab(book: Spreadsheet, change: Change, argumentList: string): void {
  const sheet = change.addTab(freeTabName(book, ['Summary', 'Throughline summary']));
  const columns = COLUMNS.summaries;
  const missing = columns.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  change.name(SUMMARY_NAME, sheet.getRange(1, 1, 2, columns.length));
  change.name(
    MILESTONES_NAME,
    sheet.getRange(VALUE_ROW + 1, MILESTONES_COLUMN, MOST_MILESTONES, COLUMNS.milestones.length),
  );
  sheet.getRange(1, 1).setFormula(`=PM_PROJECT_SUMMARY(${argumentList})`);
  sheet.getRange(VALUE_ROW, 1).setFormula(`=PM_EARNED_VALUE(${argumentList})`);
  sheet.getRange(VALUE_ROW, MILESTONES_COLUMN).setFormula(`=PM_MILESTONES(${argumentList})`);
  sheet.getRange(VALUE_ROW + 1, MILESTONES_COLUMN + 3, MOST_MILESTONES, 2).setNumberFormat(DATE_FORMAT);
  sheet.getRange(VALUE_ROW + 1, MILESTONES_COLUMN + 5, MOST_MILESTONES, 1).setNumberFormat(DAYS_FORMAT);
  sheet
    .getRange(2, 1, 1, columns.length)
    .setNumberFormats([columns.map((name) => SUMMARY_FORMATS[name] ?? PLAIN_FORMAT)]);
  sheet
    .getRange(VALUE_ROW + 1, 2, VALUE_FORMATS.length, 1)
    .setNumberFormats(VALUE_FORMATS.map((format) => [format]));
  for (const header of [
    sheet.getRange(1, 1, 1, columns.length),
    sheet.getRange(VALUE_ROW, 1, 1, 3),
    sheet.getRange(VALUE_ROW, MILESTONES_COLUMN, 1, COLUMNS.milestones.length),
  ]) {
    styleHeader(header);
  }
  [170, 120, 360, 120, 170, 90, 280, 320].forEach((width, at) => void sheet.setColumnWidth(at + 1, width));
}
