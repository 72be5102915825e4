/** The calendars of a plan as Microsoft Project XML. */
import type { Plan, Resource } from '../../plan/plan.js';
import { startOfDay } from '../../time/minute.js';
import type { XmlPart } from '../xml/xml-writer.js';
import { workingParts } from './calendar-days.js';
import {
  type CalendarDays,
  changesTo,
  type DaySpan,
  daysOf,
  type NumberedCalendars,
} from './plan-calendars.js';
import { momentText } from './values.js';

/** Base calendars first, the project's before all; then each work resource's own. */
export function calendarParts(
  plan: Plan,
  resources: readonly Resource[],
  calendars: NumberedCalendars,
  span: DaySpan,
): XmlPart {
  const taken = [...calendars.bases.keys()].map(({ name }) => name.toLowerCase());
  const projectName = taken.includes('standard') ? 'Project calendar' : 'Standard';
  const bases = [...calendars.bases].map(([calendar, uid]) =>
    calendarPart(uid, calendar === plan.calendar ? projectName : calendar.name, null, daysOf(calendar, span)),
  );
  const own = resources.flatMap(({ name, calendar }) => {
    const found = calendars.ofResource.get(name);
    if (found === undefined) return [];
    const base = calendars.bases.get(found.base) ?? 1;
    return [calendarPart(found.uid, name, base, changesTo(found.base, calendar, span))];
  });
  return ['Calendars', [...bases, ...own]];
}

function calendarPart(uid: number, name: string, base: number | null, days: CalendarDays): XmlPart {
  return [
    'Calendar',
    [
      ['UID', uid],
      ['Name', name],
      ['IsBaseCalendar', base === null ? 1 : 0],
      ['BaseCalendarUID', base ?? -1],
      weekParts(days),
      exceptionParts(days),
    ],
  ];
}

const weekParts = ({ week }: CalendarDays): XmlPart =>
  week.size === 0
    ? null
    : [
        'WeekDays',
        [...week].map(
          ([weekday, hours]): XmlPart => ['WeekDay', [['DayType', weekday + 1], ...workingParts(hours)]],
        ),
      ];

const exceptionParts = ({ exceptions }: CalendarDays): XmlPart =>
  exceptions.length === 0
    ? null
    : [
        'Exceptions',
        exceptions.map(
          ({ from, to, hours }): XmlPart => [
            'Exception',
            [
              ['EnteredByOccurrences', 0],
              [
                'TimePeriod',
                [
                  ['FromDate', momentText(startOfDay(from))],
                  ['ToDate', momentText(startOfDay(to)).replace('T00:00:00', 'T23:59:00')],
                ],
              ],
              ['Occurrences', to - from + 1],
              ['Name', ''],
              ['Type', 1],
              ...workingParts(hours),
            ],
          ],
        ),
      ];
