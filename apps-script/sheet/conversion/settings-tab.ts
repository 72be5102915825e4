/** Writes the Settings tab, or adds what a workbook's own Settings table lacks. */

import { NOT_READ } from '../../../shared/table/header.js';
import { absoluteCell } from '../a1.js';
import { freeTabName } from '../book.js';
import { PLAIN_FORMAT, styleHeader } from '../look.js';
import { TABLE_NAMES } from '../names.js';
import { settingRow, settingsCells } from '../settings-range.js';
import type { Change } from '../undo/change.js';
import { columnKey, type OwnSettings, settingLines } from './settings-rows.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where each column of the plan has its header: columns count from 1. */
export interface HeaderCells {
  readonly tab: string;
  readonly row: number;
  readonly columns: readonly (readonly [name: string, column: number])[];
  /** Columns that are not to be read, whatever a header says. */
  readonly notRead: readonly string[];
}

const HEADER = ['Setting', 'Value', 'What it does'];

export function addSettingsTab(
  book: Spreadsheet,
  change: Change,
  own: OwnSettings,
  headers: HeaderCells,
): void {
  const sheet = change.addTab(freeTabName(book, ['Settings', 'Throughline settings']));
  const lines = settingLines(own);
  const columns = columnFormulas(headers);
  const first = lines.length + 2;
  styleHeader(sheet.getRange(1, 1, 1, 3).setValues([HEADER]));
  sheet.getRange(2, 2, lines.length, 1).setNumberFormats(lines.map((line) => [line.format ?? PLAIN_FORMAT]));
  sheet
    .getRange(2, 1, lines.length, 3)
    .setValues(lines.map(({ key, value, meaning }) => [key, value, meaning]));
  if (columns.length > 0) {
    sheet.getRange(first, 1, columns.length, 1).setValues(columns.map(([key]) => [key]));
    sheet.getRange(first, 2, columns.length, 1).setValues(columns.map(([, content]) => [content]));
    sheet
      .getRange(first, 3)
      .setValue('The headers of the plan. They follow when a column is moved or renamed.');
  }
  present(sheet);
  change.name(TABLE_NAMES.settings, sheet.getRange(1, 1, sheet.getMaxRows(), 2));
}

function present(sheet: Sheet): void {
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(1, 200).setColumnWidth(2, 190).setColumnWidth(3, 520);
  sheet.getRange(1, 2, sheet.getMaxRows(), 1).setHorizontalAlignment('left');
}

/** Adds to a Settings table that the workbook has already the columns it does not name, on rows that are free. */
export function addColumnRows(change: Change, table: Range, headers: HeaderCells): void {
  const cells = settingsCells(table);
  const missing = columnFormulas(headers).filter(([key]) => settingRow(cells, key) === null);
  change.name(TABLE_NAMES.settings, table);
  change.addSettings(cells, missing);
}

const columnFormulas = ({
  tab,
  row,
  columns,
  notRead,
}: HeaderCells): readonly (readonly [key: string, content: string])[] => [
  ...columns.map(([name, column]) => [columnKey(name), `=${absoluteCell(tab, row, column)}`] as const),
  ...notRead.map((name) => [columnKey(name), NOT_READ] as const),
];
