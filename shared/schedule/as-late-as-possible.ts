/** What is scheduled as late as possible, and when a plan that is scheduled from its finish starts. */
import type { Plan, Task, TaskIndex } from '../plan/plan.js';
import type { Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import { type BackwardPass, passBackward } from './backward-pass.js';
import { passForward } from './forward-pass.js';
import type { Network } from './network.js';
import { startToFinishBy } from './placement.js';
import { NOT_STARTED, type Workload } from './workload.js';

export const isFromFinish = ({ settings }: Plan): boolean =>
  settings.scheduleFrom === 'finish' && settings.projectFinish !== null;

/**
 * The latest start from which a project meets its finish: a backward pass from that finish. The dates it needs of
 * tasks in progress, and of which task opens a summary and how long that lasts, are those of a plan begun at the start
 * found so far, first at the finish itself.
 */
export function startFromFinish(network: Network, workload: Workload, projectFinish: Minute): Minute {
  const options = { projectFinish, ownFinishes: false, putsOff: true };
  let start: number = projectFinish;
  for (let round = 0; round < 4; round += 1) {
    const from = { projectStart: start as Minute, resumeFrom: null, floor: null, lateStart: null };
    const forward = passForward(network, workload, from);
    const backward = passBackward(network, workload, forward, options);
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
export function tasksPutOff(plan: Plan, { progress }: Workload): TaskIndex[] {
  const fromFinish = isFromFinish(plan);
  const isPutOff = ({ index, constraint, isSummary }: Task): boolean =>
    !isSummary &&
    progress[index] === NOT_STARTED &&
    (constraint.type === 'ALAP' || (fromFinish && !keepsItsDate(constraint)));
  return plan.tasks.filter(isPutOff).map(({ index }) => index);
}

/** By task: the late start of those that are put off, NaN for the others. */
export function lateStartsOf(plan: Plan, putOff: readonly TaskIndex[], backward: BackwardPass): Float64Array {
  const lateStart = new Float64Array(plan.tasks.length).fill(Number.NaN);
  for (const index of putOff) lateStart[index] = latestWorkingStart(backward, index);
  return lateStart;
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
