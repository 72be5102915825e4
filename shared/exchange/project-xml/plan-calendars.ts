/** The calendars of a plan as weekly patterns and the days that differ, worked out from the hours of each day. */
import type { Plan, Resource } from '../../plan/plan.js';
import type { Schedule } from '../../schedule/schedule.js';
import { weekdayOf } from '../../time/civil-date.js';
import { type Day, day, dayOf } from '../../time/minute.js';
import type { WorkingCalendar, WorkingHours } from '../../time/working-calendar.js';
import { type DayRange, hoursText, sameHours } from './calendar-days.js';

export interface CalendarDays {
  readonly week: ReadonlyMap<number, readonly WorkingHours[]>;
  readonly exceptions: readonly DayRange[];
}

/** The days whose hours are looked at, both ends included. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

const YEAR = 366;
/** A date typed a century away must not make the file grow without end. */
const LONGEST = 40 * YEAR;

/** From a year before the plan's first date to two years after its last. */
export function spanOfDays({ plan, start, finish }: Schedule): DaySpan {
  const moments = [start, finish, plan.start, plan.settings.statusDate, plan.settings.projectFinish];
  const days = moments.flatMap((moment) => (moment === null ? [] : [dayOf(moment)]));
  const from = Math.max(1, (days.length === 0 ? YEAR : Math.min(...days)) - YEAR);
  const to = (days.length === 0 ? YEAR : Math.max(...days)) + 2 * YEAR;
  return { from: day(from), to: day(Math.min(to, from + LONGEST)) };
}

/** A calendar that stands alone: the usual hours of each weekday, and every day of the span with others. */
export function daysOf(calendar: WorkingCalendar, span: DaySpan): CalendarDays {
  const week = usualWeek(calendar, span);
  return { week, exceptions: differingDays(calendar, span, (of) => week.get(weekdayOf(of)) ?? []) };
}

/** A calendar as what it changes in another: weekdays with other hours, and days that still differ. */
export function changesTo(base: WorkingCalendar, calendar: WorkingCalendar, span: DaySpan): CalendarDays {
  if (base === calendar) return { week: new Map(), exceptions: [] };
  const ofBase = daysOf(base, span);
  const week = new Map(
    [...usualWeek(calendar, span)].filter(
      ([weekday, hours]) => !sameHours(hours, ofBase.week.get(weekday) ?? []),
    ),
  );
  // A day that is an exception in the base stays one, whatever the weekday says; the ranges hold free days too.
  const excepted = new Set<number>();
  for (const { from, to } of ofBase.exceptions)
    for (let of: number = from; of <= to; of += 1) excepted.add(of);
  const expected = (of: Day): readonly WorkingHours[] =>
    (excepted.has(of) ? undefined : week.get(weekdayOf(of))) ?? base.hoursOn(of);
  return { week, exceptions: differingDays(calendar, span, expected) };
}

/** The hours that most of a weekday's days have. */
function usualWeek(calendar: WorkingCalendar, span: DaySpan): Map<number, readonly WorkingHours[]> {
  const week = new Map<number, readonly WorkingHours[]>();
  for (let weekday = 0; weekday < 7; weekday += 1) {
    const counts = new Map<string, number>();
    let most = 0;
    for (let of: number = span.from + ((weekday - weekdayOf(span.from) + 7) % 7); of <= span.to; of += 7) {
      const hours = calendar.hoursOn(day(of));
      const text = hoursText(hours);
      const count = (counts.get(text) ?? 0) + 1;
      counts.set(text, count);
      if (count <= most) continue;
      most = count;
      week.set(weekday, hours);
    }
  }
  return week;
}

/** Neighbouring days with the same hours together; days between that have those hours anyway do not part them. */
function differingDays(
  calendar: WorkingCalendar,
  span: DaySpan,
  expected: (of: Day) => readonly WorkingHours[],
): DayRange[] {
  const ranges: DayRange[] = [];
  let joined = false;
  for (let of = span.from; of <= span.to; of = day(of + 1)) {
    const hours = calendar.hoursOn(of);
    const last = ranges[ranges.length - 1];
    const continues = last !== undefined && joined && sameHours(last.hours, hours);
    if (!sameHours(hours, expected(of))) {
      if (continues) ranges[ranges.length - 1] = { ...last, to: of };
      else ranges.push({ from: of, to: of, hours });
      joined = true;
    } else if (!continues) joined = false;
  }
  return ranges;
}

/** Every calendar of a plan with the number it has in the file. */
export interface NumberedCalendars {
  /** The project's is 1. */
  readonly bases: ReadonlyMap<WorkingCalendar, number>;
  /** The number of each work resource's own calendar, and of the base that it changes. */
  readonly ofResource: ReadonlyMap<string, { readonly uid: number; readonly base: WorkingCalendar }>;
}

/** A resource's calendar that bears its name is the project's with changes; any other is a base calendar. */
export function numberCalendars(plan: Plan, resources: readonly Resource[]): NumberedCalendars {
  const bases = new Map<WorkingCalendar, number>([[plan.calendar, 1]]);
  const isOwn = ({ name, calendar }: Resource): boolean => calendar.name.toLowerCase() === name.toLowerCase();
  const working = resources.filter(({ type }) => type === 'work');
  const named = [
    ...plan.tasks.map(({ calendar }) => calendar),
    ...working.map((resource) => (isOwn(resource) ? null : resource.calendar)),
  ];
  for (const calendar of named)
    if (calendar !== null && !bases.has(calendar)) bases.set(calendar, bases.size + 1);
  const ofResource = new Map(
    working.map((resource, at) => [
      resource.name,
      { uid: bases.size + 1 + at, base: isOwn(resource) ? plan.calendar : resource.calendar },
    ]),
  );
  return { bases, ofResource };
}
