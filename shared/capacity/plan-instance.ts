/**
 * Turns a plan into a levelling instance: one activity for each node of its network, one link for each edge. Where
 * minutes do not fit the slots the instance is a little off, which costs quality and nothing else: what is found is
 * placed to the minute afterwards.
 */
import type { Dependency, Resource, Task } from '../plan/plan.js';
import { lagBasis, lagMinutes } from '../schedule/lag.js';
import { FF, HOLDS, type Network, ROLLS_UP, SF, SS } from '../schedule/network.js';
import type { Schedule, TaskSchedule } from '../schedule/schedule.js';
import type { Workload } from '../schedule/workload.js';
import { MINUTES_PER_DAY, type Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import { assignmentCalendars, workAssignments } from './assignment-demands.js';
import {
  FINISH_FINISH,
  type InstanceActivity,
  type InstanceDemand,
  type InstanceLink,
  type LevellingInstance,
  START_START,
} from './levelling/instance.js';
import { isMovable } from './movable-tasks.js';
import type { LevellingTask, SerialPlacement } from './serial-placement.js';
import { SlotAxis } from './slot-axis.js';

/** Room for schedules longer than the first one found: so many times its length, and so many days. */
const ROOM = 1.6;
const ROOM_DAYS = 30;

/** Before all else: nodes that only pass dates on hold nobody up. */
const FIRST = Number.POSITIVE_INFINITY;

/** The instance of a plan, its activities numbered as the nodes of its network. */
export function instanceOfPlan(levelling: LevellingTask, first: SerialPlacement): LevellingInstance {
  return new InstanceBuilder(levelling, first).build();
}

interface EdgeLag {
  readonly minutes: number;
  readonly elapsed: boolean;
}

class InstanceBuilder {
  private readonly network: Network;
  private readonly workload: Workload;
  private readonly unlevelled: Schedule;
  private readonly calendarOf = assignmentCalendars();
  private readonly resources: Resource[] = [];
  private readonly axis: SlotAxis;
  private readonly lags: readonly EdgeLag[];
  /** Minutes of the axis in a minute of the clock: what elapsed time is taken for. */
  private readonly openShare: number;

  constructor(
    { network, workload, unlevelled }: LevellingTask,
    private readonly first: SerialPlacement,
  ) {
    this.network = network;
    this.workload = workload;
    this.unlevelled = unlevelled;
    const movable = network.plan.tasks.filter(
      (task) => this.datesOf(task) !== null && isMovable(task, workload),
    );
    const from = movable.reduce(
      (earliest, { index }) => Math.min(earliest, this.unlevelled.tasks[index]?.start as number),
      Number.POSITIVE_INFINITY,
    );
    const finish = movable.reduce(
      (latest, { index }) => Math.max(latest, first.pass.finish[index] as number),
      Number.NEGATIVE_INFINITY,
    );
    const to = (from + Math.ceil((finish - from) * ROOM) + ROOM_DAYS * MINUTES_PER_DAY) as Minute;
    this.lags = Array.from(network.kind, (_, edge) => this.lagOf(edge));
    this.axis = new SlotAxis([...this.calendars()], from as Minute, to);
    this.openShare = this.axis.minutes / (to - from);
    this.axis.divide(this.measures(movable));
  }

  build(): LevellingInstance {
    const { network, axis } = this;
    const activities = Array.from(network.taskOfNode, (_, node) => this.activity(node));
    const links = Array.from(network.kind, (_, edge) => edge)
      .filter((edge) => network.scheduled[network.from[edge] as number] === 1)
      .filter((edge) => network.scheduled[network.to[edge] as number] === 1)
      .map((edge) => this.link(edge));
    const capacity = this.resources.map((resource) =>
      new Float64Array(axis.slotCount).fill(resource.capacity),
    );
    return { slotCount: axis.slotCount, capacity, activities, links };
  }

  private datesOf({ index }: Task): TaskSchedule | null {
    return this.unlevelled.tasks[index] ?? null;
  }

  private lagOf(edge: number): EdgeLag {
    const { plan, dependency, from, taskOfNode } = this.network;
    const link = dependency[edge];
    if (link === null || link === undefined) return { minutes: 0, elapsed: false };
    const source = from[edge] as number;
    const basis = lagBasis(plan, this.workload, this.first.pass, taskOfNode[source] as number, source);
    const lag = lagMinutes((link as Dependency).lag, basis);
    return Number.isFinite(lag.minutes) ? lag : { minutes: 0, elapsed: false };
  }

  private isElapsed = ({ duration }: Task): boolean => duration?.elapsed ?? false;

  /** Every calendar that something is measured on. */
  private calendars(): Set<WorkingCalendar> {
    const { plan, to, taskOfNode } = this.network;
    const found = new Set<WorkingCalendar>();
    for (const task of plan.tasks) {
      if (task.isSummary || this.isElapsed(task) || this.datesOf(task) === null) continue;
      for (const resource of workAssignments(task).keys()) found.add(this.calendarOf(resource, task));
      if (workAssignments(task).size === 0) found.add(this.workload.times[task.index] as WorkingCalendar);
    }
    this.lags.forEach(({ minutes, elapsed }, edge) => {
      if (minutes !== 0 && !elapsed)
        found.add(this.workload.lagCalendars[taskOfNode[to[edge] as number] as number] as WorkingCalendar);
    });
    return found.size > 0 ? found : new Set([plan.calendar]);
  }

  /** What should be whole slots. */
  private *measures(movable: readonly Task[]): Iterable<number> {
    for (const task of movable) {
      if (!this.isElapsed(task)) yield this.workload.duration[task.index] as number;
      yield this.axis.position(this.datesOf(task)?.start as number);
    }
    for (const { minutes, elapsed } of this.lags) if (!elapsed) yield minutes;
  }

  private slotsFor(minutes: number, elapsed: boolean): number {
    return (elapsed ? minutes * this.openShare : minutes) / this.axis.slotMinutes;
  }

  private activity(node: number): InstanceActivity {
    const { network, axis } = this;
    const task = network.plan.tasks[network.taskOfNode[node] as number] as Task;
    const dates = this.datesOf(task);
    const nothing = { duration: 0, demands: [], latestStart: null, deadline: null, priority: FIRST };
    if (task.isSummary || dates === null) {
      const isAside = network.scheduled[node] !== 1;
      return { ...nothing, release: 0, fixedStart: isAside ? 0 : null };
    }
    const release = axis.slotOf(dates.start);
    if (!isMovable(task, this.workload)) return { ...nothing, release, ...this.fixedPart(task, dates) };
    const minutes = this.workload.duration[task.index] as number;
    return {
      duration: Math.ceil(this.slotsFor(minutes, this.isElapsed(task))),
      demands: this.demands(task),
      release,
      fixedStart: null,
      latestStart: this.latestStart(task, release),
      deadline: task.deadline === null ? null : this.slotAfter(Math.max(task.deadline, dates.finish)),
      priority: minutes === 0 ? FIRST : task.priority,
    };
  }

  private slotAfter(moment: number): number {
    return Math.ceil(this.axis.position(moment) / this.axis.slotMinutes);
  }

  /** The part of a task that stays which lies on the axis. */
  private fixedPart(task: Task, { start, finish }: TaskSchedule) {
    const demands = this.demands(task);
    const from = this.axis.slotOf(start);
    const to = Math.min(this.slotAfter(finish), this.axis.slotCount);
    const spans = demands.map(
      ({ calendar }) => (calendar.worked[to] as number) - (calendar.worked[from] as number),
    );
    return { demands, fixedStart: Math.min(from, this.axis.slotCount), duration: Math.max(0, ...spans) };
  }

  private demands(task: Task): InstanceDemand[] {
    const elapsed = this.isElapsed(task);
    const demands = [...workAssignments(task)].map(([resource, units]) => ({
      calendar: this.axis.slotsOf(elapsed ? null : this.calendarOf(resource, task)),
      resource: this.numberOf(resource),
      units: Math.min(units, resource.capacity),
    }));
    if (demands.length > 0) return demands;
    const time = elapsed ? null : (this.workload.times[task.index] as WorkingCalendar);
    return [{ calendar: this.axis.slotsOf(time), resource: null, units: 0 }];
  }

  private numberOf(resource: Resource): number {
    const known = this.resources.indexOf(resource);
    return known >= 0 ? known : this.resources.push(resource) - 1;
  }

  private latestStart({ index, constraint: { type, date } }: Task, release: number): number | null {
    if (date === null || (type !== 'SNLT' && type !== 'FNLT')) return null;
    const time = this.workload.times[index] as WorkingCalendar;
    const start = type === 'SNLT' ? date : time.startBefore(date, this.workload.duration[index] as number);
    return Math.max(release, this.axis.slotOf(start));
  }

  /** A summary passes its latest finish on; its start is taken to be where its tasks may begin. */
  private link(edge: number): InstanceLink {
    const { from, to, kind, taskOfNode } = this.network;
    const source = from[edge] as number;
    const target = to[edge] as number;
    const type = kind[edge] as number;
    const { minutes, elapsed } = this.lags[edge] as EdgeLag;
    const lagCalendar = this.workload.lagCalendars[taskOfNode[target] as number] as WorkingCalendar;
    const own = minutes === 0 || elapsed ? null : lagCalendar;
    return {
      from: type === SS || type === SF ? (taskOfNode[source] as number) : source,
      to: target,
      type: type === HOLDS ? START_START : type === ROLLS_UP ? FINISH_FINISH : type > FF ? SF : type,
      lag: Math.round(this.slotsFor(minutes, elapsed)),
      calendar: this.axis.slotsOf(own),
    };
  }
}
