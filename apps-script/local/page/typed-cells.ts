/** The cells of a text file as a spreadsheet takes them, but that no date changes its day: a column has one order. */

import { MONTH_WORDS, WEEKDAY_WORDS } from '../../../shared/table/calendar-words.js';
import { type Cell, SerialDate, type Table } from '../../../shared/table/cell.js';
import { type DayMonthOrder, dayMonthOrder, readDate } from '../../../shared/table/date.js';
import { foldText } from '../../../shared/table/fold.js';
import { Fault } from '../../../shared/table/reading.js';
import { weekdayOf } from '../../../shared/time/civil-date.js';
import { dayOf, minuteOfSerial } from '../../../shared/time/minute.js';
import { typedText } from '../engine/typed-text.js';
import type { UniverPackages } from '../engine/univer-packages.js';
import type { PlainCell } from '../engine/workbook-data.js';

type NumberFormats = UniverPackages['core']['numfmt'];

/** Day and month as numbers, in an order that the text alone need not show: `Mon 09/02/26`, `09.02.2026`. */
const NUMBERS_ONLY = /^\D*\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?\d{2,4}\b/;

/**
 * Each cell as if it had been typed: `31 Mar 2026` becomes a date, `60%` a number. The grid reads numbers month first,
 * so a date of a column that shows another order stays the text it is, as does one whose weekday would change.
 */
export function typedCells(cells: Table, numfmt: NumberFormats): PlainCell[][] {
  const orders = Array.from({ length: Math.max(0, ...cells.map((row) => row.length)) }, (_, column) =>
    dayMonthOrder(cells.map((row) => row[column] ?? null)),
  );
  return cells.map((row) =>
    row.map((cell, column) =>
      typeof cell === 'string' ? typed(cell, orders[column] ?? 'unknown', numfmt) : plain(cell),
    ),
  );
}

const plain = (cell: Cell): PlainCell => (cell instanceof SerialDate ? cell.serial : cell);

function typed(text: string, order: DayMonthOrder, numfmt: NumberFormats): PlainCell {
  const { value, format } = typedText(text, numfmt);
  if (format === null) return value;
  const isDay = typeof value === 'number' && value >= 1 && numfmt.isDateFormat(format);
  return isDay && !keepsItsDay(text, value, order) ? text : { value, format };
}

function keepsItsDay(text: string, serial: number, order: DayMonthOrder): boolean {
  if (NUMBERS_ONLY.test(text) && (order === 'day-first' || order === 'mixed')) return false;
  const read = readDate(text, order);
  if (read !== null && !(read instanceof Fault)) return read.minute === minuteOfSerial(serial);
  const weekday = weekdayIn(text);
  return weekday === undefined || weekday === weekdayOf(dayOf(minuteOfSerial(serial)));
}

const weekdayIn = (text: string): number | undefined =>
  (text.match(/\p{L}+/gu) ?? [])
    .map(foldText)
    .filter((word) => !MONTH_WORDS.has(word))
    .map((word) => WEEKDAY_WORDS.get(word))
    .find((weekday) => weekday !== undefined);
