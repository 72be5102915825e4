/** Where work of a certain length can begin and end around a moment, on a task's own working time. */
import { MINUTES_PER_DAY, type Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';

/**
 * The moment a milestone falls on: where work ends or begins it stays as it is, so that it shows on the last day of
 * what it waits for; between stretches of work it moves on to the next.
 */
function milestoneMoment(time: WorkingCalendar, moment: Minute): Minute {
  return time.previousFinish(moment) === moment ? moment : time.nextStart(moment);
}

/** The first moment from `moment` on at which work of this length can begin. */
export const startFrom = (time: WorkingCalendar, moment: Minute, duration: number): Minute =>
  duration === 0 ? milestoneMoment(time, moment) : time.nextStart(moment);

/** The moment by which work of this length is done, begun at `start`. */
export const finishFrom = (time: WorkingCalendar, start: Minute, duration: number): Minute =>
  duration === 0 ? start : time.finishAfter(start, duration);

/** The last moment at which work of this length can begin to be done by `finish`. */
export function startToFinishBy(time: WorkingCalendar, finish: Minute, duration: number): Minute {
  if (duration > 0) return time.startBefore(finish, duration);
  return time.nextStart(finish) === finish ? finish : time.previousFinish(finish);
}

/** A recorded start is a fact, kept on a day without work too; without a time of day it is the first working minute. */
export function recordedStart(time: WorkingCalendar, recorded: Minute): Minute {
  const next = time.nextStart(recorded);
  return recorded % MINUTES_PER_DAY === 0 && sameDay(next, recorded) ? next : recorded;
}

/** A recorded finish likewise: without a time of day it is the last working minute of that day. */
export function recordedFinish(time: WorkingCalendar, recorded: Minute): Minute {
  const before = time.previousFinish(recorded);
  return recorded % MINUTES_PER_DAY === 0 && sameDay(before - 1, recorded - 1) ? before : recorded;
}

const sameDay = (one: number, other: number): boolean =>
  Math.floor(one / MINUTES_PER_DAY) === Math.floor(other / MINUTES_PER_DAY);
