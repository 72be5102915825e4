/** The forward pass as plain sums, in flat arrays that are filled anew in every run. */
import { FF, FS, HOLDS, type Network, ROLLS_UP, SF, SS } from '../schedule/network.js';
import { FINISHED, NOT_STARTED, type Workload } from '../schedule/workload.js';
import { ALWAYS, type Dates, type Lags, LEAF, lagOf, SUMMARY_OPENS } from './sum-network.js';

export class SumForward {
  /** By node; where a summary opens, the moment from which its tasks may start. */
  readonly start: Float64Array;
  readonly finish: Float64Array;
  private readonly progress: Uint8Array;

  constructor(
    private readonly network: Network,
    private readonly workload: Workload,
    private readonly role: Uint8Array,
    private readonly lags: Lags,
    private readonly dates: Dates,
  ) {
    this.start = new Float64Array(network.nodeCount);
    this.finish = new Float64Array(network.nodeCount);
    this.progress = workload.progress;
  }

  /** Schedules every task; gives the latest finish. */
  run(): number {
    const { order } = this.network;
    let latest = ALWAYS;
    for (let at = 0; at < order.length; at += 1) {
      const node = order[at] as number;
      const role = this.role[node];
      if (role === LEAF) {
        this.scheduleLeaf(node);
        latest = Math.max(latest, this.finish[node] as number);
      } else if (role === SUMMARY_OPENS) this.start[node] = this.earliest(node, 0);
      else this.rollUp(node);
    }
    return latest;
  }

  private scheduleLeaf(task: number): void {
    const duration = this.workload.duration[task] as number;
    const earliest = this.earliest(task, duration);
    if (this.progress[task] === NOT_STARTED) {
      const start = Math.max(earliest, this.dates.resumeFrom);
      this.start[task] = start;
      this.finish[task] = start + duration;
    } else {
      const start = this.begunOn(task, earliest, duration);
      this.start[task] = start;
      this.finish[task] = Math.max(start, this.finishOfBegun(task, start, duration));
    }
  }

  private begunOn(task: number, earliest: number, duration: number): number {
    const recorded = this.dates.actualStart[task] as number;
    if (!Number.isNaN(recorded)) return recorded;
    const finish = this.dates.actualFinish[task] as number;
    return earliest > finish ? finish - duration : earliest;
  }

  private finishOfBegun(task: number, start: number, duration: number): number {
    if (this.progress[task] === FINISHED) {
      const recorded = this.dates.actualFinish[task] as number;
      return Number.isNaN(recorded) ? start + duration : recorded;
    }
    const remaining = this.workload.remaining[task] as number;
    const broken = start + Math.max(0, duration - remaining);
    return Math.max(Math.max(broken, this.dates.resumeFrom) + remaining, this.finishAskedOf(task));
  }

  /** The earliest start that dates, links and the summary around a node allow. */
  private earliest(node: number, duration: number): number {
    const { incoming, incomingFrom, kind, from } = this.network;
    let earliest = Math.max(
      this.dates.startNoEarlier[node] as number,
      (this.dates.finishNoEarlier[node] as number) - duration,
    );
    const end = incomingFrom[node + 1] as number;
    for (let at = incomingFrom[node] as number; at < end; at += 1) {
      const edge = incoming[at] as number;
      const predecessor = from[edge] as number;
      let asked: number;
      switch (kind[edge]) {
        case FS:
          asked = (this.finish[predecessor] as number) + this.lagAfter(edge, predecessor);
          break;
        case HOLDS:
          asked = this.start[predecessor] as number;
          break;
        case SS:
          asked = (this.start[predecessor] as number) + this.lagAfter(edge, predecessor);
          break;
        default:
          asked = this.finishAskedBy(edge) - duration;
      }
      if (asked > earliest) earliest = asked;
    }
    return earliest;
  }

  private finishAskedBy(edge: number): number {
    const predecessor = this.network.from[edge] as number;
    const date = (this.network.kind[edge] === FF ? this.finish : this.start)[predecessor] as number;
    return date + this.lagAfter(edge, predecessor);
  }

  private finishAskedOf(task: number): number {
    const { incoming, incomingFrom, kind } = this.network;
    let asked = this.dates.finishNoEarlier[task] as number;
    for (let at = incomingFrom[task] as number; at < (incomingFrom[task + 1] as number); at += 1) {
      const edge = incoming[at] as number;
      if (kind[edge] === FF || kind[edge] === SF) asked = Math.max(asked, this.finishAskedBy(edge));
    }
    return asked;
  }

  private lagAfter(edge: number, predecessor: number): number {
    return lagOf(this.lags, edge, this.workload.duration[predecessor] as number);
  }

  private rollUp(node: number): void {
    const { incoming, incomingFrom, from, kind } = this.network;
    let finish = ALWAYS;
    for (let at = incomingFrom[node] as number; at < (incomingFrom[node + 1] as number); at += 1) {
      const edge = incoming[at] as number;
      if (kind[edge] === ROLLS_UP) finish = Math.max(finish, this.finish[from[edge] as number] as number);
    }
    this.finish[node] = finish;
  }
}
