/** The tabs on which the projects' own workbooks arrive: a row for each project, and all their milestones. */
import { COLUMNS } from '../../../shared/table/dictionary.js';
import { freeTabName } from '../book.js';
import {
  DATE_FORMAT,
  HINT_TEXT,
  MONEY_FORMAT,
  PERCENT_FORMAT,
  PLAIN_FORMAT,
  RATIO_FORMAT,
  styleHeader,
} from '../look.js';
import type { Change } from '../undo/change.js';
import { PROGRAM_NAMES } from './names.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** As many rows as milestones of all projects may have. */
const MILESTONE_ROWS = 5000;

/** Number formats by column of a summary; others stand as they are. */
export const SUMMARY_FORMATS: Readonly<Record<string, string>> = {
  'Status date': DATE_FORMAT,
  Start: DATE_FORMAT,
  Finish: DATE_FORMAT,
  'Baseline finish': DATE_FORMAT,
  'Next milestone date': DATE_FORMAT,
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

/** Of those whose name or text is longer than a column is wide by itself. */
const WIDTHS: Readonly<Record<string, number>> = {
  Project: 180,
  Department: 120,
  Reason: 360,
  'Baseline finish': 120,
  'Next milestone': 180,
  'Next milestone date': 160,
  Milestone: 220,
};

export function writeImportTabs(book: Spreadsheet, change: Change): void {
  const summaries = change.addTab(freeTabName(book, ['Summaries', 'Program summaries']));
  writeHeader(summaries, COLUMNS.summaries);
  change.name(
    PROGRAM_NAMES.summaries,
    summaries.getRange(1, 1, summaries.getMaxRows(), COLUMNS.summaries.length),
  );
  summaries
    .getRange(2, COLUMNS.summaries.length + 2)
    .setValue('Link projects fills this tab. Where a cell shows #REF!, select it and choose Allow access.')
    .setFontColor(HINT_TEXT);
  const milestones = change.addTab(freeTabName(book, ['Milestones', 'Program milestones']));
  const missing = MILESTONE_ROWS - milestones.getMaxRows();
  if (missing > 0) milestones.insertRowsAfter(milestones.getMaxRows(), missing);
  writeHeader(milestones, COLUMNS.milestones);
  change.name(
    PROGRAM_NAMES.milestones,
    milestones.getRange(1, 1, milestones.getMaxRows(), COLUMNS.milestones.length),
  );
  milestones.getRange(2, 4, milestones.getMaxRows() - 1, 2).setNumberFormat(DATE_FORMAT);
}

function writeHeader(sheet: Sheet, columns: readonly string[]): void {
  // Room for a hint beside the table.
  const missing = columns.length + 2 - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  styleHeader(sheet.getRange(1, 1, 1, columns.length).setValues([[...columns]]));
  sheet.setFrozenRows(1);
  const rows = sheet.getMaxRows() - 1;
  sheet
    .getRange(2, 1, rows, columns.length)
    .setNumberFormats(
      Array.from({ length: rows }, () => columns.map((name) => SUMMARY_FORMATS[name] ?? PLAIN_FORMAT)),
    );
  columns.forEach((name, at) => {
    const width = WIDTHS[name];
    if (width !== undefined) sheet.setColumnWidth(at + 1, width);
  });
}
