/** A table of cells as a tab of the grid: dates under a date format, a header that looks like one. */
import { type Cell, SerialDate, type Table } from '../../../shared/table/cell.js';
import type { PlainCell, PlainTab } from '../engine/workbook-data.js';

const DATE = 'd mmm yyyy';
const DATE_AND_TIME = 'd mmm yyyy hh:mm';

/** Formats of whole columns, by header. */
const FORMATS: Readonly<Record<string, string>> = {
  '% complete': '0%',
  Budget: '#,##0',
  'Fixed cost': '#,##0',
  'Baseline budget': '#,##0',
  Cost: '#,##0',
};
const NARROWEST = 44;
const WIDEST = 240;

export function cellOf(cell: Cell): PlainCell {
  if (!(cell instanceof SerialDate)) return cell;
  return { value: cell.serial, format: Number.isInteger(cell.serial) ? DATE : DATE_AND_TIME };
}

/** A tab whose first row is a table's header. */
export function tableTab(name: string, table: Table): PlainTab {
  const header = (table[0] ?? []).map(String);
  const rows = table.slice(1).map((row) => row.map((cell, at) => formatted(cell, FORMATS[header[at] ?? ''])));
  return {
    name,
    cells: [header.map((value) => ({ value, bold: true, background: '#e8eaed' })), ...rows],
    columnWidths: widths(table),
    frozenRows: 1,
  };
}

const formatted = (cell: Cell, format: string | undefined): PlainCell =>
  typeof cell === 'number' && format !== undefined ? { value: cell, format } : cellOf(cell);

/** Wide enough for most of what stands in a column. */
export function widths(table: Table): number[] {
  const columns = Math.max(0, ...table.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(0, ...table.map((row) => lengthOf(row[column])));
    return Math.min(WIDEST, Math.max(NARROWEST, longest * 7 + 16));
  });
}

const lengthOf = (cell: Cell): number =>
  cell instanceof SerialDate ? DATE.length : String(cell ?? '').length;
