/** The bar of a task: what part of its time is done, and from when on the rest is to be done. */
import { leavesUnder } from '../plan/leaves.js';
import type { Plan, Task, TaskIndex } from '../plan/plan.js';
import type { Schedule, TaskSchedule } from '../schedule/schedule.js';
import { doneMinutes, FINISHED, NOT_STARTED, progressOf } from '../schedule/workload.js';
import { type Minute, minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';

export interface TaskBar {
  readonly start: Minute;
  readonly finish: Minute;
  /** Work before this is done. */
  readonly doneTo: Minute;
  /** Work from this on is left; later than `doneTo` where unfinished work waits for the status date. */
  readonly leftFrom: Minute;
}

/**
 * Progress is by duration: the done part of a task is the first of its working time. A summary is one bar from its
 * first start to its last finish, done by its tasks' progress weighed by their durations. Null without dates.
 */
export function taskBar(schedule: Schedule, index: TaskIndex): TaskBar | null {
  const dates = schedule.tasks[index];
  if (!dates) return null;
  const { plan } = schedule;
  const task = plan.tasks[index] as Task;
  const time = schedule.workingTimes[index] as WorkingCalendar;
  return task.isSummary ? summaryBar(schedule, task, dates, time) : leafBar(plan, task, dates, time);
}

function leafBar(plan: Plan, task: Task, { start, finish }: TaskSchedule, time: WorkingCalendar): TaskBar {
  const progress = progressOf(task);
  if (progress === NOT_STARTED) return { start, finish, doneTo: start, leftFrom: start };
  if (progress === FINISHED) return { start, finish, doneTo: finish, leftFrom: finish };
  const done = doneWithin(task, time.workBetween(start, finish));
  const doneTo = done === 0 ? start : earlier(time.finishAfter(start, done), finish);
  const { statusDate, rescheduleUnfinishedWork } = plan.settings;
  const waits = task.kind !== 'manual' && rescheduleUnfinishedWork && statusDate !== null;
  const leftFrom = waits && statusDate > doneTo ? earlier(statusDate, finish) : doneTo;
  return { start, finish, doneTo, leftFrom };
}

function summaryBar(
  schedule: Schedule,
  task: Task,
  { start, finish }: TaskSchedule,
  time: WorkingCalendar,
): TaskBar {
  const share = doneShare(schedule, task);
  const done = Math.round(share * time.workBetween(start, finish));
  const within = done === 0 ? start : earlier(time.finishAfter(start, done), finish);
  const doneTo = share >= 1 ? finish : within;
  return { start, finish, doneTo, leftFrom: doneTo };
}

/** Of all tasks below a summary, weighed by duration; without durations it is the share of tasks that are finished. */
function doneShare(schedule: Schedule, summary: Task): number {
  let done = 0;
  let whole = 0;
  let tasks = 0;
  let finished = 0;
  for (const task of leavesUnder(schedule.plan, summary.index)) {
    const minutes = wholeMinutes(schedule, task);
    const isDone = progressOf(task) === FINISHED;
    done += isDone ? minutes : doneWithin(task, minutes);
    whole += minutes;
    tasks += 1;
    if (isDone) finished += 1;
  }
  if (finished === tasks) return 1;
  return whole > 0 ? done / whole : finished / tasks;
}

function wholeMinutes(schedule: Schedule, { index, kind, duration }: Task): number {
  if (kind !== 'manual' && duration !== null) return duration.minutes;
  const dates = schedule.tasks[index];
  return dates ? (schedule.workingTimes[index] as WorkingCalendar).workBetween(dates.start, dates.finish) : 0;
}

/** A manual task lasts as long as its dates are apart, which `spanned` says. */
function doneWithin(task: Task, spanned: number): number {
  return doneMinutes(task, task.kind === 'manual' ? spanned : (task.duration?.minutes ?? 0));
}

const earlier = (one: Minute, other: Minute): Minute => minute(Math.min(one, other));
