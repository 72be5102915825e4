/** How moments are shown as spreadsheet dates: inclusive finishes, and a time of day only where a plan needs one. */
import type { Plan, TaskIndex } from '../plan/plan.js';
import {
  day,
  dayOf,
  MINUTES_PER_DAY,
  type Minute,
  minute,
  serialOfMinute,
  startOfDay,
} from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { Schedule, TaskSchedule } from './schedule.js';

/**
 * Whether dates need a time of day: some start is not its day's first working minute, or some finish not its last.
 * Milestones do not count: they fall at the end of a day as well as at its start.
 */
export function showsTimeOfDay(
  plan: Plan,
  tasks: readonly (TaskSchedule | null)[],
  times: readonly WorkingCalendar[],
): boolean {
  return tasks.some((schedule, index) => {
    if (schedule === null || plan.tasks[index]?.isSummary || schedule.start === schedule.finish) return false;
    const time = times[index] as WorkingCalendar;
    return !startsItsDay(time, schedule.start) || !endsItsDay(time, schedule.finish);
  });
}

function startsItsDay(time: WorkingCalendar, start: Minute): boolean {
  const midnight = startOfDay(dayOf(start));
  return start === midnight || start === time.nextStart(midnight);
}

function endsItsDay(time: WorkingCalendar, finish: Minute): boolean {
  const nextMidnight = startOfDay(day(dayOf(minute(finish - 1)) + 1));
  return finish === nextMidnight || finish === time.previousFinish(nextMidnight);
}

/** A start as a spreadsheet serial: a whole day, or with its time of day where the schedule shows those. */
export const shownStart = (schedule: Schedule, moment: Minute): number =>
  schedule.showsTimeOfDay ? serialOfMinute(moment) : dayOf(moment);

/** A finish as a spreadsheet serial: the last day worked on, or the moment work ends where the schedule shows those. */
export const shownFinish = (schedule: Schedule, moment: Minute): number =>
  schedule.showsTimeOfDay ? serialOfMinute(moment) : lastDayBefore(moment);

/** A task's start as shown. A milestone that closes a day is shown on that day, not on the midnight after it. */
export function shownTaskStart(schedule: Schedule, index: TaskIndex): number | null {
  const dates = schedule.tasks[index];
  if (dates === null || dates === undefined) return null;
  const closesDay = dates.start === dates.finish && dates.driver.by === 'link';
  return closesDay ? shownFinish(schedule, dates.start) : shownStart(schedule, dates.start);
}

/** A task's finish as shown. A milestone is shown on one date, whether read as start or as finish. */
export function shownTaskFinish(schedule: Schedule, index: TaskIndex): number | null {
  const dates = schedule.tasks[index];
  if (dates === null || dates === undefined) return null;
  return dates.start === dates.finish ? shownTaskStart(schedule, index) : shownFinish(schedule, dates.finish);
}

const lastDayBefore = (moment: Minute): number =>
  moment % MINUTES_PER_DAY === 0 ? dayOf(moment) - 1 : dayOf(moment);
