/** Why a task that is to be as late as possible is no later: what waits for it, or the project's finish. */
import type { Dependency, Plan, Task, TaskIndex } from '../plan/plan.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { Schedule, TaskSchedule } from './schedule.js';
import { taskLabel } from './schedule-problems.js';

export interface LateReason {
  readonly because: string;
  readonly next: { readonly task: TaskIndex; readonly end: 'start' } | null;
}

/** Gives the reason of one task after another of a chain; the links are sorted at the first. */
export function lateReasons(schedule: Schedule): (task: Task) => LateReason {
  let links: ReadonlyMap<TaskIndex, readonly Dependency[]> | null = null;
  return (task) => {
    links ??= linksByPredecessor(schedule.plan);
    return lateReason(schedule, task, links);
  };
}

/** The successor that leaves the least room; the chain goes on with it where it is as late as possible too. */
function lateReason(
  schedule: Schedule,
  task: Task,
  links: ReadonlyMap<TaskIndex, readonly Dependency[]>,
): LateReason {
  const { plan } = schedule;
  let least = Number.POSITIVE_INFINITY;
  let nearest: TaskIndex | null = null;
  for (const link of linksOutOf(plan, task, links)) {
    const room = roomBefore(schedule, task, link);
    if (room === null || room >= least) continue;
    least = room;
    nearest = link.successor;
  }
  if (nearest === null) return { because: 'as late as possible before the project finish', next: null };
  const goesOn = schedule.tasks[nearest]?.driver.by === 'late dates';
  return {
    because: `as late as possible before ${taskLabel(plan, nearest)}`,
    next: goesOn ? { task: nearest, end: 'start' } : null,
  };
}

function linksByPredecessor({ dependencies }: Plan): Map<TaskIndex, Dependency[]> {
  const links = new Map<TaskIndex, Dependency[]>();
  for (const link of dependencies) {
    const sofar = links.get(link.predecessor);
    if (sofar === undefined) links.set(link.predecessor, [link]);
    else sofar.push(link);
  }
  return links;
}

/** Those of the summaries around it included. */
function* linksOutOf(
  { tasks }: Plan,
  { index }: Task,
  links: ReadonlyMap<TaskIndex, readonly Dependency[]>,
): Iterable<Dependency> {
  for (let at: TaskIndex | null = index; at !== null; at = tasks[at]?.parent ?? null)
    yield* links.get(at) ?? [];
}

/** Working minutes between the task and the late date of what waits for it; null where that has none. */
function roomBefore(
  { tasks, workingTimes }: Schedule,
  { index }: Task,
  { successor, type, lag }: Dependency,
): number | null {
  const own = tasks[index] as TaskSchedule;
  const after = tasks[successor];
  if (!after) return null;
  const from = type === 'FS' || type === 'FF' ? own.finish : own.start;
  const to = type === 'FS' || type === 'SS' ? after.lateStart : after.lateFinish;
  const wait = lag.unit === 'working' ? lag.minutes : 0;
  return (workingTimes[index] as WorkingCalendar).workBetween(from, to) - wait;
}
