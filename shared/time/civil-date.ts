/** Year, month and day of a spreadsheet day and back, in the Gregorian calendar. */
import { type Day, dayOf, type Minute, startOfDay } from './minute.js';

export interface CivilDate {
  readonly year: number;
  /** 1 is January. */
  readonly month: number;
  readonly day: number;
}

/** Spreadsheet day 0 is 30 December 1899: this many days after 1 March of year 0. */
const DAY_ZERO = 693_899;
const DAYS_PER_ERA = 146_097;

/** The spreadsheet day of a date; the date must exist (see `daysInMonth`). */
export const dayOfCivil = (year: number, month: number, dayOfMonth: number): Day => {
  // Years are counted from March, so that the leap day is a year's last.
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_PER_ERA + dayOfEra - DAY_ZERO) as Day;
};

/** The date of a spreadsheet day. */
export const civilOfDay = (of: Day): CivilDate => {
  const days = of + DAY_ZERO;
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = days - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
};

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** 0 where there is no such month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);

/** 0 is Sunday. */
export const weekdayOf = (of: Day): number => (((of + 6) % 7) + 7) % 7;

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** `2026-03-31`. */
export const isoDate = (of: Day): string => {
  const { year, month, day } = civilOfDay(of);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
};

/** `2026-03-31`, with the time of day (`2026-03-31 08:00`) unless that is midnight. */
export const isoMoment = (moment: Minute): string => {
  const of = dayOf(moment);
  const ofDay = moment - startOfDay(of);
  if (ofDay === 0) return isoDate(of);
  return `${isoDate(of)} ${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
};
