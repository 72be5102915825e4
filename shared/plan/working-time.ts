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
    if (to < from) return 0 - this.workBetween(to, from);
    let least = Number.POSITIVE_INFINITY;
    for (const calendar of this.calendars) least = Math.min(least, calendar.workBetween(from, to));
    return least;
  }

  nextStart(from: Minute): Minute {
    let earliest = Number.POSITIVE_INFINITY;
    for (const calendar of this.calendars) earliest = Math.min(earliest, calendar.nextStart(from));
    return earliest as Minute;
  }

  previousFinish(to: Minute): Minute {
    let latest = Number.NEGATIVE_INFINITY;
    for (const calendar of this.calendars) latest = Math.max(latest, calendar.previousFinish(to));
    return latest as Minute;
  }

  finishAfter(from: Minute, work: number): Minute {
    if (work <= 0) return this.nextStart(from);
    let latest = Number.NEGATIVE_INFINITY;
    for (const calendar of this.calendars) latest = Math.max(latest, calendar.finishAfter(from, work));
    return latest as Minute;
  }

  startBefore(to: Minute, work: number): Minute {
    if (work <= 0) return this.previousFinish(to);
    let earliest = Number.POSITIVE_INFINITY;
    for (const calendar of this.calendars) earliest = Math.min(earliest, calendar.startBefore(to, work));
    return earliest as Minute;
  }

  hoursOn(of: Parameters<WorkingCalendar['hoursOn']>[0]): ReturnType<WorkingCalendar['hoursOn']> {
    return this.calendars.flatMap((calendar) => calendar.hoursOn(of)).sort((a, b) => a.from - b.from);
  }
}

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
