/** Dates as words, the same for every locale. */
import { civilOfDay } from './civil-date.js';
import { type Day, MINUTES_PER_DAY, MINUTES_PER_HOUR } from './minute.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * A spreadsheet date as words, with its time of day where that is not midnight.
 * @example dateWords(46112) // '31 Mar 2026'
 */
export function dateWords(serial: number): string {
  const minutes = Math.round(serial * MINUTES_PER_DAY);
  const { year, month, day } = civilOfDay(Math.floor(minutes / MINUTES_PER_DAY) as Day);
  const ofDay = minutes - Math.floor(minutes / MINUTES_PER_DAY) * MINUTES_PER_DAY;
  const words = `${day} ${MONTHS[month - 1]} ${year}`;
  if (ofDay === 0) return words;
  return `${words} ${two(Math.floor(ofDay / MINUTES_PER_HOUR))}:${two(ofDay % MINUTES_PER_HOUR)}`;
}

/**
 * A day as words without its year, for sentences about days close by.
 * @example dayWords(day(46381)) // '25 Dec'
 */
export function dayWords(of: Day): string {
  const { day, month } = civilOfDay(of);
  return `${day} ${MONTHS[month - 1]}`;
}
