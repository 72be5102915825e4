/** Dates in cells: spreadsheet dates, ISO texts, and texts with one reading once their column has shown its order. */
import { isoDate, isoMoment } from '../time/civil-date.js';
import { MINUTES_PER_DAY, type Minute, minuteOfSerial, startOfDay } from '../time/minute.js';
import { type Cell, SerialDate } from './cell.js';
import { errorOf } from './cell-error.js';
import { type DateText, parseDateText } from './date-text.js';
import { ambiguousDate, notADate, timeWithoutDate } from './messages.js';
import { Fault, type Reading } from './reading.js';
import { rememberTexts } from './remember.js';

/** A date as typed; midnight means no time of day. */
export interface DateReading {
  readonly minute: Minute;
  readonly hasTime: boolean;
}

/** The order of day and month in a column's texts; `mixed` where cells that allow one reading contradict each other. */
export type DayMonthOrder = 'day-first' | 'month-first' | 'unknown' | 'mixed';

/** A bare number is taken for a date only within 1950 to 2199: a `5` among dates is a slip, not a day in 1900. */
const FIRST_PLAIN_SERIAL = 18_264;
const LAST_PLAIN_SERIAL = 109_574;
/** 31 December 9999, the last day a spreadsheet knows. */
const LAST_SERIAL = 2_958_465;

const parse = rememberTexts((text: string): DateText | Fault => errorOf(text) ?? parseDateText(text));

/**
 * The order of day and month that a column's texts show, from those that allow one reading only.
 * @example dayMonthOrder(['03/04/26', '31/03/26']) // 'day-first'
 */
export const dayMonthOrder = (cells: Iterable<Cell>): DayMonthOrder => {
  let order: DayMonthOrder = 'unknown';
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell.length < 6) continue;
    const parsed = parse(cell.trim());
    if (parsed instanceof Fault || !('shows' in parsed) || parsed.shows === 'any') continue;
    if (order === 'unknown') order = parsed.shows;
    else if (order !== parsed.shows) return 'mixed';
  }
  return order;
};

const fromSerial = (serial: number): DateReading => {
  const minute = minuteOfSerial(serial);
  return { minute, hasTime: minute % MINUTES_PER_DAY !== 0 };
};

const fromText = (text: string, order: DayMonthOrder): Reading<DateReading> => {
  const parsed = parse(text);
  if (parsed instanceof Fault) return parsed;
  const decided = 'day' in parsed ? parsed.day : chosen(parsed, order);
  if (decided === null) {
    if ('day' in parsed) return notADate(text);
    return ambiguousDate(text, isoDate(parsed.dayFirst), isoDate(parsed.monthFirst), order === 'mixed');
  }
  return { minute: (startOfDay(decided) + parsed.time) as Minute, hasTime: parsed.time !== 0 };
};

const chosen = (parsed: Exclude<DateText, { day: unknown }>, order: DayMonthOrder) => {
  if (order === 'mixed') return null;
  const decided = order === 'unknown' ? parsed.usual : order;
  if (decided === null) return null;
  return decided === 'day-first' ? parsed.dayFirst : parsed.monthFirst;
};

/**
 * A date cell. Texts of the form `03/04/26` need the order their column shows; without one they are a problem.
 * @example readDate('31 Mar 2026', 'unknown') // { minute: startOfDay(46112), hasTime: false }
 */
export const readDate = (cell: Cell, order: DayMonthOrder): Reading<DateReading> => {
  if (cell === null || cell === undefined) return null;
  if (cell instanceof SerialDate) {
    if (cell.serial >= 1 && cell.serial <= LAST_SERIAL) return fromSerial(cell.serial);
    return cell.serial >= 0 && cell.serial < 1
      ? timeWithoutDate(isoMoment(minuteOfSerial(cell.serial)).slice(11))
      : notADate(String(cell.serial));
  }
  if (typeof cell === 'number') {
    return cell >= FIRST_PLAIN_SERIAL && cell <= LAST_PLAIN_SERIAL
      ? fromSerial(cell)
      : notADate(String(cell));
  }
  if (typeof cell === 'boolean') return notADate(cell ? 'TRUE' : 'FALSE');
  const text = cell.trim();
  return text === '' ? null : fromText(text, order);
};
