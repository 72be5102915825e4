/** The days of a calendar exception that recurs: every few days, on weekdays, on days of the month or year. */
import { civilOfDay, dayOfCivil, daysInMonth, weekdayOf } from '../../time/civil-date.js';
import { type Day, day } from '../../time/minute.js';

/** How an exception recurs, in the numbers of Microsoft Project XML. */
export interface Recurrence {
  readonly type: number;
  readonly from: Day;
  readonly to: Day;
  /** Every so many days, weeks or months. */
  readonly period: number;
  /** Null: as often as fits between `from` and `to`. */
  readonly occurrences: number | null;
  /** One bit for each weekday, 1 is Sunday. */
  readonly daysOfWeek: number;
  /** 0 day, 1 weekday, 2 weekend day, 3 Sunday … 9 Saturday. */
  readonly monthItem: number;
  /** 0 first … 3 fourth, 4 last. */
  readonly monthPosition: number;
  /** 0 is January. */
  readonly month: number;
  readonly monthDay: number;
}

const DAILY = 1;
const YEARLY_BY_DAY = 2;
const YEARLY_BY_POSITION = 3;
const MONTHLY_BY_DAY = 4;
const MONTHLY_BY_POSITION = 5;
const WEEKLY = 6;
const BY_DAY_COUNT = 7;

/** More than any calendar needs; beyond it the file is at fault or made to harm. */
const MOST_DAYS = 2_000;

/** The days in order; null where the kind is none that is known here, or the days are too many. */
export function recurringDays(rule: Recurrence): readonly Day[] | null {
  const days: Day[] = [];
  const most = Math.min(rule.occurrences ?? MOST_DAYS + 1, MOST_DAYS + 1);
  const known = visit(rule, (of) => {
    if (of >= rule.from && of <= rule.to) days.push(of);
    return of <= rule.to && days.length < most;
  });
  return known && days.length <= MOST_DAYS ? days : null;
}

/** Calls `next` with each day in turn until it wants no more; false where the kind is not known. */
function visit(rule: Recurrence, next: (of: Day) => boolean): boolean {
  const period = Math.max(1, Math.round(rule.period));
  switch (rule.type) {
    case DAILY:
    case BY_DAY_COUNT:
      for (let of: number = rule.from; next(day(of)); of += period);
      return true;
    case WEEKLY:
      return visitWeeks(rule, period, next);
    case MONTHLY_BY_DAY:
    case MONTHLY_BY_POSITION:
      return visitMonths(rule, period, civilOfDay(rule.from).month, next);
    case YEARLY_BY_DAY:
    case YEARLY_BY_POSITION:
      return visitMonths(rule, 12, rule.month + 1, next);
    default:
      return false;
  }
}

function visitWeeks(rule: Recurrence, period: number, next: (of: Day) => boolean): boolean {
  if ((rule.daysOfWeek & 127) === 0) return false;
  for (let sunday: number = rule.from - weekdayOf(rule.from); ; sunday += 7 * period) {
    for (let weekday = 0; weekday < 7; weekday += 1) {
      const chosen = (rule.daysOfWeek & (1 << weekday)) !== 0;
      if (chosen && !next(day(sunday + weekday))) return true;
    }
  }
}

function visitMonths(rule: Recurrence, step: number, first: number, next: (of: Day) => boolean): boolean {
  const byPosition = rule.type === MONTHLY_BY_POSITION || rule.type === YEARLY_BY_POSITION;
  if (first < 1 || first > 12 || (byPosition && (rule.monthItem > 9 || rule.monthPosition > 4))) return false;
  if (!byPosition && (rule.monthDay < 1 || rule.monthDay > 31)) return false;
  const last = civilOfDay(rule.to);
  for (let months = civilOfDay(rule.from).year * 12 + first - 1; ; months += step) {
    const year = Math.floor(months / 12);
    const month = (months % 12) + 1;
    const found = byPosition ? dayByPosition(rule, year, month) : dayOfMonth(year, month, rule.monthDay);
    if (found !== null && !next(found)) return true;
    if (year > last.year || (year === last.year && month > last.month)) return true;
  }
}

/** A month without such a day is passed over. */
const dayOfMonth = (year: number, month: number, monthDay: number): Day | null =>
  monthDay <= daysInMonth(year, month) ? dayOfCivil(year, month, monthDay) : null;

function dayByPosition({ monthItem, monthPosition }: Recurrence, year: number, month: number): Day | null {
  const first = dayOfCivil(year, month, 1);
  const fitting: Day[] = [];
  for (let offset = 0; offset < daysInMonth(year, month); offset += 1) {
    const weekday = weekdayOf(day(first + offset));
    const isWeekend = weekday === 0 || weekday === 6;
    const fits =
      monthItem === 0 ||
      (monthItem === 1 ? !isWeekend : monthItem === 2 ? isWeekend : weekday === monthItem - 3);
    if (fits) fitting.push(day(first + offset));
  }
  return fitting[monthPosition === 4 ? fitting.length - 1 : monthPosition] ?? null;
}
