/** Reads CSV (RFC 4180) into a table, whichever of the usual separators it was written with. */
import type { Cell, Table } from '../../table/cell.js';
import { withoutMark } from './formula-guard.js';
import type { CsvSeparator } from './write-csv.js';

/** A file beyond what a plan can need; its message is one plain sentence. */
export class CsvError extends Error {}

export interface CsvLimits {
  readonly rows: number;
  /** Rows times columns. */
  readonly cells: number;
}

const CSV_LIMITS: CsvLimits = { rows: 200_000, cells: 4_000_000 };

const BYTE_ORDER_MARK = '\ufeff';

/**
 * The cells of a CSV text, every row as wide as the widest. Numbers as a computer writes them become numbers, TRUE
 * and FALSE truth values, blank cells null; all else stays the text it is, formulas too (`neutralise` them before
 * they go into a sheet). Dates stay texts: what they mean is for the plan to decide, column by column.
 *
 * @throws CsvError where the text holds no text at all (zero bytes) or more than the limits
 * @example readCsv('Task;Days\nDig;5\n') // [['Task', 'Days'], ['Dig', 5]]
 */
export function readCsv(source: string, limits: CsvLimits = CSV_LIMITS): Table {
  if (source.includes('\0'))
    throw new CsvError('This is not a text file. Save the sheet as CSV and try again.');
  const text = source.startsWith(BYTE_ORDER_MARK) ? source.slice(1) : source;
  const rows = parseCsv(text, csvSeparator(text), limits.rows);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length * width > limits.cells)
    throw new CsvError(
      `The table has more than ${limits.cells} cells. Keep only the plan’s rows and columns.`,
    );
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
}

const SEPARATORS: readonly CsvSeparator[] = [',', ';', '\t'];

/** The one found most often outside quotes on the first lines; a comma where nothing tells. */
function csvSeparator(text: string): CsvSeparator {
  const sample = text.slice(0, 4096).replace(/"[^"]*"?/g, '');
  let best: CsvSeparator = ',';
  let most = 0;
  for (const separator of SEPARATORS) {
    const count = sample.split(separator).length - 1;
    if (count > most) {
      most = count;
      best = separator;
    }
  }
  return best;
}

function parseCsv(text: string, separator: CsvSeparator, mostRows: number): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  for (let at = 0; at < text.length; ) {
    const [cell, end] = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
    row.push(cellOfText(cell));
    at = end;
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) row.push(null);
    } else {
      if (text[at] === '\r') at += 1;
      if (text[at] === '\n') at += 1;
      rows.push(row);
      row = [];
      if (rows.length > mostRows)
        throw new CsvError(`The table has more than ${mostRows} rows. Keep only the plan’s rows.`);
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** A cell in quotes may hold separators, line breaks and doubled quotes; what follows the closing one belongs to it. */
function quotedCell(text: string, open: number, separator: CsvSeparator): [string, number] {
  const parts: string[] = [];
  for (let from = open + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return [parts.join('') + text.slice(from), text.length];
    parts.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') {
      const [rest, end] = plainCell(text, quote + 1, separator);
      return [parts.join('') + rest, end];
    }
    parts.push('"');
    from = quote + 2;
  }
}

function plainCell(text: string, from: number, separator: CsvSeparator): [string, number] {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return [text.slice(from, end), end];
}

/** Only a number written as a computer would write it becomes one: `1.10` may be a WBS code and `007` an ID. */
function cellOfText(text: string): Cell {
  if (text === '') return null;
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  const number = Number(text);
  if (Number.isFinite(number) && String(number) === text) return number;
  return withoutMark(text) ?? text;
}
