/** Periods of the calendar: days, weeks from Monday on, months. */
import { civilOfDay, dayOfCivil, weekdayOf } from '../time/civil-date.js';
import { type Day, day, dayOf, type Minute, minute, startOfDay } from '../time/minute.js';

export type PeriodUnit = 'day' | 'week' | 'month';

export const PERIOD_UNITS: readonly PeriodUnit[] = ['day', 'week', 'month'];

export interface Period {
  readonly from: Minute;
  readonly to: Minute;
}

/** The periods that cover a time, the unit at least as wide as asked for and wide enough for at most `most` of them. */
export function periodsBetween(
  start: Minute,
  finish: Minute,
  unit: PeriodUnit,
  most: number,
): { readonly unit: PeriodUnit; readonly periods: readonly Period[] } {
  const last = dayOf(minute(Math.max(start, finish - 1)));
  for (const each of PERIOD_UNITS.slice(PERIOD_UNITS.indexOf(unit))) {
    const periods = periodsOf(dayOf(start), last, each, most);
    if (periods.length <= most || each === 'month') return { unit: each, periods: periods.slice(0, most) };
  }
  return { unit, periods: [] };
}

/** No more than one beyond `most`. */
function periodsOf(first: Day, last: Day, unit: PeriodUnit, most: number): Period[] {
  const periods: Period[] = [];
  for (
    let from = firstDayOf(first, unit);
    from <= last && periods.length <= most;
    from = dayAfter(from, unit)
  )
    periods.push({ from: startOfDay(from), to: startOfDay(dayAfter(from, unit)) });
  return periods;
}

function firstDayOf(of: Day, unit: PeriodUnit): Day {
  if (unit === 'day') return of;
  if (unit === 'week') return day(of - ((weekdayOf(of) + 6) % 7));
  const { year, month } = civilOfDay(of);
  return dayOfCivil(year, month, 1);
}

function dayAfter(from: Day, unit: PeriodUnit): Day {
  if (unit !== 'month') return day(from + (unit === 'day' ? 1 : 7));
  const { year, month } = civilOfDay(from);
  return month === 12 ? dayOfCivil(year + 1, 1, 1) : dayOfCivil(year, month + 1, 1);
}
