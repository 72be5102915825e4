/** Schedules a plan: dates, floats, the critical tasks, and why each task is on its date. */
import type { Plan, TaskIndex } from '../plan/plan.js';
import type { Problem } from '../table/problem.js';
import { day, type Minute, startOfDay } from '../time/minute.js';
import { LAST_DAY } from '../time/stretches.js';
import { collectTasks } from './collect-tasks.js';
import { explainUnscheduled, type Loop, type Unscheduled } from './loops.js';
import { buildNetwork } from './network.js';
import { runPasses, type ScheduleOptions } from './run-passes.js';
import type { Schedule, TaskSchedule } from './schedule.js';
import { dateOutOfRangeProblems, hardDateProblems, loopProblems } from './schedule-problems.js';
import { showsTimeOfDay } from './shown-dates.js';
import { whyNoFinish } from './why-no-finish.js';
import { readWorkload } from './workload.js';

export type { ScheduleOptions };

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
  const problems: Problem[] = [...plan.problems, ...loopProblems(plan, loopsAmong(unscheduled))];
  if (passes === null) return withoutDates(plan, unscheduled, problems, workload.times);
  problems.push(...hardDateProblems(network, workload, passes.forward));
  const tasks = collectTasks(network, workload, passes);
  const late = withdrawDatesOutOfRange(plan, tasks);
  problems.push(...dateOutOfRangeProblems(plan, late));
  for (const index of late) unscheduled.set(index, { because: 'problem' });
  const unfinished = whyNoFinish(plan, tasks, unscheduled, problems);
  return {
    plan,
    tasks,
    unscheduled,
    start: extreme(tasks, ({ start }) => start, Math.min),
    finish: unfinished === null ? extreme(tasks, ({ finish }) => finish, Math.max) : null,
    whyNoFinish: unfinished,
    workingTimes: workload.times,
    showsTimeOfDay: showsTimeOfDay(plan, tasks, workload.times),
    problems,
  };
}

/** Takes the dates of tasks that end after the last day a spreadsheet can show; gives those tasks. */
function withdrawDatesOutOfRange(plan: Plan, tasks: (TaskSchedule | null)[]): TaskIndex[] {
  const late = plan.tasks.filter(({ index }) => (tasks[index]?.finish ?? 0) > startOfDay(day(LAST_DAY + 1)));
  for (const { index } of late) tasks[index] = null;
  return late.map(({ index }) => index);
}

function loopsAmong(unscheduled: ReadonlyMap<TaskIndex, Unscheduled>): readonly Loop[] {
  const loops = new Set<Loop>();
  for (const why of unscheduled.values()) if (why.because === 'loop') loops.add(why.loop);
  return [...loops];
}

/** A plan of which no task can be scheduled, or that nothing gives a start. */
function withoutDates(
  plan: Plan,
  known: ReadonlyMap<TaskIndex, Unscheduled>,
  problems: readonly Problem[],
  workingTimes: Schedule['workingTimes'],
): Schedule {
  const unscheduled = new Map<TaskIndex, Unscheduled>(known);
  for (const { index } of plan.tasks)
    if (!unscheduled.has(index)) unscheduled.set(index, { because: 'no start' });
  const tasks = plan.tasks.map(() => null);
  return {
    plan,
    tasks,
    unscheduled,
    start: null,
    finish: null,
    whyNoFinish: whyNoFinish(plan, tasks, unscheduled, problems),
    workingTimes,
    showsTimeOfDay: false,
    problems,
  };
}

function extreme(
  tasks: readonly (TaskSchedule | null)[],
  of: (task: TaskSchedule) => Minute,
  choose: (one: number, other: number) => number,
): Minute | null {
  let found: number | null = null;
  for (const task of tasks) if (task !== null) found = found === null ? of(task) : choose(found, of(task));
  return found as Minute | null;
}
