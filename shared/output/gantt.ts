/** A plan drawn as a grid of codes: a row for each task, a column for each period, for a sheet to format. */
import {
  type BaselineItem,
  performanceMeasurementBaseline,
} from '../earned-value/performance-measurement-baseline.js';
import type { Plan, Task, TaskIndex } from '../plan/plan.js';
import type { Schedule, TaskSchedule } from '../schedule/schedule.js';
import { shownFinish, shownTaskFinish } from '../schedule/shown-dates.js';
import { type Minute, minute, minuteOfSerial } from '../time/minute.js';
import { type Period, type PeriodUnit, periodsBetween } from '../time/periods.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import { firstOf, lastOf } from './first-and-last.js';
import { type TaskBar, taskBar } from './task-bar.js';

/** What a period holds of a task; a deadline adds its `!` behind. */
export const GANTT_CODES = {
  planned: '=',
  done: '#',
  critical: 'c',
  criticalDone: 'd',
  baseline: 'b',
  milestone: 'm',
  notWorking: '.',
  deadline: '!',
} as const;

/** Null where a period holds nothing. */
export type GanttCell = string | null;

export interface Gantt {
  readonly unit: PeriodUnit;
  readonly periods: readonly Period[];
  /** Beside `plan.tasks`, each beside the periods; all blank for a task without dates. */
  readonly rows: readonly (readonly GanttCell[])[];
}

/** When a task was to be worked on. */
interface Planned {
  readonly start: Minute;
  readonly finish: Minute;
  readonly time: WorkingCalendar;
}

/**
 * The Gantt chart of a schedule.
 *
 * In a period with work of the task still to do it shows that; else work done; else work that only the recorded
 * baseline had there. A period without working time is `.`: of the task within its bar, of the project outside.
 * A bar is interrupted where unfinished work waits for the status date. A milestone stands on its date.
 *
 * @param unit the narrowest period wanted; wider ones are taken where there would be more than 400
 */
export function ganttOf(schedule: Schedule, unit: PeriodUnit = 'day'): Gantt {
  const { plan } = schedule;
  const baseline = recordedBaseline(plan, schedule);
  const span = spanOf(schedule, baseline);
  if (span === null) return { unit, periods: [], rows: plan.tasks.map(() => []) };
  const chosen = periodsBetween(span.start, span.finish, unit);
  const { periods } = chosen;
  const free = periods.map(({ from, to }) =>
    plan.calendar.workBetween(from, to) > 0 ? null : GANTT_CODES.notWorking,
  );
  const blank = periods.map(() => null);
  const rows = plan.tasks.map((task) => {
    const dates = schedule.tasks[task.index];
    if (!dates) return blank;
    const row: GanttCell[] = [...free];
    drawBaseline(row, periods, baseline.get(task.index) ?? null, schedule);
    drawTask(row, periods, schedule, task.index, dates);
    drawDeadline(row, periods, task);
    return row;
  });
  return { ...chosen, rows };
}

/** Of the tasks in a Baseline table; a summary's runs from the first to the last of its tasks. */
function recordedBaseline(plan: Plan, schedule: Schedule): ReadonlyMap<TaskIndex, Planned> {
  const found = new Map<TaskIndex, Planned>();
  if (plan.baseline === null) return found;
  for (const item of performanceMeasurementBaseline(plan, schedule).items) {
    if (item.task === null || item.dates === null) continue;
    for (let at: TaskIndex | null = item.task; at !== null; at = (plan.tasks[at] as Task).parent)
      found.set(at, around(found.get(at), item, item.dates, plan.tasks[at] as Task, plan));
  }
  return found;
}

function around(
  sofar: Planned | undefined,
  { time }: BaselineItem,
  { start, finish }: NonNullable<BaselineItem['dates']>,
  { isSummary }: Task,
  { calendar }: Plan,
): Planned {
  return {
    start: minute(Math.min(sofar?.start ?? start, start)),
    finish: minute(Math.max(sofar?.finish ?? finish, finish)),
    time: isSummary ? calendar : time,
  };
}

/** From the first to the last thing to draw; null where no task has dates. */
function spanOf(
  schedule: Schedule,
  baseline: ReadonlyMap<TaskIndex, Planned>,
): { readonly start: Minute; readonly finish: Minute } | null {
  const moments: number[] = [];
  for (const { index, deadline } of schedule.plan.tasks) {
    const dates = schedule.tasks[index];
    if (!dates) continue;
    const planned = baseline.get(index);
    moments.push(dates.start, lastMoment(schedule, index, dates));
    if (planned !== undefined) moments.push(planned.start, planned.finish);
    if (deadline !== null) moments.push(deadline - 1, deadline);
  }
  const start = firstOf(moments);
  const finish = lastOf(moments);
  return start === null || finish === null ? null : { start, finish };
}

/** A milestone that opens a day needs that day, though nothing is done on it. */
const lastMoment = (schedule: Schedule, index: TaskIndex, { start, finish }: TaskSchedule): number =>
  start < finish ? finish : minuteOfSerial(Math.floor(shownTaskFinish(schedule, index) as number)) + 1;

function drawBaseline(
  row: GanttCell[],
  periods: readonly Period[],
  planned: Planned | null,
  schedule: Schedule,
): void {
  if (planned === null) return;
  const { start, finish, time } = planned;
  if (start === finish) {
    mark(row, periods, shownFinish(schedule, finish), GANTT_CODES.baseline);
    return;
  }
  eachWithin(periods, start, finish, (from, to, at) => {
    if (time.workBetween(from, to) > 0) row[at] = GANTT_CODES.baseline;
  });
}

function drawTask(
  row: GanttCell[],
  periods: readonly Period[],
  schedule: Schedule,
  index: TaskIndex,
  { start, finish, critical }: TaskSchedule,
): void {
  if (start === finish || schedule.plan.tasks[index]?.kind === 'milestone') {
    mark(row, periods, shownTaskFinish(schedule, index) as number, GANTT_CODES.milestone);
    return;
  }
  const bar = taskBar(schedule, index) as TaskBar;
  const time = schedule.workingTimes[index] as WorkingCalendar;
  const works = (from: Minute, to: Minute) => from < to && time.workBetween(from, to) > 0;
  eachWithin(periods, start, finish, (from, to, at) => {
    if (works(minute(Math.max(from, bar.leftFrom)), to))
      row[at] = critical ? GANTT_CODES.critical : GANTT_CODES.planned;
    else if (works(from, minute(Math.min(to, bar.doneTo))))
      row[at] = critical ? GANTT_CODES.criticalDone : GANTT_CODES.done;
    else if (!works((periods[at] as Period).from, (periods[at] as Period).to))
      row[at] ??= GANTT_CODES.notWorking;
  });
}

/** A deadline without a time of day is the end of its day. */
function drawDeadline(row: GanttCell[], periods: readonly Period[], { deadline }: Task): void {
  if (deadline === null) return;
  const at = periodAt(periods, minute(deadline - 1));
  if (at >= 0) row[at] = `${row[at] ?? ''}${GANTT_CODES.deadline}`;
}

function mark(row: GanttCell[], periods: readonly Period[], serial: number, code: string): void {
  const at = periodAt(periods, minuteOfSerial(Math.floor(serial)));
  if (at >= 0) row[at] = code;
}

const periodAt = (periods: readonly Period[], moment: Minute): number =>
  periods.findIndex(({ from, to }) => from <= moment && moment < to);

function eachWithin(
  periods: readonly Period[],
  start: Minute,
  finish: Minute,
  draw: (from: Minute, to: Minute, at: number) => void,
): void {
  periods.forEach(({ from, to }, at) => {
    if (to > start && from < finish) draw(minute(Math.max(from, start)), minute(Math.min(to, finish)), at);
  });
}
