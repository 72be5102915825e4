/** Free float: how much later a task can be before it delays the early dates of anything that waits for it. */
import type { Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { ForwardPass } from './early-dates.js';
import { dateLeftByLink } from './lag.js';
import { isManual, isOverruled, opensSummary, startsWithoutAnyOne } from './late-limits.js';
import { FF, FS, HOLDS, type Network, ROLLS_UP, SS } from './network.js';
import { FINISHED, type Workload } from './workload.js';

const NEVER = Number.POSITIVE_INFINITY;

/**
 * By task, in minutes of its own working time. A task that nothing waits for is free up to the project's finish, or
 * not at all where each chain has a finish of its own (setting `Multiple critical paths`).
 */
export function freeFloats(
  network: Network,
  workload: Workload,
  forward: ForwardPass,
  projectFinish: Minute,
): Float64Array {
  const { multipleCriticalPaths } = network.plan.settings;
  const visitor = new FreeFloatVisitor(network, workload, forward, projectFinish, multipleCriticalPaths);
  for (let at = network.order.length - 1; at >= 0; at -= 1) visitor.visit(network.order[at] as number);
  return visitor.float;
}

/** `start` and `finish` hold, by node, what the early dates of its successors leave it. */
class FreeFloatVisitor {
  readonly float: Float64Array;
  private readonly start: Float64Array;
  private readonly finish: Float64Array;

  constructor(
    private readonly network: Network,
    private readonly workload: Workload,
    private readonly forward: ForwardPass,
    private readonly projectFinish: Minute,
    private readonly ownFinishes: boolean,
  ) {
    this.float = new Float64Array(network.plan.tasks.length);
    this.start = new Float64Array(network.nodeCount).fill(NEVER);
    this.finish = new Float64Array(network.nodeCount).fill(NEVER);
  }

  visit(node: number): void {
    const { outgoing, outgoingFrom, taskOfNode, plan } = this.network;
    for (let at = outgoingFrom[node] as number; at < (outgoingFrom[node + 1] as number); at += 1) {
      this.lower(node, outgoing[at] as number);
    }
    const index = taskOfNode[node] as number;
    if (!plan.tasks[index]?.isSummary) this.float[index] = this.floatOf(index);
    else if (startsWithoutAnyOne(this.network, this.forward, node, this.start[node] as number))
      this.start[node] = NEVER;
  }

  private floatOf(index: number): number {
    if (this.workload.progress[index] === FINISHED) return 0;
    const time = this.workload.times[index] as WorkingCalendar;
    const finish = this.forward.finish[index] as Minute;
    const followed = this.finish[index] as number;
    const last = this.ownFinishes && followed === NEVER ? finish : this.projectFinish;
    const limit = Math.min(followed, last) as Minute;
    const ofFinish = limit === finish ? 0 : time.workBetween(finish, limit);
    const startLimit = this.start[index] as number;
    if (startLimit === NEVER || this.workload.pinned[index] === 1) return ofFinish;
    return Math.min(ofFinish, time.workBetween(this.forward.start[index] as Minute, startLimit as Minute));
  }

  private lower(node: number, edge: number): void {
    const { kind, to } = this.network;
    const successor = to[edge] as number;
    if (kind[edge] === HOLDS) {
      if (!isManual(this.network, successor)) this.lowerStart(node, this.heldStart(successor));
    } else if (kind[edge] === ROLLS_UP) {
      this.finish[node] = Math.min(this.finish[node] as number, this.finish[successor] as number);
      if (opensSummary(this.network, this.forward, edge))
        this.lowerStart(node, this.start[successor] as number);
    } else this.lowerByLink(node, edge, successor);
  }

  private lowerByLink(node: number, edge: number, successor: number): void {
    const { kind } = this.network;
    const intoStart = kind[edge] === FS || kind[edge] === SS;
    const held = intoStart ? this.heldStart(successor) : this.heldFinish(successor);
    if (held === NEVER) return;
    if (isOverruled(this.network, this.workload, this.forward, edge)) return;
    const bound = dateLeftByLink(this.network, this.workload, this.forward, edge, held as Minute);
    if (kind[edge] === FS || kind[edge] === FF)
      this.finish[node] = Math.min(this.finish[node] as number, bound);
    else this.lowerStart(node, bound);
  }

  /** The start that a link into a node must not push: the task's own, or the first of those a summary holds. */
  private heldStart(node: number): number {
    const { scheduled, plan } = this.network;
    if (scheduled[node] === 0) return NEVER;
    if (plan.tasks[node]?.isSummary) return this.start[node] as number;
    return this.workload.pinned[node] === 1 ? NEVER : (this.forward.start[node] as number);
  }

  /** The finish that a link must not push; up to the start of the next stretch of work it does not. */
  private heldFinish(node: number): number {
    if (this.network.scheduled[node] === 0) return NEVER;
    if (this.workload.progress[node] === FINISHED && this.workload.pinned[node] === 1) return NEVER;
    const finish = this.forward.finish[node] as Minute;
    const isMilestone = this.workload.duration[node] === 0;
    return isMilestone ? finish : (this.workload.times[node] as WorkingCalendar).nextStart(finish);
  }

  private lowerStart(node: number, bound: number): void {
    this.start[node] = Math.min(this.start[node] as number, bound);
  }
}
