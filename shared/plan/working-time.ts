/** When a task can be worked on: the calendars of its assignments, its own, the project's, or the clock. */

import { CLOCK, intersectCalendars } from '../time/calendar.js';
import type { Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { Assignment, Duration } from './plan.js';

/**
 * Several assignments, each working the whole duration on its own calendar: the task begins when the first of them
 * can and is done when the last of them is.
 */
class AssignmentsTime implements WorkingCalendar {
  constructor(
    readonly name: string,
    private readonly calendars: readonly WorkingCalendar[],
  ) {}

  workBetween(from: Minute, to: Minute): number {
    const each = this.calendars.map((calendar) => calendar.workBetween(from, to));
    return from <= to ? Math.min(...each) : Math.max(...each);
  }

  nextStart(from: Minute): Minute {
    return earliest(this.calendars, (calendar) => calendar.nextStart(from));
  }

  previousFinish(to: Minute): Minute {
    return latest(this.calendars, (calendar) => calendar.previousFinish(to));
  }

  finishAfter(from: Minute, work: number): Minute {
    if (work <= 0) return this.nextStart(from);
    return latest(this.calendars, (calendar) => calendar.finishAfter(from, work));
  }

  startBefore(to: Minute, work: number): Minute {
    if (work <= 0) return this.previousFinish(to);
    return earliest(this.calendars, (calendar) => calendar.startBefore(to, work));
  }

  hoursOn(of: Parameters<WorkingCalendar['hoursOn']>[0]): ReturnType<WorkingCalendar['hoursOn']> {
    return this.calendars.flatMap((calendar) => calendar.hoursOn(of)).sort((a, b) => a.from - b.from);
  }
}

const earliest = (calendars: readonly WorkingCalendar[], of: (calendar: WorkingCalendar) => Minute): Minute =>
  calendars.reduce(
    (found, calendar) => Math.min(found, of(calendar)) as Minute,
    Number.POSITIVE_INFINITY as Minute,
  );

const latest = (calendars: readonly WorkingCalendar[], of: (calendar: WorkingCalendar) => Minute): Minute =>
  calendars.reduce(
    (found, calendar) => Math.max(found, of(calendar)) as Minute,
    Number.NEGATIVE_INFINITY as Minute,
  );

/** What decides when a task can be worked on. */
export interface TimedTask {
  readonly name: string;
  readonly duration: Duration | null;
  readonly calendar: WorkingCalendar | null;
  readonly assignments: readonly Assignment[];
}

/** Gives each task its working time; tasks that share calendars share the object, so that it is laid out once. */
export function workingTimes(projectCalendar: WorkingCalendar): (task: TimedTask) => WorkingCalendar {
  const both = rememberedIntersections();
  return (task) => {
    if (task.duration?.elapsed) return CLOCK;
    const own = task.calendar ?? projectCalendar;
    if (task.assignments.length === 0) return own;
    const calendars = new Set<WorkingCalendar>();
    for (const { resource } of task.assignments) {
      if (resource === null || resource.type !== 'work') continue;
      calendars.add(task.calendar === null ? resource.calendar : both(resource.calendar, task.calendar));
    }
    const [first, second] = calendars;
    if (first === undefined) return own;
    return second === undefined ? first : new AssignmentsTime(task.name, [...calendars]);
  };
}

/** Makes common calendars, each pair once. */
export function rememberedIntersections(): (one: WorkingCalendar, other: WorkingCalendar) => WorkingCalendar {
  const known = new Map<WorkingCalendar, Map<WorkingCalendar, WorkingCalendar>>();
  return (one, other) => {
    const withOne = known.get(one) ?? new Map<WorkingCalendar, WorkingCalendar>();
    known.set(one, withOne);
    const found = withOne.get(other) ?? intersectCalendars(one, other);
    withOne.set(other, found);
    return found;
  };
}

/** The calendar that lags into a task run on: its own, else the project's. */
export const lagCalendar = (projectCalendar: WorkingCalendar, task: TimedTask): WorkingCalendar =>
  task.calendar ?? projectCalendar;
