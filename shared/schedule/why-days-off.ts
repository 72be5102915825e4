/** Names the holidays and days off that pushed a start on to the next working day. */
import type { TaskIndex } from '../plan/plan.js';
import { dayWords } from '../time/date-words.js';
import { type Day, day, dayOf, type Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { Schedule } from './schedule.js';

/** A longer wait is not for a holiday. */
const MOST_DAYS = 60;

/**
 * `; next working day after the holiday 25 Dec`: of the days from a moment on to the start, those that are usually
 * worked and were not. Blank where there are none: a weekend needs no explanation.
 */
export function afterDaysOff(schedule: Schedule, task: TaskIndex, asked: Minute, start: Minute): string {
  const time = schedule.workingTimes[task];
  const first = dayOf(asked);
  const last = dayOf(start);
  if (time === undefined || last <= first || last - first > MOST_DAYS) return '';
  const off: Day[] = [];
  for (let at = first; at < last; at = day(at + 1)) if (isUsuallyWorked(time, at)) off.push(at);
  const [one] = off;
  if (one === undefined) return '';
  const holiday = off.every((each) => schedule.plan.calendar.hoursOn(each).length === 0);
  const what = holiday ? 'holiday' : 'day off';
  const many = holiday ? 'holidays' : 'days off';
  const end = off[off.length - 1] as Day;
  return off.length === 1
    ? `; next working day after the ${what} ${dayWords(one)}`
    : `; next working day after the ${many} ${dayWords(one)} to ${dayWords(end)}`;
}

/** Not worked, though the same weekday of the week before or after is. */
const isUsuallyWorked = (time: WorkingCalendar, of: Day): boolean =>
  time.hoursOn(of).length === 0 &&
  (time.hoursOn(day(of - 7)).length > 0 || time.hoursOn(day(of + 7)).length > 0);
