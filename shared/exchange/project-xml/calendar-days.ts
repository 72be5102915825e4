/** The days of calendars in words and elements: hours as cells write them, weekdays as ranges. */
import type { Day } from '../../time/minute.js';
import { MINUTES_PER_DAY } from '../../time/minute.js';
import type { WorkingHours } from '../../time/working-calendar.js';
import type { XmlElement } from '../xml/xml-tree.js';
import type { XmlPart } from '../xml/xml-writer.js';
import { timeOf, timeText } from './values.js';

const NAMES = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

/** What Microsoft Project gives a working day whose hours the file leaves out. */
export const USUAL_HOURS: readonly WorkingHours[] = [
  { from: 480, to: 720 },
  { from: 780, to: 1020 },
];

/** The hours of a weekday or exception; none where it is not a working one. */
export function hoursOf(element: XmlElement): readonly WorkingHours[] {
  const working = element.value('DayWorking');
  if (working === '0' || working === 'false') return [];
  const times = element.list('WorkingTimes', 'WorkingTime').flatMap((time) => {
    const from = timeOf(time, 'FromTime');
    const to = timeOf(time, 'ToTime');
    if (from === null || to === null) return [];
    return [{ from, to: to <= from ? to + MINUTES_PER_DAY : to }];
  });
  return times.length > 0 ? times.sort((a, b) => a.from - b.from) : USUAL_HOURS;
}

/** `08:00-12:00, 13:00-17:00`, or `0`. */
export function hoursText(hours: readonly WorkingHours[]): string {
  if (hours.length === 0) return '0';
  const time = (ofDay: number): string => timeText(ofDay).slice(0, 5);
  return hours
    .map(({ from, to }) => `${time(from)}-${to === MINUTES_PER_DAY ? '24:00' : time(to)}`)
    .join(', ');
}

export const sameHours = (one: readonly WorkingHours[], other: readonly WorkingHours[]): boolean =>
  one.length === other.length &&
  one.every(({ from, to }, at) => from === other[at]?.from && to === other[at]?.to);

/** Weekdays with their hours as few rows: neighbours with equal hours together, the week counted from Monday. */
export function weekRows(
  week: ReadonlyMap<number, readonly WorkingHours[]>,
): readonly { readonly days: string; readonly hours: string }[] {
  const rows: { first: number; last: number; hours: readonly WorkingHours[] }[] = [];
  for (const weekday of [1, 2, 3, 4, 5, 6, 0]) {
    const hours = week.get(weekday);
    if (hours === undefined) continue;
    const row = rows[rows.length - 1];
    if (row !== undefined && (row.last + 1) % 7 === weekday && sameHours(row.hours, hours))
      row.last = weekday;
    else rows.push({ first: weekday, last: weekday, hours });
  }
  return rows.map(({ first, last, hours }) => ({
    days: first === last ? (NAMES[first] as string) : `${NAMES[first]}-${NAMES[last]}`,
    hours: hoursText(hours),
  }));
}

/** Days with other hours than their weekday's. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
  readonly hours: readonly WorkingHours[];
}

/** Whether the day works, and when: the elements that weekdays and exceptions share. */
export const workingParts = (hours: readonly WorkingHours[]): XmlPart[] => [
  ['DayWorking', hours.length > 0 ? 1 : 0],
  hours.length === 0
    ? null
    : [
        'WorkingTimes',
        hours.map(
          ({ from, to }): XmlPart => [
            'WorkingTime',
            [
              ['FromTime', timeText(from)],
              ['ToTime', timeText(to)],
            ],
          ],
        ),
      ],
];
