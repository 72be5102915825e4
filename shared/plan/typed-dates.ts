/** What typed dates, durations and constraints mean together: how long a task is, and what holds it on its date. */

import type { DateReading } from '../table/date.js';
import { MINUTES_PER_DAY, type Minute, minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { Constraint, Duration, TaskKind } from './plan.js';
import type { TaskCells } from './plan-rows.js';
import type { ProblemLog } from './problem-log.js';

/** The moment a date begins at. */
export const asStart = (date: DateReading | null): Minute | null => date?.minute ?? null;

/** The moment a date is over: without a time of day, the end of that day. */
export const asFinish = (date: DateReading | null): Minute | null =>
  date === null ? null : date.hasTime ? date.minute : minute(date.minute + MINUTES_PER_DAY);

/** Whether a finish lies before its start: without a time of day on an earlier day, else at an earlier moment. */
export function isBefore(finish: DateReading, start: DateReading): boolean {
  const end = asFinish(finish) as Minute;
  return finish.hasTime ? end < start.minute : end <= start.minute;
}

/** The typed duration, else the working time between the typed dates, else the work over the units assigned. */
export function durationOf(
  task: TaskCells,
  time: WorkingCalendar,
  units: number,
  minutesPerDay: number,
  log: ProblemLog,
): Duration | null {
  if (task.duration !== null) {
    noteMismatch(task, time, minutesPerDay, log);
    return task.duration;
  }
  if (task.kind === 'milestone' && task.work === null) return { minutes: 0, elapsed: false };
  if (task.start !== null && task.finish !== null)
    return durationBetween(task, time, task.start, task.finish, log);
  if (task.work !== null) return { minutes: Math.round(task.work / (units > 0 ? units : 1)), elapsed: false };
  if (!log.blocks(task.row)) {
    log.add(
      { table: 'plan', row: task.row, label: task.id, column: 'Duration' },
      'missing-duration',
      'There is no duration; it is taken as 1 day.',
      'Write how long the task takes, or 0 for a milestone.',
    );
  }
  return { minutes: minutesPerDay, elapsed: false };
}

function durationBetween(
  task: TaskCells,
  time: WorkingCalendar,
  start: DateReading,
  finish: DateReading,
  log: ProblemLog,
): Duration | null {
  if (!isBefore(finish, start))
    return { minutes: time.workBetween(start.minute, asFinish(finish) as Minute), elapsed: false };
  log.add(
    { table: 'plan', row: task.row, label: task.id, column: 'Finish' },
    'finish-before-start',
    'The finish lies before the start.',
    'Correct one of the two dates.',
    true,
  );
  return null;
}

/** With Start, Finish and Duration all typed the duration wins; where they disagree the manager is told. */
function noteMismatch(task: TaskCells, time: WorkingCalendar, minutesPerDay: number, log: ProblemLog): void {
  if (task.start === null || task.finish === null || task.duration === null || task.duration.elapsed) return;
  const start = task.start.minute;
  const finish = asFinish(task.finish) as Minute;
  const isBackwards = isBefore(task.finish, task.start);
  if (!isBackwards && time.workBetween(start, finish) === task.duration.minutes) return;
  if (
    task.duration.minutes === 0 &&
    Math.floor(start / MINUTES_PER_DAY) === Math.floor((finish - 1) / MINUTES_PER_DAY)
  )
    return;
  const days = (minutes: number): number => Math.round((minutes / minutesPerDay) * 100) / 100;
  const place = { table: 'plan', row: task.row, label: task.id } as const;
  if (isBackwards) {
    log.add(
      { ...place, column: 'Finish' },
      'typed-date-mismatch',
      'The typed finish lies before the typed start; the duration is used.',
      'Correct one of the two dates, or clear the finish.',
    );
    return;
  }
  const spanned = days(time.workBetween(start, finish));
  log.add(
    { ...place, column: 'Duration' },
    'typed-date-mismatch',
    `The typed start and finish span ${spanned} working day${spanned === 1 ? '' : 's'}, the typed duration is ${days(task.duration.minutes)}; the duration is used.`,
    'Clear the duration to use the dates, or clear the finish.',
  );
}

const NO_CONSTRAINT: Constraint = { type: 'ASAP', date: null, origin: 'default' };

/** The Constraint column decides; without it a typed Start is the earliest start, a Finish alone the earliest finish. */
export function constraintOf(task: TaskCells, kind: TaskKind, log: ProblemLog): Constraint {
  const { constraint: type } = task;
  if (type === 'ASAP' || type === 'ALAP') return { type, date: null, origin: 'Constraint' };
  if (type !== null) {
    const isStart = type === 'SNET' || type === 'SNLT' || type === 'MSO';
    const date = isStart ? asStart(task.constraintDate) : asFinish(task.constraintDate);
    if (date !== null) return { type, date, origin: 'Constraint' };
    if (!log.blocks(task.row)) {
      log.add(
        { table: 'plan', row: task.row, label: task.id, column: 'Constraint date' },
        'missing-constraint-date',
        `The constraint ${type} has no date.`,
        'Write the date, or clear the constraint.',
        true,
      );
    }
    return NO_CONSTRAINT;
  }
  if (task.constraintDate !== null) {
    log.add(
      { table: 'plan', row: task.row, label: task.id, column: 'Constraint' },
      'constraint-date-alone',
      'The constraint date has no constraint, so it is not used.',
      'Choose a constraint, such as SNET (start no earlier than), or clear the date.',
    );
  }
  if (kind === 'manual') return NO_CONSTRAINT;
  const start = asStart(task.start);
  if (start !== null) return { type: 'SNET', date: start, origin: 'Start' };
  const finish = asFinish(task.finish);
  return finish === null ? NO_CONSTRAINT : { type: 'FNET', date: finish, origin: 'Finish' };
}
