/** The backward pass: the latest dates every task can have without moving the project's finish or a hard date. */
import type { Task } from '../plan/plan.js';
import type { Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { ForwardPass } from './early-dates.js';
import { dateLeftByLink } from './lag.js';
import { isManual, isOverruled, opensSummary, startsWithoutAnyOne } from './late-limits.js';
import { FF, FS, HOLDS, type Network, ROLLS_UP, SS } from './network.js';
import { finishFrom, startFrom } from './placement.js';
import { FINISHED, NOT_STARTED, type Workload } from './workload.js';

export interface BackwardPass {
  /** By node; of a leaf task as shown. */
  readonly lateStart: Float64Array;
  readonly lateFinish: Float64Array;
  /** By node: the latest moments that links into its start and its finish may come to. */
  readonly startLimit: Float64Array;
  readonly finishLimit: Float64Array;
}

export interface BackwardOptions {
  /** No task may last longer than this. */
  readonly projectFinish: Minute;
  /** Whether a task that no link follows may last only until its own finish, so that each chain has a critical path. */
  readonly ownFinishes: boolean;
  /** Whether tasks are to be put off to their late dates, so that none can rely on another to start in time. */
  readonly putsOff: boolean;
}

const NEVER = Number.POSITIVE_INFINITY;

export function passBackward(
  network: Network,
  workload: Workload,
  forward: ForwardPass,
  options: BackwardOptions,
): BackwardPass {
  const byNode = (): Float64Array => new Float64Array(network.nodeCount).fill(NEVER);
  const followed = new Uint8Array(network.nodeCount);
  const pass = { lateStart: byNode(), lateFinish: byNode(), startLimit: byNode(), finishLimit: byNode() };
  const visitor = new BackwardVisitor(network, workload, forward, options, pass, followed);
  for (let at = network.order.length - 1; at >= 0; at -= 1) visitor.visit(network.order[at] as number);
  return pass;
}

/** Visits nodes in reverse order; `lateFinish` and `lateStart` limit the node being visited. */
class BackwardVisitor {
  private lateFinish = 0;
  private lateStart = 0;

  constructor(
    private readonly network: Network,
    private readonly workload: Workload,
    private readonly forward: ForwardPass,
    private readonly options: BackwardOptions,
    private readonly pass: BackwardPass,
    /** 1 for the nodes that some link leads out of, their own or their summary's. */
    private readonly followed: Uint8Array,
  ) {}

  visit(node: number): void {
    const task = this.network.plan.tasks[this.network.taskOfNode[node] as number] as Task;
    if (!task.isSummary) this.scheduleLeaf(task);
    else if (node === task.index) this.closeSummary(node);
    else this.limitSummary(task, node);
  }

  /** What links out of a summary, its deadline, and a finish no later than a date ask of the tasks inside. */
  private limitSummary(summary: Task, node: number): void {
    this.lowerByLinks(node);
    this.limitByDates(summary);
    this.pass.lateFinish[node] = this.lateFinish;
    const isLimited =
      this.options.putsOff || !startsWithoutAnyOne(this.network, this.forward, node, this.lateStart);
    this.pass.lateStart[node] = isLimited ? this.lateStart : NEVER;
  }

  private limitByDates({ deadline, constraint }: Task): void {
    if (deadline !== null) this.lateFinish = Math.min(this.lateFinish, deadline);
    if (constraint.type === 'FNLT' && constraint.date !== null) {
      this.lateFinish = Math.min(this.lateFinish, constraint.date);
    }
  }

  /** A link into a summary may come no later than the first of its tasks can bear; manual ones it does not move. */
  private closeSummary(node: number): void {
    const { outgoing, outgoingFrom, to, kind } = this.network;
    let limit = NEVER;
    for (let at = outgoingFrom[node] as number; at < (outgoingFrom[node + 1] as number); at += 1) {
      const edge = outgoing[at] as number;
      if (kind[edge] === HOLDS && !isManual(this.network, to[edge] as number))
        limit = Math.min(limit, this.pass.startLimit[to[edge] as number] as number);
    }
    this.pass.startLimit[node] = limit;
  }

  private scheduleLeaf(task: Task): void {
    const { index } = task;
    const finished = this.workload.progress[index] === FINISHED;
    if (finished && this.workload.pinned[index] === 1) {
      this.showEarlyDates(index);
      return;
    }
    const time = this.workload.times[index] as WorkingCalendar;
    const duration = this.workload.duration[index] as number;
    this.lowerByLinks(index);
    if (this.options.ownFinishes && this.followed[index] === 0) {
      this.lateFinish = Math.min(this.lateFinish, this.forward.finish[index] as number);
    }
    if (this.mustHold(task)) this.dropLinkLimits(task);
    this.applyHardStart(task, time, duration);
    this.applyStartLimit(index, time, duration);
    this.applyDates(task);
    this.settle(task, time, duration);
    if (finished) this.showEarlyDates(index);
  }

  /** A date that a task must start or finish on is its late date too, whatever follows it, as in Microsoft Project. */
  private mustHold({ index, constraint: { type } }: Task): boolean {
    return this.workload.progress[index] === NOT_STARTED && (type === 'MSO' || type === 'MFO');
  }

  private dropLinkLimits(task: Task): void {
    this.limitByProject();
    for (let at = task.parent; at !== null; ) {
      const summary = this.network.plan.tasks[at] as Task;
      this.limitByDates(summary);
      at = summary.parent;
    }
  }

  private limitByProject(): void {
    this.lateFinish = this.options.projectFinish;
    this.lateStart = NEVER;
  }

  /** What is done has no float; done without recorded dates, its links still hold the tasks before it. */
  private showEarlyDates(index: number): void {
    this.pass.lateStart[index] = this.forward.start[index] as number;
    this.pass.lateFinish[index] = this.forward.finish[index] as number;
  }

  /** A start asked for is a finish asked for, but of a task that has begun, whose parts can lie apart. */
  private applyStartLimit(index: number, time: WorkingCalendar, duration: number): void {
    const limit = this.lateStart as Minute;
    if (limit === NEVER || this.isBegun(index)) return;
    this.lateFinish = Math.min(this.lateFinish, finishOfLimit(time, limit, duration));
  }

  /** A milestone passed without a recorded date has no parts: it stands where its links put it. */
  private isBegun(index: number): boolean {
    const { pinned, progress, duration } = this.workload;
    return pinned[index] === 1 || (progress[index] !== NOT_STARTED && (duration[index] as number) > 0);
  }

  private applyDates(task: Task): void {
    if (task.deadline !== null) this.lateFinish = Math.min(this.lateFinish, task.deadline);
    const { type, date } = task.constraint;
    if (date === null) return;
    if (type === 'MFO' || type === 'FNLT') this.lateFinish = Math.min(this.lateFinish, date);
  }

  private applyHardStart(
    { constraint: { type, date } }: Task,
    time: WorkingCalendar,
    duration: number,
  ): void {
    if (date === null || (type !== 'MSO' && type !== 'SNLT')) return;
    this.lateStart = Math.min(this.lateStart, startFrom(time, date, duration));
  }

  private settle(task: Task, time: WorkingCalendar, duration: number): void {
    const { index } = task;
    const limit = this.lateFinish as Minute;
    if (task.kind === 'manual' && time.workBetween(this.forward.finish[index] as Minute, limit) === 0) {
      // Typed dates are kept on days without work too, and so are the late ones where there is no float.
      const start = this.forward.start[index] as number;
      this.set(index, start, this.forward.finish[index] as number, start, limit);
      return;
    }
    if (this.isBegun(index)) {
      this.settleBegun(index, time, duration, limit);
      return;
    }
    if (duration === 0) {
      const late = this.lateMilestone(task, time, limit);
      this.set(index, late, late, limit, limit);
      return;
    }
    const finish = time.previousFinish(limit);
    // Several resources may lose no time by a later start of the first of them, which is asked for all the same.
    const several = this.workload.several[index] === 1;
    const latest = time.startBefore(finish, duration);
    const start = several && this.lateStart < latest ? time.nextStart(this.lateStart as Minute) : latest;
    const shown = several ? time.finishAfter(start, duration) : finish;
    this.set(index, start, shown, this.limitOfStart(time, start), time.nextStart(finish));
  }

  /**
   * What has begun can come as much later as its finish can, and its start where that is not a recorded fact. Links
   * into it may come later still while what is done is over before what is left goes on.
   */
  private settleBegun(index: number, time: WorkingCalendar, duration: number, limit: Minute): void {
    const start = this.forward.start[index] as Minute;
    const finish = this.forward.finish[index] as Minute;
    const isFact = this.workload.pinned[index] === 1;
    const ofFinish = time.workBetween(finish, limit);
    const ofStart =
      isFact || this.lateStart === NEVER ? NEVER : time.workBetween(start, this.lateStart as Minute);
    const float = Math.min(ofFinish, ofStart);
    const lateFinish = time.previousFinish(later(time, finish, float));
    if (isFact) {
      this.set(index, start, float === 0 ? finish : lateFinish, NEVER, time.nextStart(limit));
      return;
    }
    const latest = Math.min(this.lateStart, time.startBefore(limit, duration)) as Minute;
    const lateStart = float === 0 ? start : time.nextStart(later(time, start, float));
    this.set(
      index,
      lateStart,
      float === 0 ? finish : lateFinish,
      this.limitOfStart(time, latest),
      time.nextStart(finishFrom(time, latest, duration)),
    );
  }

  /** A start asked for within time that the task does not work must come before that time. */
  private limitOfStart(time: WorkingCalendar, start: Minute): number {
    const asked = Math.min(this.lateStart, start) as Minute;
    return time.nextStart(asked) === asked ? asked : time.previousFinish(asked);
  }

  /** Of the two forms of one working moment a milestone shows the earlier, one with a hard start that date's. */
  private lateMilestone({ constraint }: Task, time: WorkingCalendar, limit: Minute): Minute {
    const isHardStart = constraint.type === 'MSO' || constraint.type === 'SNLT';
    return isHardStart && constraint.date !== null && limit === startFrom(time, constraint.date, 0)
      ? limit
      : time.previousFinish(limit);
  }

  private set(index: number, start: number, finish: number, startLimit: number, finishLimit: number): void {
    this.pass.lateStart[index] = start;
    this.pass.lateFinish[index] = finish;
    this.pass.startLimit[index] = this.workload.pinned[index] === 1 ? NEVER : startLimit;
    this.pass.finishLimit[index] = finishLimit;
  }

  /** Sets the latest finish and start that the links out of a node, and the summary around it, leave it. */
  private lowerByLinks(node: number): void {
    const { outgoing, outgoingFrom, kind, to } = this.network;
    this.limitByProject();
    for (let at = outgoingFrom[node] as number; at < (outgoingFrom[node + 1] as number); at += 1) {
      const edge = outgoing[at] as number;
      const successor = to[edge] as number;
      if (kind[edge] === HOLDS) continue;
      if (kind[edge] === ROLLS_UP) this.lowerBySummary(edge, successor);
      else this.lowerByLink(edge, successor);
      const leadsOn = kind[edge] === ROLLS_UP ? this.followed[successor] === 1 : this.limitsFinish(edge);
      if (leadsOn) this.followed[node] = 1;
    }
  }

  /** Whether a link keeps its predecessor from lasting longer; one from its start does not. */
  private limitsFinish(edge: number): boolean {
    const { kind, to } = this.network;
    const successor = to[edge] as number;
    if (kind[edge] === FS) return this.pass.startLimit[successor] !== NEVER;
    return kind[edge] === FF && this.pass.finishLimit[successor] !== NEVER;
  }

  private lowerBySummary(edge: number, summary: number): void {
    this.lateFinish = Math.min(this.lateFinish, this.pass.lateFinish[summary] as number);
    if (!opensSummary(this.network, this.forward, edge)) return;
    this.lateStart = Math.min(this.lateStart, this.pass.lateStart[summary] as number);
  }

  private lowerByLink(edge: number, successor: number): void {
    const { kind } = this.network;
    const intoStart = kind[edge] === FS || kind[edge] === SS;
    const limit = (intoStart ? this.pass.startLimit : this.pass.finishLimit)[successor] as number;
    if (limit === NEVER) return;
    if (isOverruled(this.network, this.workload, this.forward, edge)) return;
    const bound = dateLeftByLink(this.network, this.workload, this.forward, edge, limit as Minute);
    if (kind[edge] === FS || kind[edge] === FF) this.lateFinish = Math.min(this.lateFinish, bound);
    else this.lateStart = Math.min(this.lateStart, bound);
  }
}

/** Where a start by `limit` leads; a milestone is asked for that very moment. */
const finishOfLimit = (time: WorkingCalendar, limit: Minute, duration: number): Minute =>
  duration === 0 ? limit : finishFrom(time, startFrom(time, limit, duration), duration);

/** A moment later by so much work, earlier where that is negative. */
function later(time: WorkingCalendar, moment: Minute, work: number): Minute {
  if (work === 0) return moment;
  return work > 0 ? time.finishAfter(moment, work) : time.startBefore(moment, -work);
}
