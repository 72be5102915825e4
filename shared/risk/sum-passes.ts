/**
 * The two passes as plain sums over flat arrays, many times faster than on calendars: for plans on one axis of working
 * time whose tasks are bound by links, earliest dates, deadlines and recorded dates alone.
 */
import type { Task, TaskIndex } from '../plan/plan.js';
import { FF, FS, HOLDS, type Network, ROLLS_UP, SF, SS } from '../schedule/network.js';
import { FINISHED, NOT_STARTED, type Workload } from '../schedule/workload.js';
import type { RunScheduler } from './run-scheduler.js';

/** Whether a plan on one axis holds nothing but what these passes know; the engine's know everything. */
export function reducesToSums({ plan }: Network): boolean {
  return plan.tasks.every(({ isSummary, kind, constraint: { type } }) =>
    isSummary ? type === 'ASAP' || type === 'SNET' : kind !== 'manual' && SOFT.has(type),
  );
}

const SOFT: ReadonlySet<string> = new Set(['ASAP', 'SNET', 'FNET']);

const LEAF = 0;
const SUMMARY_OPENS = 1;
const SUMMARY_CLOSES = 2;

const NEVER = Number.POSITIVE_INFINITY;
const ALWAYS = Number.NEGATIVE_INFINITY;

export class SumPasses implements RunScheduler {
  projectFinish = 0;
  private readonly role: Uint8Array;
  private readonly progress: Uint8Array;
  private readonly lag: Float64Array;
  private readonly lagShare: Float64Array;
  private readonly dates: Dates;
  private readonly start: Float64Array;
  private readonly finish: Float64Array;
  private readonly lateStart: Float64Array;
  /** 1 for the nodes that some link leads out of, their own or their summary's. */
  private readonly followed: Uint8Array;
  private readonly lateFinish: Float64Array;

  constructor(
    readonly network: Network,
    readonly workload: Workload,
  ) {
    const { plan, nodeCount, taskOfNode, from } = network;
    this.role = Uint8Array.from(taskOfNode, (task, node) =>
      plan.tasks[task]?.isSummary ? (node === task ? SUMMARY_OPENS : SUMMARY_CLOSES) : LEAF,
    );
    this.progress = workload.progress;
    this.lag = new Float64Array(from.length);
    this.lagShare = new Float64Array(from.length);
    plan.dependencies.forEach(({ lag }, edge) => {
      if (lag.unit === 'percent') this.lagShare[edge] = lag.fraction;
      else this.lag[edge] = lag.minutes;
    });
    this.dates = datesOf(network);
    this.start = new Float64Array(nodeCount);
    this.finish = new Float64Array(nodeCount);
    this.lateStart = new Float64Array(nodeCount).fill(NEVER);
    this.followed = new Uint8Array(nodeCount);
    this.lateFinish = new Float64Array(nodeCount).fill(NEVER);
  }

  run(withCriticality: boolean): boolean {
    const { order } = this.network;
    let latest = ALWAYS;
    for (let at = 0; at < order.length; at += 1) {
      const node = order[at] as number;
      if (this.role[node] === SUMMARY_OPENS) this.start[node] = this.earliest(node, 0);
      else if (this.role[node] === SUMMARY_CLOSES) this.rollUp(node);
      else {
        this.scheduleLeaf(node);
        latest = Math.max(latest, this.finish[node] as number);
      }
    }
    this.projectFinish = latest;
    if (withCriticality)
      for (let at = order.length - 1; at >= 0; at -= 1) this.findLateDates(order[at] as number);
    return order.length > 0;
  }

  finishOf(task: TaskIndex): number {
    return this.finish[task] as number;
  }

  isCritical(task: TaskIndex): boolean {
    if (this.progress[task] === FINISHED) return false;
    return (this.lateFinish[task] as number) - (this.finish[task] as number) <= this.dates.criticalFloat;
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
          asked = (this.finish[predecessor] as number) + this.lagOf(edge, predecessor);
          break;
        case HOLDS:
          asked = this.start[predecessor] as number;
          break;
        case SS:
          asked = (this.start[predecessor] as number) + this.lagOf(edge, predecessor);
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
    return date + this.lagOf(edge, predecessor);
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

  private lagOf(edge: number, predecessor: number): number {
    const share = this.lagShare[edge] as number;
    if (share === 0) return this.lag[edge] as number;
    return Math.round(share * (this.workload.duration[predecessor] as number));
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

  /** A recorded start is a fact, so that nothing the task waited for is limited by it. */
  private findLateDates(node: number): void {
    if (this.role[node] === SUMMARY_OPENS) {
      this.lateStart[node] = this.firstLateStartInside(node);
      return;
    }
    const isLeaf = this.role[node] === LEAF;
    const pinned = isLeaf && this.workload.pinned[node] === 1;
    if (pinned && this.progress[node] === FINISHED) return;
    const span = isLeaf ? (this.finish[node] as number) - (this.start[node] as number) : 0;
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
          bound = (this.lateStart[successor] as number) - this.lagOf(edge, node);
          break;
        case ROLLS_UP:
          bound = this.lateFinish[successor] as number;
          break;
        case FF:
          bound = (this.lateFinish[successor] as number) - this.lagOf(edge, node);
          break;
        case SS:
          if (!startCanMove) continue;
          bound = (this.lateStart[successor] as number) - this.lagOf(edge, node) + span;
          break;
        case SF:
          if (!startCanMove) continue;
          bound = (this.lateFinish[successor] as number) - this.lagOf(edge, node) + span;
          break;
        default:
          continue;
      }
      if (this.leadsOn(kind[edge] as number, successor, bound)) waits = true;
      if (bound < latest) latest = bound;
    }
    this.followed[node] = waits ? 1 : 0;
    if (waits || this.role[node] !== LEAF || !ownFinishes) return latest;
    return Math.min(latest, this.finish[node] as number);
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
}

interface Dates {
  readonly startNoEarlier: Float64Array;
  readonly finishNoEarlier: Float64Array;
  readonly latestFinish: Float64Array;
  readonly actualStart: Float64Array;
  readonly actualFinish: Float64Array;
  readonly resumeFrom: number;
  readonly criticalFloat: number;
  readonly multipleCriticalPaths: boolean;
}

/** By node; nothing starts before the project. */
function datesOf({ plan, taskOfNode }: Network): Dates {
  const { settings } = plan;
  const byNode = (of: (task: Task, opens: boolean) => number): Float64Array =>
    Float64Array.from(taskOfNode, (task, node) => of(plan.tasks[task] as Task, node === task));
  const projectStart = plan.start as number;
  const constraintDate = ({ constraint: { type, date } }: Task, wanted: string, otherwise: number): number =>
    type === wanted && date !== null ? date : otherwise;
  return {
    startNoEarlier: byNode((task) => Math.max(projectStart, constraintDate(task, 'SNET', projectStart))),
    finishNoEarlier: byNode((task) => constraintDate(task, 'FNET', ALWAYS)),
    latestFinish: byNode(({ deadline }) => deadline ?? NEVER),
    actualStart: byNode(({ actualStart }) => actualStart ?? Number.NaN),
    actualFinish: byNode(({ actualFinish }) => actualFinish ?? Number.NaN),
    resumeFrom: settings.rescheduleUnfinishedWork ? (settings.statusDate ?? ALWAYS) : ALWAYS,
    criticalFloat: settings.criticalFloat * settings.minutesPerDay,
    multipleCriticalPaths: settings.multipleCriticalPaths,
  };
}
