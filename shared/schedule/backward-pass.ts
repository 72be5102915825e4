/** The backward pass: the latest dates every task can have without moving the project's finish or a hard date. */
import type { Task } from '../plan/plan.js';
import type { Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { ForwardPass } from './forward-pass.js';
import { dateLeftByLink } from './lag.js';
import { FF, FS, HOLDS, type Network, ROLLS_UP, SS } from './network.js';
import { finishFrom, startFrom } from './placement.js';
import { FINISHED, NOT_STARTED, STARTED, type Workload } from './workload.js';

export interface BackwardPass {
  /** By node. A summary's inner node holds the latest moment that links into it may come to. */
  readonly lateStart: Float64Array;
  readonly lateFinish: Float64Array;
}

export interface BackwardOptions {
  /** What tasks that nothing waits for may last until; null lets each last until its own finish. */
  readonly projectFinish: Minute | null;
}

export function passBackward(
  network: Network,
  workload: Workload,
  forward: ForwardPass,
  options: BackwardOptions,
): BackwardPass {
  const pass: BackwardPass = {
    lateStart: new Float64Array(network.nodeCount).fill(Number.POSITIVE_INFINITY),
    lateFinish: new Float64Array(network.nodeCount).fill(Number.POSITIVE_INFINITY),
  };
  const visitor = new BackwardVisitor(network, workload, forward, options, pass);
  for (let at = network.order.length - 1; at >= 0; at -= 1) visitor.visit(network.order[at] as number);
  return pass;
}

class BackwardVisitor {
  private lateFinish = 0;
  private lateStart = 0;

  constructor(
    private readonly network: Network,
    private readonly workload: Workload,
    private readonly forward: ForwardPass,
    private readonly options: BackwardOptions,
    private readonly pass: BackwardPass,
  ) {}

  visit(node: number): void {
    const task = this.network.plan.tasks[this.network.taskOfNode[node] as number] as Task;
    if (!task.isSummary) this.scheduleLeaf(task);
    else if (node === task.index) this.closeSummary(node);
    else this.limitSummary(task, node);
  }

  /** What links out of a summary, its deadline, and a finish no later than a date ask of the tasks inside. */
  private limitSummary(task: Task, node: number): void {
    this.lowerByLinks(node, this.workload.lagCalendars[task.index] as WorkingCalendar);
    if (task.deadline !== null) this.lateFinish = Math.min(this.lateFinish, task.deadline);
    const { type, date } = task.constraint;
    if (type === 'FNLT' && date !== null) this.lateFinish = Math.min(this.lateFinish, date);
    this.pass.lateFinish[node] = this.lateFinish;
    this.pass.lateStart[node] = this.lateStart;
  }

  /** A link into a summary may come no later than the first of its tasks can bear. */
  private closeSummary(node: number): void {
    const { outgoing, outgoingFrom, to, kind } = this.network;
    let late = Number.POSITIVE_INFINITY;
    for (let at = outgoingFrom[node] as number; at < (outgoingFrom[node + 1] as number); at += 1) {
      const edge = outgoing[at] as number;
      const child = to[edge] as number;
      if (kind[edge] === HOLDS && !this.startIsSpent(child))
        late = Math.min(late, this.lateStartInside(child));
    }
    this.pass.lateStart[node] = late;
  }

  /** A milestone that closes a day can bear what opens the next: the same working moment. */
  private lateStartInside(child: number): number {
    const late = this.pass.lateStart[child] as number;
    if (this.network.plan.tasks[child]?.isSummary || !Number.isFinite(late)) return late;
    return (this.workload.times[child] as WorkingCalendar).nextStart(late as Minute);
  }

  private scheduleLeaf(task: Task): void {
    const { index } = task;
    const time = this.workload.times[index] as WorkingCalendar;
    if (this.progressOf(index) === FINISHED) {
      this.pass.lateStart[index] = this.forward.start[index] as number;
      this.pass.lateFinish[index] = this.forward.finish[index] as number;
      return;
    }
    const duration = this.workload.duration[index] as number;
    this.lowerByLinks(index, time);
    if (this.lateFinish === Number.POSITIVE_INFINITY) {
      this.lateFinish = this.options.projectFinish ?? (this.forward.finish[index] as number);
    }
    this.lateFinish = Math.min(this.lateFinish, this.options.projectFinish ?? this.lateFinish);
    if (this.lateStart < Number.POSITIVE_INFINITY) {
      this.lateFinish = Math.min(
        this.lateFinish,
        milestoneOrFinish(time, this.lateStart as Minute, duration),
      );
    }
    this.applyDates(task, time, duration);
    this.settle(task, time, duration);
  }

  private settle(task: Task, time: WorkingCalendar, duration: number): void {
    const { index } = task;
    const limit = this.lateFinish as Minute;
    const late = duration === 0 ? this.lateMilestone(task, time, limit) : time.previousFinish(limit);
    this.pass.lateFinish[index] = late;
    if (this.progressOf(index) === STARTED) this.pass.lateStart[index] = this.forward.start[index] as number;
    else this.pass.lateStart[index] = duration === 0 ? late : time.startBefore(late, duration);
  }

  /** Of the two forms of one working moment a milestone without float keeps its own, one with a hard start that date's. */
  private lateMilestone({ index, constraint }: Task, time: WorkingCalendar, limit: Minute): Minute {
    const early = this.forward.start[index] as Minute;
    if (time.workBetween(early, limit) === 0) return early;
    const isHardStart = constraint.type === 'MSO' || constraint.type === 'SNLT';
    return isHardStart && constraint.date !== null && limit === startFrom(time, constraint.date, 0)
      ? limit
      : time.previousFinish(limit);
  }

  private applyDates(task: Task, time: WorkingCalendar, duration: number): void {
    if (task.deadline !== null) this.lateFinish = Math.min(this.lateFinish, task.deadline);
    const { type, date } = task.constraint;
    if (date === null || this.progressOf(task.index) !== NOT_STARTED) return;
    if (type === 'MFO' || type === 'FNLT') this.lateFinish = Math.min(this.lateFinish, date);
    else if (type === 'MSO' || type === 'SNLT')
      this.lateFinish = Math.min(this.lateFinish, milestoneOrFinish(time, date, duration));
  }

  /** Sets the latest finish and start that the links out of a node, and the summary around it, leave it. */
  private lowerByLinks(node: number, time: WorkingCalendar): void {
    const { outgoing, outgoingFrom, kind, to } = this.network;
    this.lateFinish = Number.POSITIVE_INFINITY;
    this.lateStart = Number.POSITIVE_INFINITY;
    for (let at = outgoingFrom[node] as number; at < (outgoingFrom[node + 1] as number); at += 1) {
      const edge = outgoing[at] as number;
      const successor = to[edge] as number;
      if (kind[edge] === ROLLS_UP) this.lowerBySummary(edge, successor);
      else if (kind[edge] !== HOLDS) this.lowerByLink(edge, successor, time);
    }
  }

  private lowerBySummary(edge: number, summary: number): void {
    this.lateFinish = Math.min(this.lateFinish, this.pass.lateFinish[summary] as number);
    if (this.forward.driver[summary] === edge)
      this.lateStart = Math.min(this.lateStart, this.pass.lateStart[summary] as number);
  }

  private lowerByLink(edge: number, successor: number, time: WorkingCalendar): void {
    const { kind, scheduled } = this.network;
    if (scheduled[successor] === 0) return;
    const intoStart = kind[edge] === FS || kind[edge] === SS;
    if (intoStart ? this.startIsSpent(successor) : this.progressOf(successor) === FINISHED) return;
    const late = (intoStart ? this.pass.lateStart : this.pass.lateFinish)[successor] as number;
    if (late === Number.POSITIVE_INFINITY) return;
    const bound = dateLeftByLink(this.network, this.workload, this.forward, edge, late as Minute);
    if (kind[edge] === FS || kind[edge] === FF) this.lateFinish = Math.min(this.lateFinish, bound);
    else this.lateStart = Math.min(this.lateStart, kind[edge] === SS ? time.nextStart(bound) : bound);
  }

  /** Whether a task has begun, so that what its start waited for no longer matters. */
  private startIsSpent(node: number): boolean {
    return node < this.workload.progress.length && this.progressOf(node) !== NOT_STARTED;
  }

  private progressOf(index: number): number {
    return this.workload.progress[index] as number;
  }
}

const milestoneOrFinish = (time: WorkingCalendar, start: Minute, duration: number): Minute =>
  finishFrom(time, startFrom(time, start, duration), duration);
