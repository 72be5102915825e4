/** The rows of a table as records: each cell found by its column's name, what cannot be read kept as a fault. */
import type { Cell, Table } from './cell.js';
import type { ColumnName, TableKind } from './columns.js';
import { type DateReading, type DayMonthOrder, dayMonthOrder, readDate } from './date.js';
import { type Header, readHeader } from './header.js';
import { Fault, type Reading } from './reading.js';
import { bodyRows, columnCells } from './rows.js';

/** What could not be read in a row: `Cost: "a lot" is not a number. Write digits only, …` */
export interface RowFault<Kind extends TableKind> {
  readonly column: ColumnName<Kind>;
  readonly fault: Fault;
}

/** One row under a table's header. */
export class TableRow<Kind extends TableKind> {
  readonly faults: RowFault<Kind>[] = [];

  constructor(
    /** From 1 under the header. */
    readonly row: number,
    private readonly cells: readonly Cell[],
    private readonly header: Header<Kind>,
    private readonly orderOf: (column: ColumnName<Kind>) => DayMonthOrder,
  ) {}

  cell(column: ColumnName<Kind>): Cell {
    const position = (this.header.columns as Readonly<Record<string, number | undefined>>)[column];
    return position === undefined ? null : this.cells[position];
  }

  /** A cell read; null where it is blank or cannot be read, which is noted. */
  read<Value>(column: ColumnName<Kind>, reader: (cell: Cell) => Reading<Value>): Value | null {
    const reading = reader(this.cell(column));
    if (!(reading instanceof Fault)) return reading;
    this.faults.push({ column, fault: reading });
    return null;
  }

  /** A date; which of day and month comes first is told from the whole column. */
  date(column: ColumnName<Kind>): DateReading | null {
    return this.read(column, (cell) => readDate(cell, this.orderOf(column)));
  }

  /** The first of what cannot be read, as one line; null where all can. */
  get firstFault(): string | null {
    return this.faultTexts[0] ?? null;
  }

  /** All that cannot be read, a line each. */
  get faultTexts(): string[] {
    return this.faults.map(({ column, fault }) => `${column}: ${fault.message} ${fault.remedy}`);
  }
}

/** The rows of a table under its header, trailing blank ones cut. */
export function tableRows<Kind extends TableKind>(table: Table, kind: Kind): TableRow<Kind>[] {
  const header = readHeader(table, kind);
  const rows = bodyRows(table, header.row);
  const orders = new Map<ColumnName<Kind>, DayMonthOrder>();
  const orderOf = (column: ColumnName<Kind>): DayMonthOrder => {
    const known = orders.get(column);
    if (known !== undefined) return known;
    const position = (header.columns as Readonly<Record<string, number | undefined>>)[column];
    const order = dayMonthOrder(columnCells(rows, position));
    orders.set(column, order);
    return order;
  };
  return rows.map((cells, index) => new TableRow(index + 1, cells, header, orderOf));
}
