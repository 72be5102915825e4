import type { Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { ForwardPass } from './forward-pass.js';
import { dateLeftByLink } from './lag.js';
import { FF, FS, HOLDS, type Network, ROLLS_UP, SS } from './network.js';
import { FINISHED, NOT_STARTED, type Workload } from './workload.js';

/** What the early dates of its successors leave a node. */
interface Bounds {
  readonly start: Float64Array;
  readonly finish: Float64Array;
}

/** By task, in minutes of its own working time; for a task that nothing waits for, up to the project's finish. */
export function freeFloats(
  network: Network,
  workload: Workload,
  forward: ForwardPass,
  projectFinish: Minute,
): Float64Array {
  const bounds: Bounds = {
    start: new Float64Array(network.nodeCount).fill(Number.POSITIVE_INFINITY),
    finish: new Float64Array(network.nodeCount).fill(Number.POSITIVE_INFINITY),
  };
  const float = new Float64Array(network.plan.tasks.length);
  for (let at = network.order.length - 1; at >= 0; at -= 1) {
    const node = network.order[at] as number;
    const index = network.taskOfNode[node] as number;
    lowerBounds(network, workload, forward, bounds, node);
    if (network.plan.tasks[index]?.isSummary) continue;
    if (workload.progress[index] === FINISHED) continue;
    const time = workload.times[index] as WorkingCalendar;
    const limit = Math.min(bounds.finish[node] as number, projectFinish) as Minute;
    const ofFinish = time.workBetween(forward.finish[node] as Minute, limit);
    const startLimit = bounds.start[node] as number;
    const ofStart =
      startLimit === Number.POSITIVE_INFINITY
        ? ofFinish
        : time.workBetween(forward.start[node] as Minute, startLimit as Minute);
    float[index] = Math.min(ofFinish, ofStart);
  }
  return float;
}

function lowerBounds(
  network: Network,
  workload: Workload,
  forward: ForwardPass,
  bounds: Bounds,
  node: number,
): void {
  const { outgoing, outgoingFrom, kind, to } = network;
  for (let at = outgoingFrom[node] as number; at < (outgoingFrom[node + 1] as number); at += 1) {
    const edge = outgoing[at] as number;
    const successor = to[edge] as number;
    if (kind[edge] === HOLDS)
      lowerStart(bounds, node, heldStart(network, workload, forward, bounds, successor));
    else if (kind[edge] === ROLLS_UP) {
      lowerFinish(bounds, node, bounds.finish[successor] as number);
      if (forward.driver[successor] === edge) lowerStart(bounds, node, bounds.start[successor] as number);
    } else lowerByLink(network, workload, forward, bounds, edge);
  }
}

function lowerByLink(
  network: Network,
  workload: Workload,
  forward: ForwardPass,
  bounds: Bounds,
  edge: number,
): void {
  const node = network.from[edge] as number;
  const successor = network.to[edge] as number;
  const intoStart = network.kind[edge] === FS || network.kind[edge] === SS;
  const early = intoStart
    ? heldStart(network, workload, forward, bounds, successor)
    : workload.progress[successor] === FINISHED
      ? Number.POSITIVE_INFINITY
      : (forward.finish[successor] as number);
  if (Number.isNaN(early) || early === Number.POSITIVE_INFINITY) return;
  const bound = dateLeftByLink(network, workload, forward, edge, early as Minute);
  if (network.kind[edge] === FS || network.kind[edge] === FF) lowerFinish(bounds, node, bound);
  else lowerStart(bounds, node, bound);
}

/** The start that a link into a node must not push: the task's own, or the first of those a summary holds. */
function heldStart(
  network: Network,
  workload: Workload,
  forward: ForwardPass,
  bounds: Bounds,
  node: number,
): number {
  if (network.scheduled[node] === 0) return Number.POSITIVE_INFINITY;
  if (network.plan.tasks[node]?.isSummary) return bounds.start[node] as number;
  return workload.progress[node] === NOT_STARTED ? (forward.start[node] as number) : Number.POSITIVE_INFINITY;
}

function lowerStart(bounds: Bounds, node: number, bound: number): void {
  bounds.start[node] = Math.min(bounds.start[node] as number, bound);
}

function lowerFinish(bounds: Bounds, node: number, bound: number): void {
  bounds.finish[node] = Math.min(bounds.finish[node] as number, bound);
}
