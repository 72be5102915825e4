/** Tables of the core as the cells that a spreadsheet holds. */
import type { PlainCell } from '../../apps-script/local/engine/workbook-data.js';
import { type Cell, SerialDate, type Table } from '../../shared/table/cell.js';

const typedCell = (cell: Cell): PlainCell =>
  cell instanceof SerialDate ? { value: cell.serial, format: 'yyyy-mm-dd' } : cell;

/** A table as a spreadsheet holds it: dates are numbers with a date's format, texts stay texts. */
export const typed = (table: Table): PlainCell[][] => table.map((row) => row.map(typedCell));
