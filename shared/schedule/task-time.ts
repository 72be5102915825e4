/** When a task can be worked on: the calendars of its assignments, its own, the project's, or the clock. */
import type { Plan, Task } from '../plan/plan.js';
import { CLOCK, intersectCalendars } from '../time/calendar.js';
import type { Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';

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
    return this.calendars
      .flatMap((calendar) => calendar.hoursOn(of))
      .sort((a, b) => a.from - b.from);
  }
}

const earliest = (calendars: readonly WorkingCalendar[], of: (calendar: WorkingCalendar) => Minute): Minute =>
  calendars.reduce((found, calendar) => Math.min(found, of(calendar)) as Minute, Number.POSITIVE_INFINITY as Minute);

const latest = (calendars: readonly WorkingCalendar[], of: (calendar: WorkingCalendar) => Minute): Minute =>
  calendars.reduce((found, calendar) => Math.max(found, of(calendar)) as Minute, Number.NEGATIVE_INFINITY as Minute);

/** Gives each task its working time; tasks that share calendars share the object, so that it is laid out once. */
export function taskTimes(plan: Plan): (task: Task) => WorkingCalendar {
  const intersections = new Map<WorkingCalendar, Map<WorkingCalendar, WorkingCalendar>>();
  const both = (one: WorkingCalendar, other: WorkingCalendar): WorkingCalendar => {
    if (one === other) return one;
    const ofOne = intersections.get(one) ?? new Map<WorkingCalendar, WorkingCalendar>();
    intersections.set(one, ofOne);
    const found = ofOne.get(other) ?? intersectCalendars(one, other);
    ofOne.set(other, found);
    return found;
  };
  return (task) => {
    if (task.duration?.elapsed) return CLOCK;
    const calendars = new Set<WorkingCalendar>();
    for (const { resource } of task.assignments) {
      if (resource === null || resource.type !== 'work') continue;
      calendars.add(task.calendar === null ? resource.calendar : both(resource.calendar, task.calendar));
    }
    if (calendars.size === 0) return task.calendar ?? plan.calendar;
    const [first, ...others] = calendars;
    return others.length === 0 ? (first as WorkingCalendar) : new AssignmentsTime(task.name, [...calendars]);
  };
}

/** The calendar that lags into a task run on, and that its summary is measured on. */
export const lagCalendar = (plan: Plan, task: Task): WorkingCalendar => task.calendar ?? plan.calendar;
