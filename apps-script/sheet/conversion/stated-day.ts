/** The day up to which a sheet itself says that it was kept: `Stand: 12.01.2026` above its table. */
import type { Cell, Table } from '../../../shared/table/cell.js';
import { dayMonthOrder, readDate } from '../../../shared/table/date.js';
import { Fault } from '../../../shared/table/reading.js';
import { isoDate } from '../../../shared/time/civil-date.js';
import { dayOf } from '../../../shared/time/minute.js';

export interface StatedDay {
  /** As `2026-03-31`. */
  readonly day: string;
  /** The words that say so. */
  readonly words: string;
}

const WORDS =
  /^(status date|status|data date|report(?:ing)? date|(?:last )?updated(?: on)?|as (?:of|at)|stand(?: vom)?|stichtag|état au|date d['’]état|estado al|a fecha de|fecha de estado|situação em|data de status|基準日)\s*[:：]?\s*(.*)$/iu;

/** Null where no text above the header's row (from 1) is such a word with a date after it or in the next cell. */
export function statedDay(cells: Table, headerRow: number): StatedDay | null {
  const above = cells.slice(0, headerRow - 1);
  const order = dayMonthOrder(cells.flat());
  for (const row of above) {
    for (const [at, cell] of row.entries()) {
      const match = typeof cell === 'string' ? WORDS.exec(cell.trim()) : null;
      if (match === null) continue;
      const day = dayIn(match[2] === '' ? (row[at + 1] ?? null) : (match[2] ?? null), order);
      if (day !== null) return { day, words: match[2] === '' ? (match[1] ?? '') : String(cell).trim() };
    }
  }
  return null;
}

function dayIn(cell: Cell, order: ReturnType<typeof dayMonthOrder>): string | null {
  const read = readDate(cell, order);
  return read === null || read instanceof Fault ? null : isoDate(dayOf(read.minute));
}
