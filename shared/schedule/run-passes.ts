/** Runs the passes in the order that a plan asks for: from its start or its finish, once or twice. */
import type { Minute } from '../time/minute.js';
import { isFromFinish, lateStartsOf, startFromFinish, tasksPutOff } from './as-late-as-possible.js';
import { type BackwardPass, passBackward } from './backward-pass.js';
import type { ForwardPass } from './early-dates.js';
import { passForward } from './forward-pass.js';
import type { Network } from './network.js';
import type { Workload } from './workload.js';

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
  // Levelling has put even what is as late as possible where it is to start.
  const putOff = floor === null ? tasksPutOff(plan, workload) : [];
  const backward = passBackward(network, workload, forward, {
    projectFinish: finish,
    ownFinishes: settings.multipleCriticalPaths,
    putsOff: putOff.length > 0,
  });
  if (putOff.length === 0) return { forward, backward, projectFinish: finish };
  const lateStart = lateStartsOf(plan, putOff, backward);
  const late = passForward(network, workload, { ...conditions, floor, lateStart });
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
