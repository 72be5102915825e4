/** Tables as text. */
import type { PlanTables } from '../../../shared/plan/read-plan.js';
import { type Cell, SerialDate, type Table } from '../../../shared/table/cell.js';

/** The tables as text, to be read where a property fails. */
export function describeTables(tables: PlanTables): string {
  const text = (cell: Cell): string =>
    cell instanceof SerialDate
      ? new Date(Date.UTC(1899, 11, 30) + Math.round(cell.serial * 1440) * 60_000)
          .toISOString()
          .replace('T00:00:00.000Z', '')
          .slice(0, 16)
      : String(cell ?? '');
  return Object.entries(tables)
    .filter((entry): entry is [string, Table] => Array.isArray(entry[1]) && entry[1].length > 1)
    .map(([name, table]) => `${name}\n${withoutEmptyColumns(table, text)}`)
    .join('\n');
}

function withoutEmptyColumns(table: Table, text: (cell: Cell) => string): string {
  const [header = [], ...rows] = table;
  const kept = header.map((_, at) => rows.some((row) => text(row[at]) !== ''));
  return table
    .map((row) => header.flatMap((_, at) => (kept[at] ? [text(row[at])] : [])).join(' | '))
    .join('\n');
}
