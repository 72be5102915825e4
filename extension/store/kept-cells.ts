/** Cells that went through the browser's storage, which keeps a date's number but not that it is a date. */
import { type Cell, SerialDate, type Table } from '../../shared/table/cell.js';

/** The tables as they were before they were stored. */
export const revivedTables = <Tables extends object>(tables: Tables): Tables =>
  Object.fromEntries(Object.entries(tables).map(([kind, table]) => [kind, revivedTable(table)])) as Tables;

const revivedTable = (table: Table): Table => table.map((row) => row.map(revivedCell));

const revivedCell = (cell: Cell): Cell =>
  typeof cell === 'object' && cell !== null ? new SerialDate(cell.serial) : cell;
