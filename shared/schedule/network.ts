/**
 * The precedence network of a plan in flat arrays: what both passes, levelling and simulation run over.
 *
 * A leaf task is one node. A summary task is two: links to it reach its inner node, from which every task inside
 * starts no earlier; links from it leave its outer node, where the dates of the tasks inside are rolled up.
 */
import type { Dependency, Plan, Task } from '../plan/plan.js';

/** The kinds of edge: the four link types, then a summary holding a task, then a task rolling up into its summary. */
export const FS = 0;
export const SS = 1;
export const FF = 2;
export const SF = 3;
export const HOLDS = 4;
export const ROLLS_UP = 5;

const EDGE_OF_LINK = { FS, SS, FF, SF } as const;

export interface Network {
  readonly plan: Plan;
  readonly nodeCount: number;
  /** The task each node stands for. */
  readonly taskOfNode: Int32Array;
  /** The node that links leave a task from; for a leaf its only one. A task's other node is its own index. */
  readonly outerNode: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly kind: Uint8Array;
  /** The dependency behind an edge; null for holding and rolling up. */
  readonly dependency: readonly (Dependency | null)[];
  /** Edge numbers grouped by the node they enter: those of node `v` are `incoming[incomingFrom[v] … incomingFrom[v + 1]]`. */
  readonly incoming: Int32Array;
  readonly incomingFrom: Int32Array;
  readonly outgoing: Int32Array;
  readonly outgoingFrom: Int32Array;
  /** Every node that has dates, predecessors before successors. */
  readonly order: Int32Array;
  /** 1 for the nodes in `order`; the others lie in a loop, are blocked by a problem, or wait for one that is. */
  readonly scheduled: Uint8Array;
}

export function buildNetwork(plan: Plan): Network {
  const { tasks, dependencies } = plan;
  const { outerNode, taskOfNode } = numberNodes(tasks);
  const nodeCount = taskOfNode.length;
  const edgeCount = dependencies.length + countContainment(tasks);
  const from = new Int32Array(edgeCount);
  const to = new Int32Array(edgeCount);
  const kind = new Uint8Array(edgeCount);
  const dependency: (Dependency | null)[] = dependencies.slice();
  dependencies.forEach((link, edge) => {
    from[edge] = outerNode[link.predecessor] as number;
    to[edge] = link.successor;
    kind[edge] = EDGE_OF_LINK[link.type];
  });
  let edge = dependencies.length;
  const add = (edgeKind: number, source: number, target: number): void => {
    from[edge] = source;
    to[edge] = target;
    kind[edge] = edgeKind;
    dependency.push(null);
    edge += 1;
  };
  for (const task of tasks) {
    if (task.isSummary && task.children.length === 0) continue;
    if (task.parent !== null) {
      add(HOLDS, task.parent, task.index);
      add(ROLLS_UP, outerNode[task.index] as number, outerNode[task.parent] as number);
    }
  }
  const [incoming, incomingFrom] = groupBy(to, nodeCount);
  const [outgoing, outgoingFrom] = groupBy(from, nodeCount);
  const { order, scheduled } = sortTopologically({
    tasks,
    taskOfNode,
    from,
    to,
    incomingFrom,
    outgoing,
    outgoingFrom,
  });
  return {
    plan,
    nodeCount,
    taskOfNode,
    outerNode,
    from,
    to,
    kind,
    dependency,
    incoming,
    incomingFrom,
    outgoing,
    outgoingFrom,
    order,
    scheduled,
  };
}

function numberNodes(tasks: readonly Task[]): { outerNode: Int32Array; taskOfNode: Int32Array } {
  const summaries = tasks.filter((task) => task.isSummary);
  const outerNode = new Int32Array(tasks.length);
  const taskOfNode = new Int32Array(tasks.length + summaries.length);
  for (let index = 0; index < tasks.length; index += 1) {
    outerNode[index] = index;
    taskOfNode[index] = index;
  }
  summaries.forEach((summary, position) => {
    outerNode[summary.index] = tasks.length + position;
    taskOfNode[tasks.length + position] = summary.index;
  });
  return { outerNode, taskOfNode };
}

function countContainment(tasks: readonly Task[]): number {
  let edges = 0;
  for (const task of tasks) if (task.parent !== null) edges += 2;
  return edges;
}

/** Numbers 0, 1, 2… grouped by their key, in order within each group (a counting sort). */
function groupBy(keys: Int32Array, groups: number): [members: Int32Array, groupFrom: Int32Array] {
  const groupFrom = new Int32Array(groups + 1);
  for (const key of keys) groupFrom[key + 1] = (groupFrom[key + 1] as number) + 1;
  for (let group = 0; group < groups; group += 1) {
    groupFrom[group + 1] = (groupFrom[group + 1] as number) + (groupFrom[group] as number);
  }
  const next = groupFrom.slice(0, groups);
  const members = new Int32Array(keys.length);
  for (let member = 0; member < keys.length; member += 1) {
    const key = keys[member] as number;
    const place = next[key] as number;
    members[place] = member;
    next[key] = place + 1;
  }
  return [members, groupFrom];
}

interface Unsorted {
  readonly tasks: readonly Task[];
  readonly taskOfNode: Int32Array;
  readonly to: Int32Array;
  readonly from: Int32Array;
  readonly incomingFrom: Int32Array;
  readonly outgoing: Int32Array;
  readonly outgoingFrom: Int32Array;
}

/** Kahn's algorithm: nodes in loops never come up, nor does anything that waits for them or for a blocked task. */
function sortTopologically(network: Unsorted): { order: Int32Array; scheduled: Uint8Array } {
  const { tasks, taskOfNode, to, incomingFrom, outgoing, outgoingFrom } = network;
  const nodeCount = taskOfNode.length;
  const waitsFor = new Int32Array(nodeCount);
  const scheduled = new Uint8Array(nodeCount);
  const order = new Int32Array(nodeCount);
  let found = 0;
  const visit = (node: number): void => {
    if ((tasks[taskOfNode[node] as number] as Task).blocked) return;
    order[found] = node;
    scheduled[node] = 1;
    found += 1;
  };
  for (let node = 0; node < nodeCount; node += 1) {
    waitsFor[node] = (incomingFrom[node + 1] as number) - (incomingFrom[node] as number);
    if (waitsFor[node] === 0) visit(node);
  }
  for (let next = 0; next < found; next += 1) {
    const node = order[next] as number;
    for (let at = outgoingFrom[node] as number; at < (outgoingFrom[node + 1] as number); at += 1) {
      const successor = to[outgoing[at] as number] as number;
      waitsFor[successor] = (waitsFor[successor] as number) - 1;
      if (waitsFor[successor] === 0) visit(successor);
    }
  }
  return { order: order.slice(0, found), scheduled };
}
