/** Workbooks as plain data: what a new workbook is made from. */
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';

/** A cell with a format of its own. `value` is a serial day where the format is a date's. */
export interface FormattedCell {
  readonly value: string | number | boolean;
  readonly format?: string;
  readonly bold?: boolean;
  readonly background?: string;
}

/** A text beginning with `=` is a formula; other texts stay texts. */
export type PlainCell = string | number | boolean | null | undefined | FormattedCell;

export interface PlainTab {
  readonly name: string;
  readonly cells: readonly (readonly PlainCell[])[];
  readonly columnWidths?: readonly number[];
  readonly frozenRows?: number;
}

export interface PlainBook {
  readonly name: string;
  readonly tabs: readonly PlainTab[];
  /** By name, absolute references: `Plan!$A$1:$D$1000`. */
  readonly names?: Readonly<Record<string, string>>;
}

/** As a new sheet of Google's. */
export const NEW_SHEET = {
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: 100,
  defaultRowHeight: 21,
} as const;
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 6;

export function workbookData(book: PlainBook, unit: string): IWorkbookData {
  const sheets = book.tabs.map((tab, at) => sheetData(tab, String(at)));
  return {
    id: unit,
    name: book.name,
    sheetOrder: sheets.map((sheet) => String(sheet.id)),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  } as unknown as IWorkbookData;
}

function sheetData(tab: PlainTab, id: string): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  tab.cells.forEach((cells, row) => {
    const written = cells.map(writtenCell).map((cell, column) => [column, cell] as const);
    cellData[row] = Object.fromEntries(
      written.filter((entry): entry is readonly [number, ICellData] => entry[1] !== null),
    );
  });
  const widest = Math.max(0, ...tab.cells.map((cells) => cells.length));
  const frozen = tab.frozenRows ?? 0;
  return {
    ...NEW_SHEET,
    id,
    name: tab.name,
    cellData,
    rowCount: Math.max(NEW_SHEET.rowCount, tab.cells.length + SPARE_ROWS),
    columnCount: Math.max(NEW_SHEET.columnCount, widest + SPARE_COLUMNS),
    columnData: Object.fromEntries((tab.columnWidths ?? []).map((w, column) => [column, { w }])),
    freeze: { startRow: frozen > 0 ? frozen : -1, startColumn: -1, ySplit: frozen, xSplit: 0 },
  };
}

function writtenCell(cell: PlainCell): ICellData | null {
  if (cell === null || cell === undefined || cell === '') return null;
  if (typeof cell !== 'object') return contentOf(cell);
  const s: IStyleData = {
    ...(cell.format === undefined ? {} : { n: { pattern: cell.format } }),
    ...(cell.bold === undefined ? {} : { bl: cell.bold ? 1 : 0 }),
    ...(cell.background === undefined ? {} : { bg: { rgb: cell.background } }),
  };
  return { ...(cell.value === '' ? {} : contentOf(cell.value)), s };
}

/** Univer's types of a cell: 1 is text, 2 a number, 3 a truth value. */
export function contentOf(value: string | number | boolean): ICellData {
  if (typeof value === 'number') return { v: value, t: 2, f: null, si: null, p: null };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3, f: null, si: null, p: null };
  if (value.startsWith('=') && value.length > 1) return { f: value, v: null, si: null, p: null };
  return { v: value, t: 1, f: null, si: null, p: null };
}
