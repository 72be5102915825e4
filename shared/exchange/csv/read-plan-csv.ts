/** Reads CSV that holds a plan: texts of its date columns become dates where they have one reading. */
import { type Cell, isBlank, SerialDate, type Table } from '../../table/cell.js';
import { dayMonthOrder, readDate } from '../../table/date.js';
import type { ColumnName } from '../../table/dictionary.js';
import { findTable } from '../../table/find-table.js';
import { readHeader } from '../../table/header.js';
import { Fault } from '../../table/reading.js';
import { serialOfMinute } from '../../time/minute.js';
import { readCsv } from './read-csv.js';

export interface PlanCsv {
  /** All rows of the file, those above the header too. */
  readonly cells: Table;
  /** The index of the row that names the columns; null where none looks like a plan's header. */
  readonly headerRow: number | null;
}

const DATE_COLUMNS: readonly ColumnName<'plan'>[] = [
  'Start',
  'Finish',
  'Constraint date',
  'Deadline',
  'Actual start',
  'Actual finish',
];

const PERCENT = /^\d+(?:\.\d+)?%$/;

/**
 * The cells of a CSV text as a sheet should hold them: beside the numbers that `readCsv` finds, `50%` becomes its
 * fraction, and a date that a column leaves no doubt about becomes a date. What has two readings stays the text it is.
 *
 * @throws CsvError as `readCsv` does
 * @example
 * readPlanCsv('Task,Done\nDig,50%').cells[1] // ['Dig', 0.5]
 */
export function readPlanCsv(source: string): PlanCsv {
  const cells = readCsv(source);
  const headerRow = findTable(cells, 'plan')?.headerRow ?? null;
  if (headerRow === null) return { cells, headerRow };
  const body = cells.slice(headerRow + 1);
  const { columns } = readHeader([cells[headerRow] ?? []], 'plan');
  const dates = DATE_COLUMNS.flatMap((name) => columns[name] ?? []);
  const readers = (cells[headerRow] ?? []).map((_, at) =>
    readerOf(
      body.map((row) => row[at]),
      dates.includes(at),
    ),
  );
  const read = body.map((row) =>
    row.map((cell, at) => (typeof cell === 'string' ? (readers[at]?.(cell) ?? cell) : cell)),
  );
  return { cells: [...cells.slice(0, headerRow + 1), ...read], headerRow };
}

/** What the texts of a column become; null where they stay. A share among other numbers may be a percentage or not. */
function readerOf(column: readonly Cell[], isDate: boolean): ((text: string) => Cell) | null {
  if (isDate) {
    const order = dayMonthOrder(column);
    return (text) => dateOf(text, order);
  }
  const isShare = column.every((cell) => isBlank(cell) || (typeof cell === 'string' && PERCENT.test(cell)));
  return isShare ? (text) => (isBlank(text) ? text : Number(text.slice(0, -1)) / 100) : null;
}

function dateOf(cell: string, order: ReturnType<typeof dayMonthOrder>): Cell {
  const date = readDate(cell, order);
  return date instanceof Fault || date === null ? cell : new SerialDate(serialOfMinute(date.minute));
}
