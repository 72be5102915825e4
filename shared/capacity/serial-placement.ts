/**
 * Places the tasks of a plan one after the other, to the minute: each where its links and constraints put it, then
 * later until its resources have enough left. The rules are the forward pass's own, so that scheduling the plan with
 * these floors gives the same dates.
 */
import type { Task, TaskIndex } from '../plan/plan.js';
import { emptyForwardPass, type ForwardPass } from '../schedule/early-dates.js';
import { ForwardVisitor } from '../schedule/forward-pass.js';
import type { Network } from '../schedule/network.js';
import type { StartingConditions } from '../schedule/run-passes.js';
import type { Schedule, TaskSchedule } from '../schedule/schedule.js';
import type { Workload } from '../schedule/workload.js';
import type { Minute } from '../time/minute.js';
import { assignmentCalendars, type Demand, demandsOf, demandsOfTask } from './assignment-demands.js';
import { isKeptByDate, isMovable } from './movable-tasks.js';
import { placingOrder } from './placing-order.js';
import { type Conflict, ResourceBookings } from './resource-bookings.js';

/** A plan that is being levelled. */
export interface LevellingTask {
  readonly network: Network;
  readonly workload: Workload;
  readonly conditions: StartingConditions;
  /** The schedule without levelling; nothing is placed earlier than there. */
  readonly unlevelled: Schedule;
}

export interface SerialPlacement {
  /** By task: the moment it may not start before. */
  readonly floor: Float64Array;
  readonly pass: ForwardPass;
  /** What the tasks that were moved for a resource found taken last. */
  readonly movedFor: ReadonlyMap<TaskIndex, Conflict>;
  /** Tasks that stay where a resource has too little left: a date keeps them, or they only follow their links. */
  readonly stuck: ReadonlyMap<TaskIndex, Conflict>;
  /** Tasks that levelling does not move for a resource and that follow others by their links. */
  readonly followers: ReadonlySet<TaskIndex>;
}

/** So many times at most what does not stay is found by trying; then all that can follow others is taken to do so. */
const MOST_TRIES = 4;

/**
 * Places every node; those with lower keys first, each after all that it waits for. What levelling may not move is
 * booked before all else where it stays. Where it follows others by its links it is booked where it comes to: nothing
 * makes room for it where it no longer is, least of all what it follows.
 */
export function placeSerially(levelling: LevellingTask, keys: Float64Array): SerialPlacement {
  const followers = new Set<TaskIndex>();
  for (let tries = 1; ; tries += 1) {
    const placer = new Placer(levelling, followers);
    const placement = placer.place(keys);
    const found = [...placer.elsewhere];
    if (found.length === 0) return placement;
    for (const index of tries < MOST_TRIES ? found : [...found, ...allFollowers(levelling)])
      followers.add(index);
  }
}

/** Every task that may not be moved and yet has no date of its own that keeps it. */
const allFollowers = ({ network, workload }: LevellingTask): TaskIndex[] =>
  network.plan.tasks
    .filter((task) => !isMovable(task, workload) && !isKeptByDate(task, workload))
    .map(({ index }) => index);

class Placer {
  /** Tasks booked where they were without levelling that came to be elsewhere. */
  readonly elsewhere = new Set<TaskIndex>();
  private readonly bookings = new ResourceBookings();
  private readonly calendarOf = assignmentCalendars();
  private readonly floor: Float64Array;
  private readonly pass: ForwardPass;
  private readonly visitor: ForwardVisitor;
  private readonly movedFor = new Map<TaskIndex, Conflict>();
  private readonly stuck = new Map<TaskIndex, Conflict>();

  constructor(
    private readonly levelling: LevellingTask,
    /** Not booked before what they follow is placed. */
    private readonly followers: ReadonlySet<TaskIndex>,
  ) {
    const { network, workload, conditions, unlevelled } = levelling;
    this.floor = Float64Array.from(unlevelled.tasks, (dates) => dates?.start ?? 0);
    this.pass = emptyForwardPass(network.nodeCount);
    const options = { ...conditions, floor: this.floor, lateStart: null };
    this.visitor = new ForwardVisitor(network, workload, options, this.pass);
  }

  place(keys: Float64Array): SerialPlacement {
    const { network, workload, unlevelled } = this.levelling;
    const tasks = network.plan.tasks;
    for (const demand of demandsOf(unlevelled))
      if (!isMovable(tasks[demand.task] as Task, workload) && !this.followers.has(demand.task))
        this.bookings.book(demand);
    for (const node of placingOrder(network, keys)) {
      this.visitor.visit(node);
      const task = tasks[network.taskOfNode[node] as number] as Task;
      const dates = unlevelled.tasks[task.index];
      if (!dates || task.isSummary) continue;
      if (isMovable(task, workload)) this.moveUntilFree(task);
      else if (this.followers.has(task.index)) this.bookWhereItIs(task);
      else if (!this.isAt(task, dates)) this.elsewhere.add(task.index);
    }
    const { floor, pass, movedFor, stuck, followers } = this;
    return { floor, pass, movedFor, stuck, followers };
  }

  private moveUntilFree(task: Task): void {
    const atFirst = this.floor[task.index] as number;
    for (;;) {
      const demands = this.demandsWhereItIs(task);
      const conflict = this.lastConflict(demands);
      if (conflict === null) {
        for (const demand of demands) this.bookings.book(demand);
        return;
      }
      this.putOff(task.index, conflict.to);
      this.movedFor.set(task.index, conflict);
      if ((this.pass.start[task.index] as number) >= conflict.to) continue;
      // A date keeps it from moving so far: then it may as well stay.
      this.putOff(task.index, atFirst);
      this.movedFor.delete(task.index);
      this.stuck.set(task.index, conflict);
      for (const demand of this.demandsWhereItIs(task)) this.bookings.book(demand);
      return;
    }
  }

  private bookWhereItIs(task: Task): void {
    const demands = this.demandsWhereItIs(task);
    const conflict = this.lastConflict(demands);
    if (conflict !== null) this.stuck.set(task.index, conflict);
    for (const demand of demands) this.bookings.book(demand);
  }

  private isAt({ index }: Task, { start, finish }: TaskSchedule): boolean {
    return this.pass.start[index] === start && this.pass.finish[index] === finish;
  }

  private putOff(index: TaskIndex, floor: number): void {
    this.floor[index] = floor;
    this.visitor.visit(index);
  }

  private demandsWhereItIs(task: Task): Demand[] {
    const start = this.pass.start[task.index] as Minute;
    const finish = this.pass.finish[task.index] as Minute;
    return start < finish ? demandsOfTask(task, { start, finish }, this.calendarOf) : [];
  }

  private lastConflict(demands: readonly Demand[]): Conflict | null {
    let last: Conflict | null = null;
    for (const demand of demands) {
      const conflict = this.bookings.conflict(demand);
      if (conflict !== null && (last === null || conflict.to > last.to)) last = conflict;
    }
    return last;
  }
}
