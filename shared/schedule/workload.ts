/** What each leaf task has to do, in flat arrays: the part of a plan that simulation and levelling vary. */
import type { Plan, Task } from '../plan/plan.js';
import { lagCalendar, workingTimes } from '../plan/working-time.js';
import type { WorkingCalendar } from '../time/working-calendar.js';

export const NOT_STARTED = 0;
export const STARTED = 1;
export const FINISHED = 2;

export interface Workload {
  readonly times: readonly WorkingCalendar[];
  readonly lagCalendars: readonly WorkingCalendar[];
  /** Minutes of each task's own working time, of a task in progress what is done and what is left; 0 for milestones and summaries. */
  readonly duration: Float64Array;
  /** The part still to do. */
  readonly remaining: Float64Array;
  readonly progress: Uint8Array;
  /** 1 where the start is a recorded fact, which nothing that it waited for can move any more. */
  readonly pinned: Uint8Array;
  /** 1 where several resources work on it, each on a calendar of its own. */
  readonly several: Uint8Array;
}

/** `withProgress` false takes the plan as if nothing had been started or recorded. */
export function readWorkload(plan: Plan, withProgress: boolean): Workload {
  const count = plan.tasks.length;
  const timeOf = workingTimes(plan.calendar);
  const workload = {
    times: new Array<WorkingCalendar>(count),
    lagCalendars: new Array<WorkingCalendar>(count),
    duration: new Float64Array(count),
    remaining: new Float64Array(count),
    progress: new Uint8Array(count),
    pinned: new Uint8Array(count),
    several: new Uint8Array(count),
  };
  for (const task of plan.tasks) {
    const { index } = task;
    const time = timeOf(task);
    const planned = minutesOf(task, time);
    workload.times[index] = time;
    workload.lagCalendars[index] = lagCalendar(plan.calendar, task);
    const progress = withProgress ? progressOf(task) : NOT_STARTED;
    const remaining = withProgress ? remainingMinutes(task, planned) : planned;
    workload.remaining[index] = remaining;
    if (task.assignments.length > 1) workload.several[index] = 1;
    workload.duration[index] =
      withProgress && progress !== FINISHED ? doneMinutes(task, planned) + remaining : planned;
    workload.progress[index] = progress;
    const recorded = task.actualStart !== null || task.actualFinish !== null;
    if (progress !== NOT_STARTED && recorded) workload.pinned[index] = 1;
  }
  return workload;
}

/** A manual task lasts as long as its typed dates are apart. */
function minutesOf({ kind, typedStart, typedFinish, duration }: Task, time: WorkingCalendar): number {
  const spanned = kind === 'manual' && typedStart !== null && typedFinish !== null;
  return spanned ? Math.max(0, time.workBetween(typedStart, typedFinish)) : (duration?.minutes ?? 0);
}

export function progressOf(task: Task): number {
  if (task.actualFinish !== null || (task.fractionComplete ?? 0) >= 1) return FINISHED;
  return task.actualStart !== null || (task.fractionComplete ?? 0) > 0 ? STARTED : NOT_STARTED;
}

function remainingMinutes(task: Task, duration: number): number {
  if (task.actualFinish !== null) return 0;
  if (task.remainingDuration !== null) return task.remainingDuration.minutes;
  return Math.round(duration * (1 - (task.fractionComplete ?? 0)));
}

/**
 * The part that is done: the share of the duration that % complete says, which with a typed remaining duration need not
 * add up to the duration again.
 */
export function doneMinutes(task: Task, duration: number): number {
  const { fractionComplete, remainingDuration, actualFinish } = task;
  if (progressOf(task) === NOT_STARTED) return 0;
  if (actualFinish === null && remainingDuration !== null && fractionComplete !== null)
    return duration - Math.round(duration * (1 - fractionComplete));
  return Math.max(0, duration - remainingMinutes(task, duration));
}
