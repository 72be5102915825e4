/** Runs the passes in the order that a plan asks for: from its start or its finish, once or twice. */
import type { Plan, Task } from '../plan/plan.js';
import type { Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import { type BackwardPass, passBackward } from './backward-pass.js';
import { type ForwardPass, passForward } from './forward-pass.js';
import type { Network } from './network.js';
import { startToFinishBy } from './placement.js';
import { NOT_STARTED, type Workload } from './workload.js';

export interface ScheduleOptions {
  /** False schedules the plan as if nothing had been started: what it was worth before work began. */
  readonly progress?: boolean;
  /** By task: starts no earlier than these moments, as levelling asks. */
  readonly floor?: Float64Array;
}

export interface Passes {
  readonly forward: ForwardPass;
  readonly backward: BackwardPass;
  readonly projectFinish: Minute;
}

/** When scheduling begins, and from when on unfinished work is done. */
export interface StartingConditions {
  readonly projectStart: Minute;
  readonly resumeFrom: Minute | null;
}

/** Null where nothing says when the plan starts, or nothing in it can be scheduled. */
export function startingConditions(
  network: Network,
  workload: Workload,
  options: ScheduleOptions,
): StartingConditions | null {
  const { settings, start } = network.plan;
  if (network.order.length === 0) return null;
  const projectStart = isFromFinish(network.plan)
    ? startFromFinish(network, workload, settings.projectFinish as Minute)
    : start;
  if (projectStart === null) return null;
  const reschedules = settings.rescheduleUnfinishedWork && options.progress !== false;
  return { projectStart, resumeFrom: reschedules ? settings.statusDate : null };
}

/** Both passes over a network; null where nothing says when it starts, or nothing in it can be scheduled. */
export function runPasses(network: Network, workload: Workload, options: ScheduleOptions): Passes | null {
  const { plan } = network;
  const { settings } = plan;
  const conditions = startingConditions(network, workload, options);
  if (conditions === null) return null;
  const fromFinish = isFromFinish(plan);
  const floor = options.floor ?? null;
  const forward = passForward(network, workload, { ...conditions, floor, lateStart: null });
  const finish = fromFinish ? (settings.projectFinish as Minute) : latestFinish(network, forward);
  const backwardOptions = { projectFinish: finish, ownFinishes: settings.multipleCriticalPaths };
  const backward = passBackward(network, workload, forward, backwardOptions);
  // Levelling has put even what is as late as possible where it is to start.
  const lateStart =
    floor === null ? lateStartsOfAsLateAsPossible(plan, workload, backward, fromFinish) : null;
  if (lateStart === null) return { forward, backward, projectFinish: finish };
  const late = passForward(network, workload, { ...conditions, floor, lateStart });
  return { forward: late, backward, projectFinish: finish };
}

const isFromFinish = ({ settings }: Plan): boolean =>
  settings.scheduleFrom === 'finish' && settings.projectFinish !== null;

function latestFinish(network: Network, forward: ForwardPass): Minute {
  let latest = Number.NEGATIVE_INFINITY;
  for (const node of network.order) {
    const finish = forward.finish[node] as number;
    if (finish > latest) latest = finish;
  }
  return latest as Minute;
}

/**
 * The latest start from which a project meets its finish: a backward pass from that finish. The dates it needs of
 * tasks in progress, and of which task opens a summary and how long that lasts, are those of a plan begun at the start
 * found so far, first at the finish itself.
 */
function startFromFinish(network: Network, workload: Workload, projectFinish: Minute): Minute {
  let start: number = projectFinish;
  for (let round = 0; round < 4; round += 1) {
    const from = { projectStart: start as Minute, resumeFrom: null, floor: null, lateStart: null };
    const forward = passForward(network, workload, from);
    const backward = passBackward(network, workload, forward, { projectFinish, ownFinishes: false });
    let earliest: number = projectFinish;
    for (const node of network.order)
      earliest = Math.min(earliest, lastStart(network, workload, backward, node));
    if (earliest === start) break;
    start = earliest;
  }
  return start as Minute;
}

/** A milestone can stand at the start of the work that follows it; a summary starts with its tasks. */
function lastStart(network: Network, workload: Workload, backward: BackwardPass, node: number): number {
  if (network.plan.tasks[network.taskOfNode[node] as number]?.isSummary) return Number.POSITIVE_INFINITY;
  const limit = backward.startLimit[node] as Minute;
  const isOpenMilestone = workload.duration[node] === 0 && limit !== Number.POSITIVE_INFINITY;
  return isOpenMilestone
    ? startToFinishBy(workload.times[node] as WorkingCalendar, limit, 0)
    : latestWorkingStart(backward, node);
}

/**
 * Scheduled from its finish, every task that neither asks to be early nor was typed on a date is as late as possible.
 * One that has begun is not put off.
 */
function lateStartsOfAsLateAsPossible(
  plan: Plan,
  { progress }: Workload,
  backward: BackwardPass,
  fromFinish: boolean,
): Float64Array | null {
  const isLate = ({ index, constraint, isSummary }: Task): boolean =>
    !isSummary &&
    progress[index] === NOT_STARTED &&
    (constraint.type === 'ALAP' || (fromFinish && !keepsItsDate(constraint)));
  if (!plan.tasks.some(isLate)) return null;
  return Float64Array.from(plan.tasks, (task) =>
    isLate(task) ? latestWorkingStart(backward, task.index) : Number.NaN,
  );
}

/** A bound alone (SNET, FNET, SNLT, FNLT) leaves a task of a plan scheduled from its finish free to move up to it. */
function keepsItsDate({ type, origin }: Task['constraint']): boolean {
  if (origin === 'Constraint') return type === 'ASAP' || type === 'MSO' || type === 'MFO';
  return origin !== 'default';
}

/** A start asked for within time that the task does not work is the last minute of its work before. */
function latestWorkingStart({ lateStart, startLimit }: BackwardPass, index: number): number {
  const limit = startLimit[index] as number;
  return limit < (lateStart[index] as number) ? limit - 1 : (lateStart[index] as number);
}
