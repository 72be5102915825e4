/** Turns a table drawn as text, one line per row and `|` between cells, into the cells that a sheet would hold. */
import { type Cell, SerialDate, type Table } from '../table/cell.js';

/**
 * A drawn table's cells, typed as a sheet types what is entered: `12` and `60%` are numbers, `2026-09-07` a date,
 * `TRUE` a truth value. A cell in double quotes is text exactly as it stands between them, and a header in double
 * quotes makes its whole column plain text.
 *
 * @example
 * tableOf(`
 *   ID | "WBS" | Task     | % complete
 *   1  | 1.10  | "  Build" | 60%
 * `) // [['ID', 'WBS', 'Task', '% complete'], [1, '1.10', '  Build', 0.6]]
 */
export function tableOf(drawing: string): Table {
  const lines = drawing.split('\n').slice(1, -1);
  const rows = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  const width = Math.max(...rows.map((row) => row.length));
  const plainText = (rows[0] ?? []).map(isQuoted);
  return rows.map((row) =>
    Array.from({ length: width }, (_, at) => cellOf(row[at] ?? '', plainText[at] ?? false)),
  );
}

const isQuoted = (text: string): boolean => text.length > 1 && text.startsWith('"') && text.endsWith('"');

function cellOf(text: string, plainText: boolean): Cell {
  if (isQuoted(text)) return text.slice(1, -1);
  if (plainText) return text;
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^-?\d+(\.\d+)?%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return dateOf(text);
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  return text;
}

/** The date cell of an ISO day. */
export function dateOf(iso: string): SerialDate {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  // Counting years from March puts the leap day last, so that the days before a month do not depend on the year.
  const marchYear = month > 2 ? year : year - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const daysBeforeMonth = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return new SerialDate(marchYear * 365 + leapDays + daysBeforeMonth + day - 693900);
}
