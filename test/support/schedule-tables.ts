/** A schedule from drawn tables, so that a test shows nothing but the plan and what becomes of it. */
import { readPlan } from '../../shared/plan/read-plan.js';
import { tableOf } from '../../shared/sample/drawn-table.js';
import type { Schedule } from '../../shared/schedule/schedule.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';

/** Settings are lines `Setting | Value` below the project start, Monday 1 March 2027; a calendar comes with its header. */
export function scheduleOf(
  plan: string,
  more: { settings?: string; calendar?: string; resources?: string } = {},
): Schedule {
  const settings = [
    '',
    'Setting | Value',
    'Project start | 2027-03-01',
    ...(more.settings?.trim().split('\n') ?? []),
    '',
  ];
  return schedulePlan(
    readPlan({
      plan: tableOf(plan),
      settings: tableOf(settings.join('\n')),
      ...(more.calendar === undefined ? {} : { calendar: tableOf(more.calendar) }),
      ...(more.resources === undefined ? {} : { resources: tableOf(more.resources) }),
    }),
  );
}

/** Each task's name with its dates to the minute; tasks that can have none say so. */
export const shownDates = ({ plan, tasks }: Schedule): string[] =>
  plan.tasks.map(({ name }, index) => {
    const dates = tasks[index];
    if (dates === null || dates === undefined) return `${name}: no dates`;
    if (dates.start === dates.finish) return `${name}: ${moment(dates.start)}`;
    return `${name}: ${moment(dates.start)} to ${moment(dates.finish)}`;
  });

/** Each task's name with its late dates and its total float in working days. */
export const shownFloats = ({ plan, tasks }: Schedule): string[] =>
  plan.tasks.map(({ name }, index) => {
    const dates = tasks[index];
    if (dates === null || dates === undefined) return `${name}: no dates`;
    const days = dates.totalFloat / plan.settings.minutesPerDay;
    return `${name}: late ${moment(dates.lateStart)} to ${moment(dates.lateFinish)}, float ${days}`;
  });

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Mon 1 Mar 08:00` */
export function moment(minute: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + minute * 60_000);
  const day = `${WEEKDAYS[date.getUTCDay()]} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
  return `${day} ${date.toISOString().slice(11, 16)}`;
}
