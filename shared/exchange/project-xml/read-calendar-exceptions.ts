/** The exceptions of a calendar in Microsoft Project XML, each as the ranges of days it comes down to. */
import { weekdayOf } from '../../time/civil-date.js';
import { day, dayOf } from '../../time/minute.js';
import type { WorkingHours } from '../../time/working-calendar.js';
import type { XmlElement } from '../xml/xml-tree.js';
import { type DayRange, hoursOf, sameHours } from './calendar-days.js';
import type { Notes } from './notes.js';
import { recurringDays } from './recurring-days.js';
import { isSet, momentOf, numberOf } from './values.js';

export interface NamedRange extends DayRange {
  readonly note: string;
}

/** In the order in which later ones win: other working weeks, then exceptions (the older form where there is no newer). */
export function readExceptions(calendar: XmlElement, name: string, notes: Notes): readonly NamedRange[] {
  const weeks = calendar.list('WorkWeeks', 'WorkWeek').flatMap((week) => weekRanges(week, name, notes));
  const newer = calendar.child('Exceptions');
  if (newer !== undefined)
    return [...weeks, ...newer.all('Exception').flatMap((each) => exceptionRanges(each, name, notes))];
  const older = calendar
    .list('WeekDays', 'WeekDay')
    .filter((each) => each.value('DayType') === '0')
    .flatMap((each) => plainRange(each, '', name, notes));
  return [...weeks, ...older];
}

/** The days of a `TimePeriod`; null where it is missing or turned round. */
function periodOf(element: XmlElement): Pick<DayRange, 'from' | 'to'> | null {
  const period = element.child('TimePeriod');
  if (period === undefined) return null;
  const from = momentOf(period, 'FromDate');
  const to = momentOf(period, 'ToDate') ?? from;
  return from === null || to === null || to < from ? null : { from: dayOf(from), to: dayOf(to) };
}

function plainRange(element: XmlElement, note: string, name: string, notes: Notes): readonly NamedRange[] {
  const period = periodOf(element);
  if (period !== null) return [{ ...period, hours: hoursOf(element), note }];
  notes.about('Calendar exceptions without usable dates are left out', name);
  return [];
}

/** One exception per day, or a range of days: no recurrence to work out. */
const NO_RECURRENCE = 9;

function exceptionRanges(element: XmlElement, name: string, notes: Notes): readonly NamedRange[] {
  const type = numberOf(element, 'Type') ?? NO_RECURRENCE;
  const note = element.value('Name') ?? '';
  const period = periodOf(element);
  const step = numberOf(element, 'Period') ?? 1;
  const everyDay = type === NO_RECURRENCE || (type === 1 && step <= 1);
  if (period === null || everyDay) return plainRange(element, note, name, notes);
  const days = recurringDays({
    ...period,
    type,
    period: step,
    occurrences: isSet(element, 'EnteredByOccurrences') ? numberOf(element, 'Occurrences') : null,
    daysOfWeek: numberOf(element, 'DaysOfWeek') ?? 0,
    monthItem: numberOf(element, 'MonthItem') ?? 0,
    monthPosition: numberOf(element, 'MonthPosition') ?? 0,
    month: numberOf(element, 'Month') ?? 0,
    monthDay: numberOf(element, 'MonthDay') ?? 0,
  });
  if (days === null) {
    notes.about(
      'Calendar exceptions whose recurrence cannot be written out are left out',
      `${name} ${note}`.trim(),
    );
    return [];
  }
  const hours = hoursOf(element);
  return days.map((of) => ({ from: of, to: of, hours, note }));
}

/** A working week for a time only is written out day by day; beyond ten years it is cut. */
const MOST_WEEK_DAYS = 3_660;

function weekRanges(week: XmlElement, name: string, notes: Notes): readonly NamedRange[] {
  const period = periodOf(week);
  const hours = new Map<number, readonly WorkingHours[]>();
  for (const each of week.list('WeekDays', 'WeekDay')) {
    const type = numberOf(each, 'DayType') ?? 0;
    if (type >= 1 && type <= 7) hours.set(type - 1, hoursOf(each));
  }
  if (period === null || hours.size === 0) return [];
  const last = Math.min(period.to, period.from + MOST_WEEK_DAYS);
  if (last < period.to) notes.about('Working weeks that hold for more than ten years are cut', name);
  const ranges: NamedRange[] = [];
  const note = week.value('Name') ?? '';
  for (let of: number = period.from; of <= last; of += 1) {
    const ofDay = hours.get(weekdayOf(day(of)));
    const before = ranges[ranges.length - 1];
    if (ofDay === undefined) continue;
    if (before !== undefined && before.to === of - 1 && sameHours(before.hours, ofDay))
      ranges[ranges.length - 1] = { ...before, to: day(of) };
    else ranges.push({ from: day(of), to: day(of), hours: ofDay, note });
  }
  return ranges;
}
