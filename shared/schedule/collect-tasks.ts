/** Turns what the passes found into one result a task. */
import type { Task, TaskIndex } from '../plan/plan.js';
import type { Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import { driverOf } from './driver.js';
import { freeFloats } from './free-float.js';
import type { Network } from './network.js';
import type { Passes } from './run-passes.js';
import type { TaskSchedule } from './schedule.js';
import { isCriticalFloat, leafTotalFloat } from './total-float.js';
import { FINISHED, type Workload } from './workload.js';

/** The dates, floats, criticality and driver of every task that can have them, beside `plan.tasks`. */
export function collectTasks(network: Network, workload: Workload, passes: Passes): (TaskSchedule | null)[] {
  const { plan, scheduled } = network;
  const free = freeFloats(network, workload, passes.forward, passes.projectFinish);
  const found: (TaskSchedule | null)[] = new Array(plan.tasks.length).fill(null);
  for (const task of plan.tasks) {
    if (!task.isSummary && scheduled[task.index] === 1)
      found[task.index] = leafSchedule(network, workload, passes, task, free);
  }
  rollUpSummaries(network, workload, passes, found);
  return found;
}

function leafSchedule(
  network: Network,
  workload: Workload,
  passes: Passes,
  task: Task,
  free: Float64Array,
): TaskSchedule {
  const { index } = task;
  const { forward, backward } = passes;
  const start = forward.start[index] as Minute;
  const finish = forward.finish[index] as Minute;
  const totalFloat = leafTotalFloat(workload, passes, index);
  // Of the two forms of one working moment a milestone without float keeps its own; what is done has no other dates.
  const keepsMoment =
    workload.progress[index] === FINISHED ||
    (start === finish && totalFloat === 0 && workload.duration[index] === 0);
  const lateStart = keepsMoment ? start : (backward.lateStart[index] as Minute);
  const lateFinish = keepsMoment ? finish : (backward.lateFinish[index] as Minute);
  return {
    start,
    finish,
    lateStart,
    lateFinish,
    totalFloat,
    freeFloat: free[index] as number,
    critical: workload.progress[index] !== FINISHED && isCriticalFloat(network.plan, totalFloat),
    driver: driverOf(network, forward, index),
  };
}

/** A summary spans its tasks; its float is what both of its rolled-up dates leave it. */
function rollUpSummaries(
  network: Network,
  workload: Workload,
  passes: Passes,
  found: (TaskSchedule | null)[],
): void {
  for (const node of network.order) {
    const index = network.taskOfNode[node] as TaskIndex;
    if (node !== index) found[index] = summarySchedule(network, workload, passes, node, found);
  }
}

function summarySchedule(
  network: Network,
  workload: Workload,
  { forward }: Passes,
  node: number,
  found: readonly (TaskSchedule | null)[],
): TaskSchedule {
  const { plan, taskOfNode } = network;
  const index = taskOfNode[node] as TaskIndex;
  const inside = (plan.tasks[index] as Task).children.map((child) => found[child] as TaskSchedule);
  const least = (of: (child: TaskSchedule) => number): number =>
    inside.reduce((smallest, child) => Math.min(smallest, of(child)), Number.POSITIVE_INFINITY);
  const calendar = workload.lagCalendars[index] as WorkingCalendar;
  const start = forward.start[node] as Minute;
  const finish = forward.finish[node] as Minute;
  const lateStart = least((child) => child.lateStart) as Minute;
  const lateFinish = -least((child) => -child.lateFinish) as Minute;
  const ofFinish = calendar.workBetween(finish, lateFinish);
  // Where the task that starts first has a recorded start, nothing can delay the summary's start any more.
  const startIsFact = workload.pinned[forward.origin[node] as number] === 1;
  const totalFloat = startIsFact ? ofFinish : Math.min(calendar.workBetween(start, lateStart), ofFinish);
  return {
    start,
    finish,
    lateStart,
    lateFinish,
    totalFloat,
    freeFloat: least((child) => child.freeFloat),
    critical: isCriticalFloat(plan, totalFloat) && inside.some(({ critical }) => critical),
    driver: driverOf(network, forward, node),
  };
}
