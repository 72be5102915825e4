/**
 * Places the tasks of a plan one after the other, to the minute: each where its links and constraints put it, then
 * later until its resources have enough left. The rules are the forward pass's own, so that scheduling the plan with
 * these floors gives the same dates.
 */
import type { Task, TaskIndex } from '../plan/plan.js';
import { emptyForwardPass, type ForwardPass, ForwardVisitor } from '../schedule/forward-pass.js';
import type { Network } from '../schedule/network.js';
import type { StartingConditions } from '../schedule/run-passes.js';
import type { Schedule } from '../schedule/schedule.js';
import type { Workload } from '../schedule/workload.js';
import type { Minute } from '../time/minute.js';
import { assignmentCalendars, type Demand, demandsOf, demandsOfTask } from './assignment-demands.js';
import { KeyHeap } from './levelling/key-heap.js';
import { isMovable } from './movable-tasks.js';
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
  /** Tasks that a date keeps where a resource has too little left. */
  readonly stuck: ReadonlyMap<TaskIndex, Conflict>;
}

/** Places every node; those with lower keys first, each after all that it waits for. */
export function placeSerially(levelling: LevellingTask, keys: Float64Array): SerialPlacement {
  return new Placer(levelling).place(keys);
}

class Placer {
  private readonly bookings = new ResourceBookings();
  private readonly calendarOf = assignmentCalendars();
  private readonly floor: Float64Array;
  private readonly pass: ForwardPass;
  private readonly visitor: ForwardVisitor;
  private readonly movedFor = new Map<TaskIndex, Conflict>();
  private readonly stuck = new Map<TaskIndex, Conflict>();

  constructor(private readonly levelling: LevellingTask) {
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
      if (!isMovable(tasks[demand.task] as Task, workload)) this.bookings.book(demand);
    for (const node of sortNodes(network, keys)) {
      this.visitor.visit(node);
      const task = tasks[network.taskOfNode[node] as number] as Task;
      if (unlevelled.tasks[task.index] && isMovable(task, workload)) this.moveUntilFree(task);
    }
    return { floor: this.floor, pass: this.pass, movedFor: this.movedFor, stuck: this.stuck };
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

function sortNodes(network: Network, keys: Float64Array): number[] {
  const { incomingFrom, outgoing, outgoingFrom, to, scheduled, order } = network;
  const heap = new KeyHeap(network.nodeCount, keys);
  const waitsFor = new Int32Array(network.nodeCount);
  for (const node of order) {
    waitsFor[node] = (incomingFrom[node + 1] as number) - (incomingFrom[node] as number);
    if (waitsFor[node] === 0) heap.push(node);
  }
  const sorted: number[] = [];
  while (!heap.isEmpty()) {
    const node = heap.pop();
    sorted.push(node);
    for (let at = outgoingFrom[node] as number; at < (outgoingFrom[node + 1] as number); at += 1) {
      const next = to[outgoing[at] as number] as number;
      waitsFor[next] = (waitsFor[next] as number) - 1;
      if (waitsFor[next] === 0 && scheduled[next] === 1) heap.push(next);
    }
  }
  return sorted;
}
