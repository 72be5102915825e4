/** The backward pass as plain sums: the latest finish that successors, deadlines and the project leave each task. */
import { FF, FS, HOLDS, type Network, ROLLS_UP, SF, SS } from '../schedule/network.js';
import { FINISHED, type Workload } from '../schedule/workload.js';
import type { SumForward } from './sum-forward.js';
import { type Dates, type Lags, LEAF, lagOf, NEVER, SUMMARY_OPENS } from './sum-network.js';

export class SumBackward {
  /** By node; a start that is a recorded fact has no latest one. */
  readonly lateStart: Float64Array;
  readonly lateFinish: Float64Array;
  private readonly progress: Uint8Array;
  /** 1 where something keeps a node from lasting until the project's finish. */
  private readonly followed: Uint8Array;
  private projectFinish = NEVER;

  constructor(
    private readonly network: Network,
    private readonly workload: Workload,
    private readonly forward: SumForward,
    private readonly role: Uint8Array,
    private readonly lags: Lags,
    private readonly dates: Dates,
  ) {
    this.lateStart = new Float64Array(network.nodeCount).fill(NEVER);
    this.lateFinish = new Float64Array(network.nodeCount).fill(NEVER);
    this.followed = new Uint8Array(network.nodeCount);
    this.progress = workload.progress;
  }

  run(projectFinish: number): void {
    this.projectFinish = projectFinish;
    const { order } = this.network;
    for (let at = order.length - 1; at >= 0; at -= 1) this.findLateDates(order[at] as number);
  }

  /** A recorded start is a fact, so that nothing the task waited for is limited by it. */
  private findLateDates(node: number): void {
    if (this.role[node] === SUMMARY_OPENS) {
      this.lateStart[node] = this.firstLateStartInside(node);
      return;
    }
    const isLeaf = this.role[node] === LEAF;
    const pinned = isLeaf && this.workload.pinned[node] === 1;
    if (pinned && this.progress[node] === FINISHED) return;
    const span = isLeaf ? (this.forward.finish[node] as number) - (this.forward.start[node] as number) : 0;
    const limit = Math.min(
      this.latestByLinks(node, isLeaf && !pinned, span),
      this.dates.latestFinish[node] as number,
    );
    this.lateFinish[node] = limit;
    if (isLeaf && !pinned) this.lateStart[node] = limit - span;
  }

  /** What the links out of a node, the summary around it and the project leave its finish. */
  private latestByLinks(node: number, startCanMove: boolean, span: number): number {
    const { outgoing, outgoingFrom, kind, to } = this.network;
    const ownFinishes = this.dates.multipleCriticalPaths;
    let latest = ownFinishes && this.role[node] !== LEAF ? NEVER : this.projectFinish;
    let waits = false;
    const end = outgoingFrom[node + 1] as number;
    for (let at = outgoingFrom[node] as number; at < end; at += 1) {
      const edge = outgoing[at] as number;
      const successor = to[edge] as number;
      let bound: number;
      switch (kind[edge]) {
        case FS:
          bound = (this.lateStart[successor] as number) - this.lagAfter(edge, node);
          break;
        case ROLLS_UP:
          bound = this.lateFinish[successor] as number;
          break;
        case FF:
          bound = (this.lateFinish[successor] as number) - this.lagAfter(edge, node);
          break;
        case SS:
          if (!startCanMove) continue;
          bound = (this.lateStart[successor] as number) - this.lagAfter(edge, node) + span;
          break;
        case SF:
          if (!startCanMove) continue;
          bound = (this.lateFinish[successor] as number) - this.lagAfter(edge, node) + span;
          break;
        default:
          continue;
      }
      if (this.leadsOn(kind[edge] as number, successor, bound)) waits = true;
      if (bound < latest) latest = bound;
    }
    this.followed[node] = waits ? 1 : 0;
    if (waits || this.role[node] !== LEAF || !ownFinishes) return latest;
    return Math.min(latest, this.forward.finish[node] as number);
  }

  /** Whether an edge keeps its predecessor from lasting longer; a link from its start does not. */
  private leadsOn(kind: number, successor: number, bound: number): boolean {
    if (kind === ROLLS_UP) return this.followed[successor] === 1;
    return bound !== NEVER && kind !== SS && kind !== SF;
  }

  private firstLateStartInside(node: number): number {
    const { outgoing, outgoingFrom, to, kind } = this.network;
    let late = NEVER;
    for (let at = outgoingFrom[node] as number; at < (outgoingFrom[node + 1] as number); at += 1) {
      const edge = outgoing[at] as number;
      if (kind[edge] === HOLDS) late = Math.min(late, this.lateStart[to[edge] as number] as number);
    }
    return late;
  }

  private lagAfter(edge: number, predecessor: number): number {
    return lagOf(this.lags, edge, this.workload.duration[predecessor] as number);
  }
}
