/** Names the loops of a network, and what waits for them: tasks that no order of work can put on a date. */
import type { Dependency, TaskIndex } from '../plan/plan.js';
import { HOLDS, type Network } from './network.js';

/** The tasks of one loop in the order of their links; the last leads back to the first. */
export interface Loop {
  readonly tasks: readonly TaskIndex[];
}

/** Why a task has no dates. */
export type Unscheduled =
  | { readonly because: 'problem' }
  | { readonly because: 'no start' }
  | { readonly because: 'loop'; readonly loop: Loop }
  | { readonly because: 'waits'; readonly for: TaskIndex; readonly dependency: Dependency | null };

/** For each task that has no dates, why; for one that waits, the nearest task it waits for. */
export function explainUnscheduled(network: Network): Map<TaskIndex, Unscheduled> {
  const why = new Map<TaskIndex, Unscheduled>();
  if (network.order.length === network.nodeCount) return why;
  for (const task of network.plan.tasks) if (task.blocked) why.set(task.index, { because: 'problem' });
  for (const loop of findLoops(network)) {
    for (const task of loop.tasks) if (!why.has(task)) why.set(task, { because: 'loop', loop });
  }
  spreadToThoseWaiting(network, why);
  return why;
}

/** One loop through every knot of the network, found by walking backwards from task to task until one comes again. */
function findLoops(network: Network): Loop[] {
  const inKnot = nodesOfKnots(network);
  const seenOnWalk = new Int32Array(network.nodeCount);
  const loops: Loop[] = [];
  for (let first = 0; first < network.nodeCount; first += 1) {
    if (inKnot[first] === 0 || seenOnWalk[first] !== 0) continue;
    const walk = first + 1;
    const path: number[] = [];
    let node = first;
    while (seenOnWalk[node] === 0) {
      seenOnWalk[node] = walk;
      path.push(node);
      node = predecessorInKnot(network, inKnot, node);
    }
    if (seenOnWalk[node] === walk)
      loops.push({ tasks: tasksAlong(network, path.slice(path.indexOf(node)).reverse()) });
  }
  return loops;
}

/** The nodes that neither start nor end a chain of unscheduled ones: the loops, and the chains between loops. */
function nodesOfKnots({ nodeCount, scheduled, from, to, ...groups }: Network): Uint8Array {
  const inKnot = scheduled.map((isScheduled) => 1 - isScheduled);
  /** By node, how many edges from and to nodes that may be in a knot are left. */
  const before = new Int32Array(nodeCount);
  const after = new Int32Array(nodeCount);
  const joins = (edge: number): boolean =>
    inKnot[from[edge] as number] === 1 && inKnot[to[edge] as number] === 1;
  const count = (counts: Int32Array, node: number, change: number): number => {
    counts[node] = (counts[node] as number) + change;
    return counts[node] as number;
  };
  for (let edge = 0; edge < from.length; edge += 1) {
    if (!joins(edge)) continue;
    count(before, to[edge] as number, 1);
    count(after, from[edge] as number, 1);
  }
  const open: number[] = [];
  const peel = (node: number): void => {
    if (inKnot[node] === 1) open.push(node);
    inKnot[node] = 0;
  };
  for (let node = 0; node < nodeCount; node += 1) if (before[node] === 0 || after[node] === 0) peel(node);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const edge of edgesOf(groups.incoming, groups.incomingFrom, node))
      if (count(after, from[edge] as number, -1) === 0) peel(from[edge] as number);
    for (const edge of edgesOf(groups.outgoing, groups.outgoingFrom, node))
      if (count(before, to[edge] as number, -1) === 0) peel(to[edge] as number);
  }
  return inKnot;
}

const edgesOf = (edges: Int32Array, groupFrom: Int32Array, node: number): Int32Array =>
  edges.subarray(groupFrom[node], groupFrom[node + 1]);

function predecessorInKnot(
  { incoming, incomingFrom, from }: Network,
  inKnot: Uint8Array,
  node: number,
): number {
  for (const edge of incoming.subarray(incomingFrom[node], incomingFrom[node + 1])) {
    if (inKnot[from[edge] as number] === 1) return from[edge] as number;
  }
  return -1;
}

/** The tasks that nodes stand for, each once, beginning with the one that comes first in the plan. */
function tasksAlong(network: Network, nodes: readonly number[]): TaskIndex[] {
  const tasks = [...new Set(nodes.map((node) => network.taskOfNode[node] as number))];
  const first = tasks.indexOf(tasks.reduce((least, task) => Math.min(least, task)));
  return [...tasks.slice(first), ...tasks.slice(0, first)];
}

function spreadToThoseWaiting(network: Network, why: Map<TaskIndex, Unscheduled>): void {
  const { taskOfNode, outgoing, outgoingFrom, to, kind, dependency, outerNode } = network;
  const reached = [...why.keys()];
  for (let next = 0; next < reached.length; next += 1) {
    const task = reached[next] as TaskIndex;
    for (const node of new Set([task, outerNode[task] as number])) {
      for (const edge of outgoing.subarray(outgoingFrom[node], outgoingFrom[node + 1])) {
        const waiting = taskOfNode[to[edge] as number] as number;
        if (why.has(waiting) || (kind[edge] === HOLDS && network.scheduled[waiting] === 1)) continue;
        why.set(waiting, { because: 'waits', for: task, dependency: dependency[edge] ?? null });
        reached.push(waiting);
      }
    }
  }
}
