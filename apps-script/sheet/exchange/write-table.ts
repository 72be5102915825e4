/** Writes a table from elsewhere on a new tab: values with their formats; no text of it becomes a formula. */
import { neutralise } from '../../../shared/exchange/csv/formula-guard.js';
import { type Cell, isBlank, SerialDate, type Table } from '../../../shared/table/cell.js';
import type { TableKind } from '../../../shared/table/dictionary.js';
import { readHeader } from '../../../shared/table/header.js';
import type { SheetDates } from '../dates.js';
import { DATE_FORMAT, DATE_TIME_FORMAT, PLAIN_FORMAT, styleHeader } from '../look.js';
import { formatOfColumn, TEXT_FORMAT, widthOfColumn } from './column-look.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The table's first row comes into row 1; `headerRow`, counted from 0, is the one that names the columns. */
export function writeCells(
  sheet: Sheet,
  kind: TableKind,
  table: Table,
  dates: SheetDates,
  headerRow = 0,
): void {
  const width = Math.max(1, ...table.map((row) => row.length));
  grow(sheet, table.length, width);
  const names = columnNames(kind, table[headerRow] ?? [], width);
  const formats = names.map((name, at) => columnFormat(name, table, at));
  const below = sheet.getMaxRows() - headerRow - 1;
  for (const [at, format] of formats.entries()) {
    sheet.setColumnWidth(at + 1, widthOfColumn(names[at] ?? ''));
    sheet.getRange(headerRow + 2, at + 1, below, 1).setNumberFormat(format);
  }
  const cells = table.map((row) => Array.from({ length: width }, (_, at): Cell => row[at] ?? null));
  const body = sheet.getRange(1, 1, cells.length, width);
  body.setNumberFormats(
    cells.map((row, down) =>
      row.map((cell, at) => cellFormat(cell, (down > headerRow && formats[at]) || PLAIN_FORMAT)),
    ),
  );
  body.setValues(cells.map((row) => row.map((cell) => content(cell, dates))));
  styleHeader(sheet.getRange(headerRow + 1, 1, 1, width));
  sheet.setFrozenRows(headerRow + 1);
  const progress = names.indexOf('% complete');
  if (progress >= 0) sheet.getRange(headerRow + 2, progress + 1, below, 1).setDataValidation(shareOfWork());
}

function grow(sheet: Sheet, rows: number, columns: number): void {
  const moreRows = rows + 1 - sheet.getMaxRows();
  if (moreRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), moreRows);
  const moreColumns = columns - sheet.getMaxColumns();
  if (moreColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), moreColumns);
}

/** Canonical names by position; what is no column of the kind keeps a blank name. */
function columnNames(kind: TableKind, header: Table[number], width: number): readonly string[] {
  const names = new Array<string>(width).fill('');
  for (const [name, at] of Object.entries(readHeader([header], kind).columns)) names[at as number] = name;
  return names;
}

/** A column with a time of day somewhere shows it everywhere. */
function columnFormat(name: string, table: Table, at: number): string {
  const format = formatOfColumn(name);
  const hasTime = (cell: Cell) => cell instanceof SerialDate && !Number.isInteger(cell.serial);
  return format === DATE_FORMAT && table.some((row) => hasTime(row[at])) ? DATE_TIME_FORMAT : format;
}

/** Texts stay texts: what carries the mark of one needs no format. A number among texts keeps its own format. */
function cellFormat(cell: Cell, column: string): string {
  if (isBlank(cell)) return column;
  if (typeof cell === 'string') return neutralise(cell) === cell ? TEXT_FORMAT : PLAIN_FORMAT;
  const isDateColumn = column === DATE_FORMAT || column === DATE_TIME_FORMAT;
  if (cell instanceof SerialDate) return isDateColumn ? column : DATE_FORMAT;
  return column === TEXT_FORMAT || isDateColumn ? PLAIN_FORMAT : column;
}

function content(cell: Cell, dates: SheetDates): string | number | boolean | Date {
  if (cell instanceof SerialDate) return dates.toDate(cell);
  return (neutralise(cell) as string | number | boolean | null | undefined) ?? '';
}

const shareOfWork = () =>
  SpreadsheetApp.newDataValidation()
    .requireNumberBetween(0, 1)
    .setAllowInvalid(true)
    .setHelpText('A share of the work: 0% to 100%.')
    .build();
