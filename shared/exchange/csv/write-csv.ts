/** Writes a table as CSV (RFC 4180): numbers unlocalised, dates as ISO texts, no text that opens as a formula. */
import { type Cell, SerialDate, type Table } from '../../table/cell.js';
import { isoMoment } from '../../time/civil-date.js';
import { minuteOfSerial } from '../../time/minute.js';
import { withMark } from './formula-guard.js';

export type CsvSeparator = ',' | ';' | '\t';

/**
 * The text of a table. Every row is as wide as the widest, lines end as RFC 4180 wants them.
 * @example writeCsv([['Task', 'Days'], ['Dig, plant', -5]]) // 'Task,Days\r\n"Dig, plant",-5\r\n'
 */
export function writeCsv(table: Table, separator: CsvSeparator = ','): string {
  const width = table.reduce((most, row) => Math.max(most, row.length), 1);
  const lines = table.map((row) => {
    const cells = Array.from({ length: width }, (_, at) => quoted(textOf(row[at]), separator));
    // A row of one blank cell must not look like no row at all.
    return cells.length === 1 && cells[0] === '' ? '""' : cells.join(separator);
  });
  return lines.map((line) => `${line}\r\n`).join('');
}

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return cell instanceof SerialDate ? isoMoment(minuteOfSerial(cell.serial)) : withMark(cell);
}

const quoted = (text: string, separator: CsvSeparator): string =>
  text.includes(separator) || /["\r\n]/.test(text) || text !== text.trim()
    ? `"${text.replace(/"/g, '""')}"`
    : text;
