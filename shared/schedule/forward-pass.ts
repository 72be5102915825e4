/** The forward pass: the earliest dates every task can have, and what holds each of them there. */
import type { Task } from '../plan/plan.js';
import type { Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import {
  BY_ACTUAL_FINISH,
  BY_ACTUAL_START,
  BY_CONSTRAINT,
  BY_FLOOR,
  BY_LATE_DATES,
  BY_MANUAL_DATES,
  BY_PROJECT_START,
  BY_STATUS_DATE,
  emptyForwardPass,
  type ForwardPass,
} from './early-dates.js';
import { addLag, isNone, lagBasis, lagMinutes } from './lag.js';
import { FF, FS, HOLDS, type Network, ROLLS_UP, SF, SS } from './network.js';
import { finishFrom, recordedFinish, recordedStart, startFrom, startToFinishBy } from './placement.js';
import { FINISHED, NOT_STARTED, STARTED, type Workload } from './workload.js';

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
  const pass = emptyForwardPass(network.nodeCount);
  const visitor = new ForwardVisitor(network, workload, options, pass);
  for (const node of network.order) visitor.visit(node);
  return pass;
}

/** Visits nodes one by one, each after those it waits for; `earliest` and `driver` are of the node being visited. */
export class ForwardVisitor {
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
  private openSummary({ index, constraint }: Task): void {
    this.earliest = this.options.projectStart;
    this.driver = BY_PROJECT_START;
    this.raiseByEdges(index, null, 0);
    if (constraint.type === 'SNET' && constraint.date !== null) this.raise(constraint.date, BY_CONSTRAINT);
    this.pass.start[index] = this.earliest;
    this.pass.driver[index] = this.driver;
    const isHeld = this.driver >= 0 && this.network.kind[this.driver] === HOLDS;
    this.pass.origin[index] = isHeld ? this.originOf(this.driver) : index;
  }

  /** Where the start of the summary at the beginning of an edge comes from. */
  private originOf(edge: number): number {
    return this.pass.origin[this.network.from[edge] as number] as number;
  }

  private rollUp(node: number): void {
    const { incoming, incomingFrom, from, kind } = this.network;
    let start = Number.POSITIVE_INFINITY;
    let finish = Number.NEGATIVE_INFINITY;
    for (let at = incomingFrom[node] as number; at < (incomingFrom[node + 1] as number); at += 1) {
      const edge = incoming[at] as number;
      if (kind[edge] !== ROLLS_UP) continue;
      const child = from[edge] as number;
      const childStart = this.pass.start[child] as number;
      if (childStart < start || (childStart === start && this.startIsFact(edge))) {
        start = childStart;
        this.pass.driver[node] = edge;
      }
      finish = Math.max(finish, this.pass.finish[child] as number);
    }
    this.pass.start[node] = start;
    this.pass.finish[node] = finish;
    this.pass.drivenStart[node] = start;
    this.pass.origin[node] = this.originOf(this.pass.driver[node] as number);
  }

  /** Of several that start together a recorded start settles it. */
  private startIsFact(edge: number): boolean {
    return this.workload.pinned[this.originOf(edge)] === 1;
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
    if (progress === NOT_STARTED) this.applyStatusDate(time, duration);
    else this.applyActualStart(task, time, duration);
    const start = this.earliest as Minute;
    const finish = this.finishOf(task, time, start, progress);
    this.settle(index, start, finish, Math.max(driven, start));
  }

  /** Manual tasks stay where they were typed, whatever they wait for. */
  private keepManualDates(
    { index, typedStart, typedFinish }: Task,
    time: WorkingCalendar,
    duration: number,
  ): boolean {
    if (typedStart === null && typedFinish === null) return false;
    const finishTyped = typedFinish === null ? null : recordedFinish(time, typedFinish);
    const start =
      typedStart === null
        ? time.startBefore(finishTyped as Minute, duration)
        : recordedStart(time, typedStart);
    const finish = finishTyped ?? finishFrom(time, start, duration);
    this.driver = BY_MANUAL_DATES;
    this.settle(index, start, finish, start);
    return true;
  }

  private findEarliest({ index, constraint }: Task, time: WorkingCalendar, duration: number): void {
    const first = startFrom(time, this.options.projectStart, duration);
    // A milestone that a link drives keeps the link's moment, be it before its own calendar first works.
    this.earliest = duration === 0 ? this.options.projectStart : first;
    this.driver = BY_PROJECT_START;
    this.raiseByEdges(index, time, duration);
    if (this.driver === BY_PROJECT_START) this.earliest = first;
    const { type, date } = constraint;
    if (date !== null && type === 'SNET') this.raise(startFrom(time, date, duration), BY_CONSTRAINT);
    if (date !== null && type === 'FNET') this.raise(startToFinishBy(time, date, duration), BY_CONSTRAINT);
    const floor = this.options.floor?.[index];
    if (floor !== undefined && floor > this.earliest)
      this.raise(startFrom(time, floor as Minute, duration), BY_FLOOR);
  }

  /** Raises the earliest start by every link into a node and by the summary that holds it; a summary has no time. */
  private raiseByEdges(node: number, time: WorkingCalendar | null, duration: number): void {
    const { incoming, incomingFrom, kind, from } = this.network;
    for (let at = incomingFrom[node] as number; at < (incomingFrom[node + 1] as number); at += 1) {
      const edge = incoming[at] as number;
      const edgeKind = kind[edge] as number;
      if (edgeKind === HOLDS) {
        const holder = from[edge] as number;
        if (this.pass.driver[holder] === BY_PROJECT_START) continue;
        const opened = this.pass.start[holder] as Minute;
        const atOnce = time === null || (duration === 0 && this.isOpenedByLink(edge));
        this.raise(atOnce ? opened : startFrom(time, opened, duration), edge);
      } else if (edgeKind !== ROLLS_UP) {
        const bound = this.dateAskedBy(edge, edgeKind, node);
        // What a task waits for so far is a start it can work from, so that no earlier date leads past it.
        if (bound <= this.earliest && this.driver !== BY_PROJECT_START) continue;
        this.raiseByLink(startAskedBy(edgeKind, bound, time, duration), edge);
      }
    }
  }

  private isOpenedByLink(edge: number): boolean {
    return (this.pass.driver[this.originOf(edge)] as number) >= 0;
  }

  /** The date a link asks of its successor: of its start for FS and SS, of its finish for FF and SF. */
  private dateAskedBy(edge: number, kind: number, successor: number): Minute {
    const { from, dependency, taskOfNode, plan } = this.network;
    const predecessor = from[edge] as number;
    const date = (kind === FS || kind === FF ? this.pass.finish : this.pass.start)[predecessor] as Minute;
    const link = dependency[edge];
    if (link === null || link === undefined || isNone(link.lag)) return date;
    const basis = lagBasis(plan, this.workload, this.pass, taskOfNode[predecessor] as number, predecessor);
    const { minutes, elapsed } = lagMinutes(link.lag, basis);
    return addLag(this.workload.lagCalendars[successor] as WorkingCalendar, date, minutes, elapsed);
  }

  /** Where a hard date and a link conflict the date holds; but nothing starts before the project does. */
  private applyHardDate({ constraint: { type, date } }: Task, time: WorkingCalendar, duration: number): void {
    if (date === null) return;
    const start =
      type === 'MSO' || type === 'SNLT'
        ? startFrom(time, date, duration)
        : startToFinishBy(time, date, duration);
    if (type === 'MSO' || type === 'MFO' || type === 'SNLT' || type === 'FNLT') {
      this.hold(time, duration, start, type === 'MSO' || type === 'MFO');
    }
  }

  private applyLateStart(index: number): void {
    const { lateStart } = this.options;
    if (lateStart === null) return;
    const late = lateStart[index] as number;
    if (late > this.earliest) this.set(late, BY_LATE_DATES);
  }

  private applyStatusDate(time: WorkingCalendar, duration: number): void {
    const { resumeFrom } = this.options;
    // A milestone that falls after the status date keeps its moment.
    if (resumeFrom === null || (duration === 0 && this.earliest >= resumeFrom)) return;
    this.raise(startFrom(time, resumeFrom, duration), BY_STATUS_DATE);
  }

  private applyActualStart(
    { actualStart, actualFinish }: Task,
    time: WorkingCalendar,
    duration: number,
  ): void {
    if (actualStart !== null) this.set(recordedStart(time, actualStart), BY_ACTUAL_START);
    else if (actualFinish !== null && this.earliest > actualFinish) {
      this.set(time.startBefore(actualFinish, duration), BY_ACTUAL_FINISH);
    }
  }

  private finishOf(task: Task, time: WorkingCalendar, start: Minute, progress: number): Minute {
    const duration = this.workload.duration[task.index] as number;
    if (progress === FINISHED && task.actualFinish !== null) return recordedFinish(time, task.actualFinish);
    if (progress !== STARTED) return finishFrom(time, start, duration);
    const remaining = this.workload.remaining[task.index] as number;
    const done = Math.max(0, duration - remaining);
    const broken = done === 0 ? start : time.finishAfter(start, done);
    const resumed = Math.max(broken, this.options.resumeFrom ?? broken) as Minute;
    const finish = remaining === 0 ? broken : finishFrom(time, resumed, remaining);
    return Math.max(finish, this.finishAskedOf(task, time)) as Minute;
  }

  /** The links into a started task's finish, and a finish no earlier than a date, still hold; a hard one holds against links. */
  private finishAskedOf({ index, constraint }: Task, time: WorkingCalendar): number {
    const { incoming, incomingFrom, kind } = this.network;
    const { type, date } = constraint;
    let asked = type === 'FNET' && date !== null ? time.previousFinish(date) : 0;
    for (let at = incomingFrom[index] as number; at < (incomingFrom[index + 1] as number); at += 1) {
      const edge = incoming[at] as number;
      const edgeKind = kind[edge] as number;
      if (edgeKind !== FF && edgeKind !== SF) continue;
      asked = Math.max(asked, time.previousFinish(this.dateAskedBy(edge, edgeKind, index)));
    }
    return date !== null && (type === 'MFO' || type === 'FNLT')
      ? Math.min(asked, time.previousFinish(date))
      : asked;
  }

  private settle(index: number, start: Minute, finish: Minute, driven: number): void {
    this.pass.start[index] = start;
    this.pass.finish[index] = Math.max(finish, start);
    this.pass.drivenStart[index] = driven;
    this.pass.driver[index] = this.driver;
    this.pass.origin[index] = index;
  }

  private set(start: number, driver: number): void {
    this.earliest = start;
    this.driver = driver;
  }

  private raise(start: number, driver: number): void {
    if (start > this.earliest) this.set(start, driver);
  }

  private hold(time: WorkingCalendar, duration: number, date: number, exactly: boolean): void {
    const start = Math.max(date, startFrom(time, this.options.projectStart, duration));
    if (start < this.earliest || (exactly && start > this.earliest)) this.set(start, BY_CONSTRAINT);
  }

  /** A link that asks for the very date of the project's start is still what a manager thinks of as the reason. */
  private raiseByLink(start: number, edge: number): void {
    if (start > this.earliest || (start === this.earliest && this.driver === BY_PROJECT_START))
      this.set(start, edge);
  }
}

/** A milestone falls on the very moment a link comes to: at the end of its predecessor's last day. */
function startAskedBy(kind: number, bound: Minute, time: WorkingCalendar | null, duration: number): Minute {
  if (time === null || duration === 0) return bound;
  return kind === FS || kind === SS ? time.nextStart(bound) : time.startBefore(bound, duration);
}
