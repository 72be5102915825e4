/** A tab with an empty table for the manager to fill in, which the plan's functions read from then on. */
import { DATE_FORMAT, HINT_TEXT, styleHeader } from '../look.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

export interface TableColumn {
  readonly name: string;
  readonly width: number;
  readonly format?: string;
  /** What may be chosen in its cells; other values are allowed with a warning. */
  readonly choices?: readonly string[];
  /** What its cells may hold otherwise. */
  readonly rule?: Validation;
  /** Shown when the pointer rests on the header. */
  readonly hint: string;
}

/** Writes header, formats and choices; the range returned runs from the header to the bottom of the tab. */
export function writeTable(sheet: Sheet, columns: readonly TableColumn[], row = 1): Range {
  const wanted = columns.length - sheet.getMaxColumns();
  if (wanted > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), wanted);
  const rows = sheet.getMaxRows() - row;
  const header = sheet.getRange(row, 1, 1, columns.length);
  styleHeader(header.setValues([columns.map(({ name }) => name)])).setNotes([
    columns.map(({ hint }) => hint),
  ]);
  columns.forEach(({ width, format, choices, rule }, at) => {
    sheet.setColumnWidth(at + 1, width);
    const cells = sheet.getRange(row + 1, at + 1, rows, 1);
    if (format !== undefined) cells.setNumberFormat(format);
    if (choices !== undefined) cells.setDataValidation(oneOf(choices));
    if (rule !== undefined) cells.setDataValidation(rule);
  });
  sheet.setFrozenRows(row);
  return sheet.getRange(row, 1, rows + 1, columns.length);
}

/** The name of a tab that is more than a table, large above it. */
export function writeTitle(sheet: Sheet, title: string): void {
  sheet.setRowHeight(1, 30);
  sheet.getRange(1, 1).setValue(title).setFontSize(15).setFontWeight('bold');
}

/** Writes a line in quiet letters above or beside a table. */
export const writeHint = (cell: Range, text: string): Range => cell.setValue(text).setFontColor(HINT_TEXT);

export const dateColumn = (name: string, hint: string): TableColumn => ({
  name,
  width: 100,
  format: DATE_FORMAT,
  hint,
});

const oneOf = (choices: readonly string[]): Validation =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build();
