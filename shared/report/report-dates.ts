/** Dates as a report says them: days, whatever the time of day. */
import type { TaskIndex } from '../plan/plan.js';
import type { Schedule } from '../schedule/schedule.js';
import { shownTaskFinish } from '../schedule/shown-dates.js';
import { dateWords } from '../time/date-words.js';
import { dayOf, type Minute, minute } from '../time/minute.js';

/** The day on which something begins. */
export const firstDay = (start: Minute): string => dateWords(dayOf(start));

/** The last day that something ends on: `31 Mar 2026` for the midnight after it. */
export const lastDay = (finish: Minute): string => dateWords(dayOf(minute(finish - 1)));

/** The day a task finishes, or a milestone falls on; blank where it has no date. */
export function finishDay(schedule: Schedule, index: TaskIndex): string {
  const dates = schedule.tasks[index];
  if (!dates) return '';
  if (dates.start < dates.finish) return lastDay(dates.finish);
  return dateWords(Math.floor(shownTaskFinish(schedule, index) ?? 0));
}
