/** Makes working calendars: from a weekly pattern with exceptions, and from two calendars that must both work. */
import { weekdayOf } from './civil-date.js';
import { type Day, MINUTES_PER_DAY, type Minute, minute } from './minute.js';
import { Stretches } from './stretches.js';
import type { CalendarException, WeeklyPattern, WorkingCalendar, WorkingHours } from './working-calendar.js';

/** Calendars are laid out from here on when first asked; about the year 2024, where most plans lie. */
const FIRST_LAID_OUT_DAY = 45292;

class CalendarOfStretches implements WorkingCalendar {
  private laidOut: Stretches | null = null;

  constructor(
    readonly name: string,
    readonly hoursOfDay: (day: number) => readonly WorkingHours[],
  ) {}

  workBetween(from: Minute, to: Minute): number {
    if (to < from) return 0 - this.workBetween(to, from);
    const stretches = this.stretches(from);
    // The earlier moment first: laying out earlier days moves the origin that work is counted from.
    const before = stretches.workUpTo(from);
    return stretches.workUpTo(to) - before;
  }

  nextStart(from: Minute): Minute {
    const stretches = this.stretches(from);
    const start = stretches.starts[stretches.stretchAfter(from)] as number;
    return (from > start ? from : start) as Minute;
  }

  previousFinish(to: Minute): Minute {
    const stretches = this.stretches(to);
    let at = stretches.stretchAfter(to);
    if ((stretches.starts[at] as number) < to) return to;
    while (at === 0) {
      if (!stretches.growBack()) return to;
      at = stretches.stretchAfter(to);
    }
    return stretches.ends[at - 1] as Minute;
  }

  finishAfter(from: Minute, work: number): Minute {
    if (work <= 0) return this.nextStart(from);
    const stretches = this.stretches(from);
    const near = stretches.stretchAfter(from);
    const done = stretches.workUpToWithin(near, from) + work;
    const at = stretches.stretchFinishing(done, near);
    return ((stretches.starts[at] as number) + done - (stretches.worked[at] as number)) as Minute;
  }

  startBefore(to: Minute, work: number): Minute {
    if (work <= 0) return this.previousFinish(to);
    const stretches = this.stretches(to);
    let near = stretches.stretchAfter(to);
    let left = stretches.workUpToWithin(near, to) - work;
    while (left < 0) {
      if (!stretches.growBack()) return to;
      near = stretches.stretchAfter(to);
      left = stretches.workUpToWithin(near, to) - work;
    }
    const at = stretches.stretchStarting(left, near);
    return ((stretches.starts[at] as number) + left - (stretches.worked[at] as number)) as Minute;
  }

  hoursOn(of: Day): readonly WorkingHours[] {
    const stretches = this.stretches(of * MINUTES_PER_DAY);
    const midnight = of * MINUTES_PER_DAY;
    const hours: WorkingHours[] = [];
    for (
      let at = stretches.stretchAfter(midnight);
      (stretches.starts[at] as number) < midnight + MINUTES_PER_DAY;
      at += 1
    ) {
      hours.push({
        from: Math.max(0, (stretches.starts[at] as number) - midnight),
        to: Math.min(MINUTES_PER_DAY, (stretches.ends[at] as number) - midnight),
      });
      stretches.stretchAfter(stretches.ends[at] as number);
    }
    return hours;
  }

  private stretches(near: number): Stretches {
    if (this.laidOut === null) {
      const first = Math.min(Math.max(Math.floor(near / MINUTES_PER_DAY) - 31, 0), FIRST_LAID_OUT_DAY);
      this.laidOut = new Stretches(this.hoursOfDay, first);
    }
    return this.laidOut;
  }
}

/**
 * A working calendar from the hours of each weekday and the days that differ.
 *
 * @param name what the manager calls it; blank for the project's own
 * @param week the hours of each weekday, Sunday first; hours past 24:00 reach into the next day
 * @param exceptions days with other hours, or none; of two that name the same day the later one holds
 * @example
 * const office: WorkingHours[] = [{ from: 480, to: 720 }, { from: 780, to: 1020 }];
 * const calendar = createCalendar('', [[], office, office, office, office, office, []]);
 * calendar.finishAfter(minute(46027 * 1440), 480); // Monday 5 January 2026 at 17:00
 */
export function createCalendar(
  name: string,
  week: WeeklyPattern,
  exceptions: readonly CalendarException[] = [],
): WorkingCalendar {
  const hoursOfException = new Map<number, readonly WorkingHours[]>();
  for (const { from, to, hours } of exceptions) {
    for (let each: number = from; each <= to; each += 1) hoursOfException.set(each, hours);
  }
  return new CalendarOfStretches(
    name,
    (of) => hoursOfException.get(of) ?? (week[weekdayOf(of as Day)] as readonly WorkingHours[]),
  );
}

/** The calendar that works when both do. */
export function intersectCalendars(one: WorkingCalendar, other: WorkingCalendar): WorkingCalendar {
  if (one === other) return one;
  return new CalendarOfStretches(`${one.name} and ${other.name}`, (of) =>
    commonHours(one.hoursOn(of as Day), other.hoursOn(of as Day)),
  );
}

function commonHours(one: readonly WorkingHours[], other: readonly WorkingHours[]): readonly WorkingHours[] {
  const common: WorkingHours[] = [];
  for (const a of one) {
    for (const b of other) {
      const from = Math.max(a.from, b.from);
      const to = Math.min(a.to, b.to);
      if (from < to) common.push({ from, to });
    }
  }
  return common;
}

/** The clock itself: every minute counts, as elapsed durations and lags have it. */
export const CLOCK: WorkingCalendar = {
  name: 'elapsed time',
  workBetween: (from, to) => to - from,
  nextStart: (from) => from,
  previousFinish: (to) => to,
  finishAfter: (from, work) => minute(from + work),
  startBefore: (to, work) => minute(to - work),
  hoursOn: () => [{ from: 0, to: MINUTES_PER_DAY }],
};

/** Whether some day of the week has working hours. */
export const worksAtAll = (week: WeeklyPattern): boolean =>
  week.some((hours) => hours.some(({ from, to }) => to > from));
