/** The forward pass: the earliest dates every task can have, and what holds each of them there. */
import type { Task } from '../plan/plan.js';
import type { Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import { addLag, lagBasis, lagMinutes } from './lag.js';
import { FF, FS, HOLDS, type Network, ROLLS_UP, SF, SS } from './network.js';
import { FINISHED, milestoneMoment, NOT_STARTED, STARTED, type Workload } from './workload.js';

/** What drove a node, where it was no edge: an edge's number is never negative. */
export const BY_PROJECT_START = -1;
export const BY_CONSTRAINT = -2;
export const BY_STATUS_DATE = -3;
export const BY_ACTUAL_START = -4;
export const BY_ACTUAL_FINISH = -5;
export const BY_MANUAL_DATES = -6;
export const BY_LATE_DATES = -7;
export const BY_FLOOR = -8;
export const BY_NOTHING = -9;

export interface ForwardPass {
  /** By node. A summary's inner node holds the moment from which its tasks may start. */
  readonly start: Float64Array;
  readonly finish: Float64Array;
  /** Where the start would be if no hard date held it earlier: what float is measured from. */
  readonly drivenStart: Float64Array;
  /** By node: the edge, or the reason above, that set its start. */
  readonly driver: Int32Array;
}

export interface ForwardOptions {
  readonly projectStart: Minute;
  /** Unfinished work starts no earlier than this; null where progress is not rescheduled. */
  readonly resumeFrom: Minute | null;
  /** By task: starts no earlier than these (levelling delays); null for none. */
  readonly floor: Float64Array | null;
  /** By task: the late start of tasks scheduled as late as possible, NaN for the others; null on the first pass. */
  readonly lateStart: Float64Array | null;
}

export function passForward(network: Network, workload: Workload, options: ForwardOptions): ForwardPass {
  const pass: ForwardPass = {
    start: new Float64Array(network.nodeCount).fill(Number.NaN),
    finish: new Float64Array(network.nodeCount).fill(Number.NaN),
    drivenStart: new Float64Array(network.nodeCount).fill(Number.NaN),
    driver: new Int32Array(network.nodeCount).fill(BY_NOTHING),
  };
  const visitor = new ForwardVisitor(network, workload, options, pass);
  for (const node of network.order) visitor.visit(node);
  return pass;
}

class ForwardVisitor {
  private earliest = 0;
  private driver = BY_PROJECT_START;

  constructor(
    private readonly network: Network,
    private readonly workload: Workload,
    private readonly options: ForwardOptions,
    private readonly pass: ForwardPass,
  ) {}

  visit(node: number): void {
    const task = this.network.plan.tasks[this.network.taskOfNode[node] as number] as Task;
    if (!task.isSummary) this.scheduleLeaf(task);
    else if (node === task.index) this.openSummary(task);
    else this.rollUp(node);
  }

  /** The moment from which everything inside a summary may start. */
  private openSummary(task: Task): void {
    this.earliest = this.options.projectStart;
    this.driver = BY_PROJECT_START;
    this.raiseByEdges(task.index, (moment) => moment);
    if (task.constraint.type === 'SNET' && task.constraint.date !== null)
      this.raise(task.constraint.date, BY_CONSTRAINT);
    this.pass.start[task.index] = this.earliest;
    this.pass.driver[task.index] = this.driver;
  }

  private rollUp(node: number): void {
    const { incoming, incomingFrom, from, kind } = this.network;
    let start = Number.POSITIVE_INFINITY;
    let finish = Number.NEGATIVE_INFINITY;
    for (let at = incomingFrom[node] as number; at < (incomingFrom[node + 1] as number); at += 1) {
      const edge = incoming[at] as number;
      if (kind[edge] !== ROLLS_UP) continue;
      const child = from[edge] as number;
      if ((this.pass.start[child] as number) < start) {
        start = this.pass.start[child] as number;
        this.pass.driver[node] = edge;
      }
      finish = Math.max(finish, this.pass.finish[child] as number);
    }
    this.pass.start[node] = start;
    this.pass.finish[node] = finish;
    this.pass.drivenStart[node] = start;
  }

  private scheduleLeaf(task: Task): void {
    const { index } = task;
    const time = this.workload.times[index] as WorkingCalendar;
    const duration = this.workload.duration[index] as number;
    if (task.kind === 'manual' && this.keepManualDates(task, time, duration)) return;
    this.findEarliest(task, time, duration);
    const driven = this.earliest;
    this.applyHardDate(task, time, duration);
    this.applyLateStart(index);
    const progress = this.workload.progress[index] as number;
    if (progress === NOT_STARTED) this.holdUnstarted(time, duration);
    else if (task.actualStart !== null) this.pin(time, task.actualStart);
    const start = this.earliest as Minute;
    this.settle(index, start, this.finishOf(task, time, start, progress), Math.max(driven, start));
  }

  /** Manual tasks stay where they were typed, whatever they wait for. */
  private keepManualDates(task: Task, time: WorkingCalendar, duration: number): boolean {
    const { typedStart, typedFinish } = task;
    if (typedStart === null && typedFinish === null) return false;
    const start =
      typedStart !== null
        ? this.place(time, typedStart, duration)
        : time.startBefore(typedFinish as Minute, duration);
    const finish =
      typedFinish !== null ? time.previousFinish(typedFinish) : this.endOf(time, start, duration);
    this.driver = BY_MANUAL_DATES;
    this.settle(task.index, start, Math.max(start, finish) as Minute, start);
    return true;
  }

  private findEarliest(task: Task, time: WorkingCalendar, duration: number): void {
    const { projectStart, floor } = this.options;
    this.earliest = this.place(time, projectStart, duration);
    this.driver = BY_PROJECT_START;
    this.raiseByEdges(
      task.index,
      (moment) => this.place(time, moment, duration),
      (moment) => (duration === 0 ? milestoneMoment(time, moment) : time.startBefore(moment, duration)),
    );
    const { type, date } = task.constraint;
    if (date !== null) {
      if (type === 'SNET') this.raise(this.place(time, date, duration), BY_CONSTRAINT);
      else if (type === 'FNET') this.raise(this.placeFinish(time, date, duration), BY_CONSTRAINT);
    }
    const least = floor?.[task.index];
    if (least !== undefined) this.raise(this.place(time, least as Minute, duration), BY_FLOOR);
  }

  /** Raises the earliest start by every link into a node and by the summary that holds it. */
  private raiseByEdges(
    node: number,
    toStart: (moment: Minute) => number,
    fromFinish?: (moment: Minute) => number,
  ): void {
    const { incoming, incomingFrom, kind, from } = this.network;
    for (let at = incomingFrom[node] as number; at < (incomingFrom[node + 1] as number); at += 1) {
      const edge = incoming[at] as number;
      const edgeKind = kind[edge] as number;
      if (edgeKind === HOLDS) {
        const holder = from[edge] as number;
        if (this.pass.driver[holder] !== BY_PROJECT_START)
          this.raise(toStart(this.pass.start[holder] as Minute), edge);
      } else if (edgeKind !== ROLLS_UP) {
        const bound = this.boundOf(edge, edgeKind, node);
        const start = edgeKind === FS || edgeKind === SS ? toStart(bound) : (fromFinish?.(bound) ?? bound);
        this.raiseByLink(start, edge);
      }
    }
  }

  /** The date a link asks of its successor: of its start for FS and SS, of its finish for FF and SF. */
  private boundOf(edge: number, edgeKind: number, successor: number): Minute {
    const { from, dependency, taskOfNode, plan } = this.network;
    const predecessor = from[edge] as number;
    const date = (edgeKind === FS || edgeKind === FF ? this.pass.finish : this.pass.start)[
      predecessor
    ] as Minute;
    const link = dependency[edge];
    if (link === null || link === undefined) return date;
    const { minutes, elapsed } = lagMinutes(
      link.lag,
      lagBasis(plan, this.workload, this.pass, taskOfNode[predecessor] as number, predecessor),
    );
    return addLag(this.workload.lagCalendars[successor] as WorkingCalendar, date, minutes, elapsed);
  }

  /** Where a hard date and a link conflict the date holds. */
  private applyHardDate(task: Task, time: WorkingCalendar, duration: number): void {
    const { type, date } = task.constraint;
    if (date === null) return;
    if (type === 'MSO') this.hold(this.place(time, date, duration), true);
    else if (type === 'MFO') this.hold(this.placeFinish(time, date, duration), true);
    else if (type === 'SNLT') this.hold(this.place(time, date, duration), false);
    else if (type === 'FNLT') this.hold(this.placeFinish(time, date, duration), false);
  }

  private hold(start: number, exactly: boolean): void {
    if (exactly ? start === this.earliest : start >= this.earliest) return;
    this.earliest = start;
    this.driver = BY_CONSTRAINT;
  }

  private applyLateStart(index: number): void {
    const late = this.options.lateStart?.[index];
    if (late === undefined || Number.isNaN(late) || late <= this.earliest) return;
    this.earliest = late;
    this.driver = BY_LATE_DATES;
  }

  private holdUnstarted(time: WorkingCalendar, duration: number): void {
    if (this.options.resumeFrom !== null)
      this.raise(this.place(time, this.options.resumeFrom, duration), BY_STATUS_DATE);
  }

  /** An actual start is a fact: kept as recorded, on a day without work too. */
  private pin(time: WorkingCalendar, recorded: Minute): void {
    const next = time.nextStart(recorded);
    const sameDay = Math.floor(next / 1440) === Math.floor(recorded / 1440);
    this.earliest = recorded % 1440 === 0 && sameDay ? next : recorded;
    this.driver = BY_ACTUAL_START;
  }

  private finishOf(task: Task, time: WorkingCalendar, start: Minute, progress: number): Minute {
    const duration = this.workload.duration[task.index] as number;
    if (progress === FINISHED && task.actualFinish !== null) return this.finishAsRecorded(task, time, start);
    if (progress !== STARTED) return this.endOf(time, start, duration);
    const remaining = this.workload.remaining[task.index] as number;
    const done = Math.max(0, duration - remaining);
    let resume = done === 0 ? start : time.finishAfter(start, done);
    if (this.options.resumeFrom !== null && this.options.resumeFrom > resume)
      resume = this.options.resumeFrom;
    const finish = remaining === 0 ? resume : time.finishAfter(resume, remaining);
    return Math.max(finish, this.latestFinishBound(task, time)) as Minute;
  }

  /** The links into a started task's finish, and a finish no earlier than a date, still hold. */
  private latestFinishBound(task: Task, time: WorkingCalendar): number {
    const { incoming, incomingFrom, kind } = this.network;
    let bound =
      task.constraint.type === 'FNET' && task.constraint.date !== null
        ? time.previousFinish(task.constraint.date)
        : 0;
    for (
      let at = incomingFrom[task.index] as number;
      at < (incomingFrom[task.index + 1] as number);
      at += 1
    ) {
      const edge = incoming[at] as number;
      const edgeKind = kind[edge] as number;
      if (edgeKind === FF || edgeKind === SF)
        bound = Math.max(bound, time.previousFinish(this.boundOf(edge, edgeKind, task.index)));
    }
    return bound;
  }

  private finishAsRecorded(task: Task, time: WorkingCalendar, start: Minute): Minute {
    const recorded = task.actualFinish as Minute;
    const before = time.previousFinish(recorded);
    const sameDay = Math.floor((before - 1) / 1440) === Math.floor((recorded - 1) / 1440);
    const finish = recorded % 1440 === 0 && sameDay ? before : recorded;
    if (task.actualStart === null && start > finish) {
      this.earliest = time.startBefore(finish, this.workload.duration[task.index] as number);
    }
    if (task.actualStart === null) this.driver = BY_ACTUAL_FINISH;
    return finish;
  }

  private settle(index: number, start: Minute, finish: Minute, driven: number): void {
    this.pass.start[index] = this.driver === BY_ACTUAL_FINISH ? Math.min(this.earliest, finish) : start;
    this.pass.finish[index] = Math.max(finish, this.pass.start[index] as number);
    this.pass.drivenStart[index] = driven;
    this.pass.driver[index] = this.driver;
  }

  /** The first moment from `moment` on at which a task can start; a milestone may fall where work ends. */
  private place(time: WorkingCalendar, moment: Minute, duration: number): Minute {
    return duration === 0 ? milestoneMoment(time, moment) : time.nextStart(moment);
  }

  private placeFinish(time: WorkingCalendar, finish: Minute, duration: number): Minute {
    return duration === 0 ? milestoneAtOrBefore(time, finish) : time.startBefore(finish, duration);
  }

  private endOf(time: WorkingCalendar, start: Minute, duration: number): Minute {
    return duration === 0 ? start : time.finishAfter(start, duration);
  }

  private raise(start: number, driver: number): void {
    if (start <= this.earliest) return;
    this.earliest = start;
    this.driver = driver;
  }

  /** A link that asks for the very date of the project's start is still what the manager thinks of as the reason. */
  private raiseByLink(start: number, edge: number): void {
    if (start > this.earliest || (start === this.earliest && this.driver === BY_PROJECT_START)) {
      this.earliest = start;
      this.driver = edge;
    }
  }
}

/** A milestone that must lie on or before a date stays where work begins or ends, else falls back to the end of work. */
function milestoneAtOrBefore(time: WorkingCalendar, moment: Minute): Minute {
  return time.nextStart(moment) === moment ? moment : time.previousFinish(moment);
}
