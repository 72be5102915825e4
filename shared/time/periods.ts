/** Periods of the calendar: days, weeks from Monday on, months, quarters, years. */
import { civilOfDay, dayOfCivil, weekdayOf } from './civil-date.js';
import { type Day, day, dayOf, type Minute, minute, startOfDay } from './minute.js';

export type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** From the narrowest to the widest. */
export const PERIOD_UNITS: readonly PeriodUnit[] = ['day', 'week', 'month', 'quarter', 'year'];

/** So many periods fit into one table; wider ones are taken where there would be more. */
export const MOST_PERIODS = 400;

export interface Period {
  readonly from: Minute;
  readonly to: Minute;
}

/**
 * The periods that cover a time, the unit at least as wide as asked for and wide enough for at most `most` of them.
 * Where even years would be too many, several make a period.
 */
export function periodsBetween(
  start: Minute,
  finish: Minute,
  unit: PeriodUnit,
  most: number = MOST_PERIODS,
): { readonly unit: PeriodUnit; readonly periods: readonly Period[] } {
  const last = dayOf(minute(Math.max(start, finish - 1)));
  for (const each of PERIOD_UNITS.slice(PERIOD_UNITS.indexOf(unit))) {
    const periods = periodsOf(dayOf(start), last, each, most, 1);
    if (periods.length <= most) return { unit: each, periods };
  }
  const years = Math.ceil((civilOfDay(last).year - civilOfDay(dayOf(start)).year + 1) / most);
  return { unit: 'year', periods: periodsOf(dayOf(start), last, 'year', most, years) };
}

/** The periods, each of so many units, that cover some days; no more than one beyond `most`. */
function periodsOf(first: Day, last: Day, unit: PeriodUnit, most: number, units: number): Period[] {
  const periods: Period[] = [];
  for (let from = firstDayOf(first, unit); from <= last && periods.length <= most; ) {
    const next = dayAfter(from, unit, units);
    periods.push({ from: startOfDay(from), to: startOfDay(next) });
    from = next;
  }
  return periods;
}

function firstDayOf(of: Day, unit: PeriodUnit): Day {
  if (unit === 'day') return of;
  if (unit === 'week') return day(of - ((weekdayOf(of) + 6) % 7));
  const { year, month } = civilOfDay(of);
  const months = MONTHS[unit];
  return dayOfCivil(year, month - ((month - 1) % months), 1);
}

/** How many months a period counts. */
const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** The first day after so many periods. */
function dayAfter(from: Day, unit: PeriodUnit, units: number): Day {
  if (unit === 'day' || unit === 'week') return day(from + units * (unit === 'day' ? 1 : 7));
  const { year, month } = civilOfDay(from);
  const months = month - 1 + units * MONTHS[unit];
  return dayOfCivil(year + Math.floor(months / 12), (months % 12) + 1, 1);
}
