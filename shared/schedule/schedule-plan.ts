/** Schedules a plan: both passes, floats, the critical tasks, and why each task is on its date. */
import type { Plan, Task, TaskIndex } from '../plan/plan.js';
import type { Problem } from '../table/problem.js';
import type { Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import { type BackwardPass, passBackward } from './backward-pass.js';
import { driverOf } from './driver.js';
import { type ForwardPass, passForward } from './forward-pass.js';
import { freeFloats } from './free-float.js';
import { explainUnscheduled, type Loop } from './loops.js';
import { buildNetwork, type Network } from './network.js';
import type { Schedule, TaskSchedule } from './schedule.js';
import { hardDateProblems, loopProblems } from './schedule-problems.js';
import { showsTimeOfDay } from './shown-dates.js';
import { FINISHED, NOT_STARTED, readWorkload, type Workload } from './workload.js';

export interface ScheduleOptions {
  /** False schedules the plan as if nothing had been started: what it was worth before work began. */
  readonly progress?: boolean;
  /** By task: starts no earlier than these moments, as levelling asks. */
  readonly floor?: Float64Array;
}

/**
 * Early and late dates, total and free float, the critical tasks and the driver of every task that can have them.
 *
 * Tasks in a loop, with a blocking problem, or waiting for such a task have none (`null`); `problems` says why.
 * Times are minutes; floats are working minutes of each task's own working time. Never throws.
 *
 * Source: J. E. Kelley and M. R. Walker, Critical-Path Planning and Scheduling (1959); the conventions for
 * constraints, progress and manual tasks are Microsoft Project's.
 */
export function schedulePlan(plan: Plan, options: ScheduleOptions = {}): Schedule {
  const network = buildNetwork(plan);
  const workload = readWorkload(plan, options.progress ?? true);
  const unscheduled = explainUnscheduled(network);
  const passes = runPasses(network, workload, options);
  const tasks = passes === null ? plan.tasks.map(() => null) : collectTasks(network, workload, passes);
  const dated = tasks.filter((task) => task !== null);
  const loops = new Set<Loop>();
  for (const why of unscheduled.values()) if (why.because === 'loop') loops.add(why.loop);
  const problems: Problem[] = [...plan.problems, ...loopProblems(plan, [...loops])];
  if (passes !== null) problems.push(...hardDateProblems(network, passes.forward));
  return {
    plan,
    tasks,
    unscheduled,
    start:
      dated.length === 0
        ? null
        : (dated.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY) as Minute),
    finish:
      dated.length === 0
        ? null
        : (dated.reduce((most, { finish }) => Math.max(most, finish), Number.NEGATIVE_INFINITY) as Minute),
    workingTimes: workload.times,
    showsTimeOfDay: showsTimeOfDay(plan, tasks, workload.times),
    problems,
  };
}

interface Passes {
  readonly forward: ForwardPass;
  readonly backward: BackwardPass;
  readonly projectFinish: Minute;
}

function runPasses(network: Network, workload: Workload, options: ScheduleOptions): Passes | null {
  const { plan } = network;
  const { settings } = plan;
  if (network.order.length === 0) return null;
  const fromFinish = settings.scheduleFrom === 'finish' && settings.projectFinish !== null;
  const projectStart = fromFinish
    ? startFromFinish(network, workload, settings.projectFinish as Minute)
    : plan.start;
  if (projectStart === null) return null;
  const resumeFrom =
    settings.rescheduleUnfinishedWork && options.progress !== false ? settings.statusDate : null;
  const forwardOptions = { projectStart, resumeFrom, floor: options.floor ?? null, lateStart: null };
  const forward = passForward(network, workload, forwardOptions);
  const finish = fromFinish ? (settings.projectFinish as Minute) : latestFinish(network, forward);
  const backwardOptions = { projectFinish: settings.multipleCriticalPaths ? null : finish };
  const backward = passBackward(network, workload, forward, backwardOptions);
  const lateStart = lateStartsOfAsLateAsPossible(plan, backward, fromFinish);
  if (lateStart === null) return { forward, backward, projectFinish: finish };
  const late = passForward(network, workload, { ...forwardOptions, lateStart });
  return { forward: late, backward, projectFinish: finish };
}

function latestFinish(network: Network, forward: ForwardPass): Minute {
  let latest = Number.NEGATIVE_INFINITY;
  for (const node of network.order) {
    const finish = forward.finish[node] as number;
    if (finish > latest) latest = finish;
  }
  return latest as Minute;
}

/** The latest start from which a project meets its finish: a backward pass over a plan that starts nowhere. */
function startFromFinish(network: Network, workload: Workload, projectFinish: Minute): Minute {
  const anywhere: ForwardPass = {
    start: new Float64Array(network.nodeCount),
    finish: new Float64Array(network.nodeCount),
    drivenStart: new Float64Array(network.nodeCount),
    driver: new Int32Array(network.nodeCount),
  };
  const { lateStart } = passBackward(network, workload, anywhere, { projectFinish });
  let earliest: number = projectFinish;
  for (const node of network.order) earliest = Math.min(earliest, lateStart[node] as number);
  return earliest as Minute;
}

/** Scheduled from its finish, every task that does not say otherwise is as late as possible. */
function lateStartsOfAsLateAsPossible(
  plan: Plan,
  backward: BackwardPass,
  fromFinish: boolean,
): Float64Array | null {
  const isLate = ({ constraint, isSummary }: Task): boolean =>
    !isSummary &&
    (constraint.type === 'ALAP' ||
      (fromFinish && constraint.type === 'ASAP' && constraint.origin !== 'Constraint'));
  if (!plan.tasks.some(isLate)) return null;
  return Float64Array.from(plan.tasks, (task) =>
    isLate(task) ? (backward.lateStart[task.index] as number) : Number.NaN,
  );
}

function collectTasks(network: Network, workload: Workload, passes: Passes): (TaskSchedule | null)[] {
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
  const time = workload.times[index] as WorkingCalendar;
  const progress = workload.progress[index] as number;
  const start = forward.start[index] as Minute;
  const finish = forward.finish[index] as Minute;
  const lateStart = backward.lateStart[index] as Minute;
  const lateFinish = backward.lateFinish[index] as Minute;
  let totalFloat = 0;
  if (progress === NOT_STARTED)
    totalFloat = time.workBetween(forward.drivenStart[index] as Minute, lateStart);
  else if (progress !== FINISHED) totalFloat = time.workBetween(finish, lateFinish);
  return {
    start,
    finish,
    lateStart,
    lateFinish,
    totalFloat,
    freeFloat: free[index] as number,
    critical: progress !== FINISHED && isCritical(network.plan, totalFloat),
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
  const totalFloat = Math.min(
    calendar.workBetween(start, lateStart),
    calendar.workBetween(finish, lateFinish),
  );
  return {
    start,
    finish,
    lateStart,
    lateFinish,
    totalFloat,
    freeFloat: least((child) => child.freeFloat),
    critical: isCritical(plan, totalFloat) && inside.some(({ critical }) => critical),
    driver: driverOf(network, forward, node),
  };
}

const isCritical = ({ settings }: Plan, totalFloat: number): boolean =>
  totalFloat <= settings.criticalFloat * settings.minutesPerDay;
