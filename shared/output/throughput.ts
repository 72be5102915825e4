/** Throughput: how much planned work gets done in a week. */
import { isStarted } from '../earned-value/task-progress.js';
import type { Schedule } from '../schedule/schedule.js';
import { type Minute, minute } from '../time/minute.js';
import { type Period, periodsBetween } from '../time/periods.js';
import { firstOf } from './first-and-last.js';
import { doneBy, type PlannedWork } from './work-done.js';

export interface WeekOfWork {
  /** The first and last week hold only the days from the first work on and up to the status date. */
  readonly period: Period;
  /** Working days of the project's calendar in it. */
  readonly workingDays: number;
  /** Planned working days of what was done in it. */
  readonly done: number;
}

/** The weeks from the first work to the status date that have working time; none where no work has begun. */
export function weeksOfWork(
  schedule: Schedule,
  work: readonly PlannedWork[],
  statusDate: Minute,
): WeekOfWork[] {
  const { plan } = schedule;
  const starts = work.flatMap(({ task }) => {
    const start = isStarted(task, statusDate) ? schedule.tasks[task.index]?.start : undefined;
    return start === undefined || start >= statusDate ? [] : [start];
  });
  const first = firstOf(starts);
  if (first === null) return [];
  const { periods } = periodsBetween(first, statusDate, 'week', Number.POSITIVE_INFINITY);
  let sofar = 0;
  return periods.flatMap(({ from, to }) => {
    const period = {
      from: minute(Math.max(from, first)),
      to: minute(Math.min(to, statusDate)),
    };
    const workingDays = plan.calendar.workBetween(period.from, period.to) / plan.settings.minutesPerDay;
    const total = doneBy(schedule, work, statusDate, period.to);
    const done = total - sofar;
    sofar = total;
    return workingDays > 0 ? [{ period, workingDays, done }] : [];
  });
}
