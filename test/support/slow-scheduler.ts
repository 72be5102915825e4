/**
 * A second opinion on schedules: every rule applied again and again until nothing moves any more, late dates found by
 * trying. Slow, plain, and written from the published rules alone, without a look at the scheduler it is to judge.
 */
import type { Dependency, Plan, Task, TaskIndex } from '../../shared/plan/plan.js';
import { lagged, lagOf } from './slow-scheduler-lag.js';
import { type SlowTime, timeOfCalendar, timeOfTask } from './slow-scheduler-time.js';

export interface SlowDates {
  readonly start: number;
  readonly finish: number;
  readonly lateStart: number;
  readonly lateFinish: number;
  readonly totalFloat: number;
  readonly freeFloat: number;
  readonly critical: boolean;
}

interface Placed {
  readonly start: number;
  readonly finish: number;
  /** Where the links would have put it; another moment only where a hard date holds it. */
  readonly linkedStart: number;
  readonly linkedFinish: number;
}

type Late = Pick<SlowDates, 'lateStart' | 'lateFinish'>;

const NEVER = Number.POSITIVE_INFINITY;

export function slowSchedule(plan: Plan): readonly (SlowDates | null)[] {
  return new SlowSchedule(plan).dates();
}

class SlowSchedule {
  private readonly times: readonly SlowTime[];
  private readonly lagTimes: readonly SlowTime[];
  private readonly possible: readonly boolean[];
  private readonly incoming: readonly (readonly Dependency[])[];
  private placed: (Placed | null)[];
  /** For tasks that start as late as possible, their late start; known once late dates are. */
  private readonly asLateAsPossible = new Map<TaskIndex, number>();
  private projectFinish = 0;
  private readonly finishLimits: number[];
  private readonly startLimits: number[];

  constructor(private readonly plan: Plan) {
    this.times = plan.tasks.map((task) => timeOfTask(plan, task));
    this.lagTimes = plan.tasks.map((task) => timeOfCalendar(task.calendar ?? plan.calendar));
    this.possible = possibleTasks(plan);
    this.incoming = plan.tasks.map((task) =>
      [task.index, ...ancestors(plan, task.index)].flatMap((at) =>
        plan.dependencies.filter(({ successor }) => successor === at),
      ),
    );
    this.placed = plan.tasks.map(() => null);
    this.finishLimits = plan.tasks.map(() => NEVER);
    this.startLimits = plan.tasks.map(() => NEVER);
  }

  dates(): (SlowDates | null)[] {
    const { plan } = this;
    if (plan.start === null) return plan.tasks.map(() => null);
    this.settleEarlyDates();
    const leaves = this.leaves();
    if (leaves.length === 0) return plan.tasks.map(() => null);
    this.projectFinish = Math.max(...leaves.map((task) => this.at(task.index).finish));
    this.settleLimits();
    // As late as possible means at its late dates; what follows it is then placed after it.
    for (const task of leaves) {
      if (task.constraint.type === 'ALAP' && !isStarted(task))
        this.asLateAsPossible.set(task.index, this.latestStart(task));
    }
    if (this.asLateAsPossible.size > 0) this.settleEarlyDates();
    return this.rolledUp(plan.tasks.map((task) => (this.isLeaf(task) ? this.datesOf(task) : null)));
  }

  private isLeaf(task: Task): boolean {
    return !task.isSummary && this.possible[task.index] === true;
  }

  private leaves(): Task[] {
    return this.plan.tasks.filter((task) => this.isLeaf(task));
  }

  private at(index: TaskIndex): Placed {
    const placed = this.placed[index];
    if (placed === null || placed === undefined) throw new Error(`Task ${index} has not been placed.`);
    return placed;
  }

  private time(index: TaskIndex): SlowTime {
    return this.times[index] as SlowTime;
  }

  // Early dates

  private settleEarlyDates(): void {
    const { plan } = this;
    const base = plan.start as number;
    this.placed = plan.tasks.map((_, index) =>
      this.possible[index] ? { start: base, finish: base, linkedStart: base, linkedFinish: base } : null,
    );
    for (let round = 0; round <= 3 * plan.tasks.length + 3; round += 1) {
      const next = plan.tasks.map((task) =>
        this.placed[task.index] === null ? null : task.isSummary ? this.rollUp(task) : this.place(task),
      );
      const settled = next.every((each, index) => same(each, this.placed[index] ?? null));
      this.placed = next;
      if (settled) return;
    }
    throw new Error('The dates of this plan do not settle.');
  }

  private rollUp(summary: Task): Placed {
    const within = summary.children.map((child) => this.at(child));
    const start = Math.min(...within.map((each) => each.start));
    const finish = Math.max(...within.map((each) => each.finish));
    return { start, finish, linkedStart: start, linkedFinish: finish };
  }

  private place(task: Task): Placed {
    if (task.kind === 'manual' && !isStarted(task)) return this.placeManual(task);
    if (task.actualStart !== null) return this.placeStarted(task, task.actualStart);
    return this.placeUnstarted(task);
  }

  /** Keeps what is typed; the date that is not typed is the duration away. */
  private placeManual(task: Task): Placed {
    const time = this.time(task.index);
    const duration = task.duration?.minutes ?? 0;
    const start =
      task.typedStart !== null
        ? pinnedStart(time, task.typedStart)
        : time.startBefore(task.typedFinish as number, duration);
    const finish =
      task.typedFinish !== null ? pinnedFinish(time, task.typedFinish) : this.finishOf(task, start, duration);
    const end = Math.max(start, finish);
    return { start, finish: end, linkedStart: start, linkedFinish: end };
  }

  /** Its start is what it was; its remaining work waits for the status date and for links into its finish only. */
  private placeStarted(task: Task, actualStart: number): Placed {
    const time = this.time(task.index);
    const duration = task.duration?.minutes ?? 0;
    const start = pinnedStart(time, actualStart);
    if (task.actualFinish !== null) {
      const finish = Math.max(start, pinnedFinish(time, task.actualFinish));
      return { start, finish, linkedStart: start, linkedFinish: finish };
    }
    return this.remaining(task, start, duration, this.finishBound(task));
  }

  private placeUnstarted(task: Task): Placed {
    const time = this.time(task.index);
    const duration = task.duration?.minutes ?? 0;
    const begun = (task.fractionComplete ?? 0) > 0 || task.actualFinish !== null;
    const links = Math.max(this.linkBound(task), this.finishBoundAsStart(task, duration));
    const fixed = Math.max(
      this.plan.start as number,
      this.earliestStart(task),
      this.asLateAsPossible.get(task.index) ?? 0,
    );
    const status = begun ? 0 : (this.statusBound() ?? 0);
    const lower = Math.max(fixed, status);
    const linkedStart = this.startFrom(task, lower, links);
    const linkedFinish = this.finishOf(task, linkedStart, duration);
    const held = this.heldStart(task, linkedStart, linkedFinish, duration);
    // A hard date holds against links, not against the project's start or the status date: nobody works in the past.
    const start =
      held === null
        ? linkedStart
        : Math.max(held, time.nextStart(Math.max(this.plan.start as number, status)));
    if (task.actualFinish !== null) {
      const finish = pinnedFinish(time, task.actualFinish);
      return {
        start: Math.min(start, time.startBefore(finish, duration)),
        finish,
        linkedStart: start,
        linkedFinish: finish,
      };
    }
    // A date that holds the start leaves the links into the finish to the remaining work.
    const holdsFinish = task.constraint.type === 'MFO' || task.constraint.type === 'FNLT';
    if (begun) return this.remaining(task, start, duration, holdsFinish ? 0 : this.finishBound(task));
    const finish = this.finishOf(task, start, duration);
    // Float counts from where the links would have put it, but only where the date holds it earlier than that.
    return {
      start,
      finish,
      linkedStart: Math.max(start, linkedStart),
      linkedFinish: Math.max(finish, linkedFinish),
    };
  }

  /** What is done follows the start; the rest goes on at once, or at the status date, or as late as its finish must be. */
  private remaining(task: Task, start: number, duration: number, finishBound: number): Placed {
    const time = this.time(task.index);
    const fraction = task.fractionComplete ?? 0;
    const rest = task.remainingDuration?.minutes ?? Math.round(duration * (1 - fraction));
    const done = duration - Math.round(duration * (1 - fraction));
    const worked = this.finishOf(task, start, done);
    if (fraction >= 1) return { start, finish: worked, linkedStart: start, linkedFinish: worked };
    const resumed = Math.max(
      worked,
      this.statusBound() ?? 0,
      finishBound === 0 ? 0 : time.startBefore(finishBound, rest),
    );
    const finish = rest === 0 ? worked : time.finishAfter(resumed, rest);
    return { start, finish, linkedStart: start, linkedFinish: finish };
  }

  private statusBound(): number | null {
    return this.plan.settings.rescheduleUnfinishedWork ? this.plan.settings.statusDate : null;
  }

  private finishOf(task: Task, start: number, duration: number): number {
    return duration === 0 ? start : this.time(task.index).finishAfter(start, duration);
  }

  /** A milestone stands at the very moment of the link that drives it, or where work ends; anything else starts when work can. */
  private startFrom(task: Task, lower: number, links: number): number {
    const time = this.time(task.index);
    const moment = Math.max(lower, links);
    if (task.duration?.minutes === 0 && (links >= lower || time.previousFinish(moment) === moment))
      return moment;
    return time.nextStart(moment);
  }

  /** The latest moment that FS and SS links, own and of the summaries around it, put its start after. */
  private linkBound(task: Task): number {
    const moments = this.linksInto(task)
      .filter(({ type }) => type === 'FS' || type === 'SS')
      .map((link) => this.linkMoment(link));
    return Math.max(0, ...moments);
  }

  private finishBound(task: Task): number {
    const moments = this.linksInto(task)
      .filter(({ type }) => type === 'FF' || type === 'SF')
      .map((link) => this.linkMoment(link));
    const { type, date } = task.constraint;
    return Math.max(0, ...moments, type === 'FNET' ? (date as number) : 0);
  }

  private finishBoundAsStart(task: Task, duration: number): number {
    const bound = this.finishBound(task);
    if (bound === 0) return 0;
    return task.duration?.minutes === 0
      ? this.milestoneBy(task, bound)
      : this.time(task.index).startBefore(bound, duration);
  }

  /** A finish by the end of a day is the end of that day's work. */
  private milestoneBy(task: Task, bound: number): number {
    const time = this.time(task.index);
    return task.constraint.date === bound && time.nextStart(bound) !== bound
      ? time.previousFinish(bound)
      : bound;
  }

  private linksInto(task: Task): readonly Dependency[] {
    return this.incoming[task.index] as readonly Dependency[];
  }

  private linkMoment(link: Dependency): number {
    const { start, finish } = this.at(link.predecessor);
    return this.lagged(link, link.type === 'FS' || link.type === 'FF' ? finish : start);
  }

  private lagged(link: Dependency, from: number): number {
    return lagged(this.plan, link, from, this.at(link.predecessor));
  }

  private earliestStart(task: Task): number {
    const own = [task.index, ...ancestors(this.plan, task.index)].map(
      (at) => (this.plan.tasks[at] as Task).constraint,
    );
    return Math.max(0, ...own.map(({ type, date }) => (type === 'SNET' ? (date as number) : 0)));
  }

  /** Where a hard date holds the start; null where there is none, or it asks nothing of a task so early. */
  private heldStart(task: Task, linkedStart: number, linkedFinish: number, duration: number): number | null {
    const { type, date } = task.constraint;
    if (date === null) return null;
    const time = this.time(task.index);
    const byStart = time.nextStart(date);
    const byFinish = duration === 0 ? time.previousFinish(date) : time.startBefore(date, duration);
    if (type === 'MSO') return byStart;
    if (type === 'MFO') return byFinish;
    if (type === 'SNLT') return linkedStart > byStart ? byStart : null;
    if (type === 'FNLT') return linkedFinish > time.previousFinish(date) ? byFinish : null;
    return null;
  }

  // Late dates: the latest moments at which a task may start and finish, lowered until none has to be any more

  private settleLimits(): void {
    const leaves = this.leaves();
    for (const task of leaves) {
      this.finishLimits[task.index] = Math.min(...this.ownFinishLimits(task));
      this.startLimits[task.index] = this.ownStartLimit(task);
    }
    for (let round = 0; round <= this.plan.tasks.length + 1; round += 1) {
      let settled = true;
      for (const task of leaves) {
        for (const link of this.linksInto(task)) if (this.limitPredecessor(link, task)) settled = false;
      }
      if (settled) return;
    }
    throw new Error('The late dates of this plan do not settle.');
  }

  private ownFinishLimits(task: Task): number[] {
    const { plan } = this;
    const around = [task, ...ancestors(plan, task.index).map((at) => plan.tasks[at] as Task)];
    const { type, date } = task.constraint;
    const isOpen = !around.some(({ index }) =>
      plan.dependencies.some(({ predecessor }) => predecessor === index),
    );
    return [
      plan.settings.multipleCriticalPaths && isOpen ? this.at(task.index).finish : this.projectFinish,
      ...around.map(({ deadline }) => deadline ?? NEVER),
      (type === 'FNLT' || type === 'MFO') && !isStarted(task) ? (date as number) : NEVER,
    ];
  }

  private ownStartLimit(task: Task): number {
    const { type, date } = task.constraint;
    const isHard = (type === 'SNLT' || type === 'MSO') && !isStarted(task);
    return isHard ? this.time(task.index).nextStart(date as number) : NEVER;
  }

  private latestStart(task: Task): number {
    const time = this.time(task.index);
    const duration = task.duration?.minutes ?? 0;
    const finishLimit = this.finishLimits[task.index] as number;
    const startLimit = this.startLimits[task.index] as number;
    return Math.min(startLimit, duration === 0 ? finishLimit : time.startBefore(finishLimit, duration));
  }

  /** The latest moment a link into a task may come to; null where the link asks nothing of it any more. */
  private latestLinkMoment(link: Dependency, task: Task): number | null {
    const time = this.time(task.index);
    const isMilestone = task.duration?.minutes === 0;
    const duration = task.duration?.minutes ?? 0;
    if (isOver(task)) return null;
    const intoStart = link.type === 'FS' || link.type === 'SS';
    if (intoStart && task.actualStart !== null) return null;
    if (task.kind === 'manual')
      return this.isBroken(link, task) ? null : this.latestMomentOfManual(task, intoStart);
    const latestStart = this.latestStart(task);
    if (isMilestone) return latestStart;
    if (!intoStart && task.actualStart !== null)
      return time.nextStart(this.finishLimits[task.index] as number);
    if (!intoStart) return time.nextStart(time.finishAfter(latestStart, duration));
    return time.nextStart(latestStart) === latestStart ? latestStart : time.previousFinish(latestStart);
  }

  /** Decision: a link that a manual task's typed dates do not keep asks nothing of the tasks before it. */
  private isBroken(link: Dependency, task: Task): boolean {
    if (task.kind !== 'manual' || isStarted(task)) return false;
    const { start, finish } = this.at(task.index);
    const kept = link.type === 'FS' || link.type === 'SS' ? start : finish;
    return this.time(task.index).between(kept, this.linkMoment(link)) > 0;
  }

  /** Decision: a manual task is to be free to start by its typed date, later by its float, though no link moves it. */
  private latestMomentOfManual(task: Task, intoStart: boolean): number {
    const { start, finish } = this.at(task.index);
    const float = this.totalFloat(task);
    return this.time(task.index).nextStart(
      intoStart ? this.moved(task, start, float) : this.movedFinish(task, finish, float),
    );
  }

  private limitPredecessor(link: Dependency, task: Task): boolean {
    const target = this.latestLinkMoment(link, task);
    if (target === null) return false;
    const limit = this.latestBefore(link, target);
    let lowered = false;
    const fromFinish = link.type === 'FS' || link.type === 'FF';
    for (const leaf of this.leavesWithin(link.predecessor)) {
      if (!fromFinish && this.startsWithout(link.predecessor, leaf, limit)) continue;
      const limits = fromFinish ? this.finishLimits : this.startLimits;
      if (limit >= (limits[leaf] as number)) continue;
      limits[leaf] = limit;
      lowered = true;
    }
    return lowered;
  }

  /** Whether a summary starts in time even without one of its tasks, which then may start later. */
  private startsWithout(predecessor: TaskIndex, leaf: TaskIndex, limit: number): boolean {
    return this.leavesWithin(predecessor).some((other) => other !== leaf && this.at(other).start <= limit);
  }

  /** The latest moment that, with the lag, comes to no more than the target: by trying. */
  private latestBefore(link: Dependency, moment: number): number {
    // A lead arrives at the start of a stretch of work, which is the same working moment as the end of the one before.
    const { minutes, elapsed } = lagOf(this.plan, link, this.at(link.predecessor));
    const target =
      minutes < 0 && !elapsed ? (this.lagTimes[link.successor] as SlowTime).nextStart(moment) : moment;
    let low = target - 1;
    let high = target + 1;
    while (this.lagged(link, low) > target) low -= 2 * (target - low);
    while (this.lagged(link, high) <= target) high += 2 * (high - target);
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.lagged(link, middle) <= target) low = middle;
      else high = middle;
    }
    return low;
  }

  private leavesWithin(index: TaskIndex): TaskIndex[] {
    const task = this.plan.tasks[index] as Task;
    return task.isSummary ? task.children.flatMap((child) => this.leavesWithin(child)) : [index];
  }

  // Floats

  private datesOf(task: Task): SlowDates {
    const { start, finish } = this.at(task.index);
    if (isFinished(task)) {
      return {
        start,
        finish,
        lateStart: start,
        lateFinish: finish,
        totalFloat: 0,
        freeFloat: 0,
        critical: false,
      };
    }
    const totalFloat = this.totalFloat(task);
    const { criticalFloat, minutesPerDay } = this.plan.settings;
    return {
      start,
      finish,
      ...this.lateDates(task, start, finish, totalFloat),
      totalFloat,
      freeFloat: this.freeFloat(task),
      critical: totalFloat <= criticalFloat * minutesPerDay,
    };
  }

  private lateDates(task: Task, start: number, finish: number, float: number): Late {
    const time = this.time(task.index);
    const lateFinish = this.movedFinish(task, finish, float);
    if (task.actualStart !== null) return { lateStart: start, lateFinish };
    const isManual = task.kind === 'manual';
    if (isManual && float !== 0 && time.between(start, finish) === 0)
      return { lateStart: lateFinish, lateFinish };
    if (isManual || (task.fractionComplete ?? 0) > 0) {
      return { lateStart: this.moved(task, start, float), lateFinish };
    }
    const latest = this.latestStart(task);
    if (task.duration?.minutes === 0) {
      // Decision: a late milestone shows the earlier form of its moment, but stays where it is without float, and on
      // the day of a hard start date.
      const isHard = latest === this.ownStartLimit(task);
      const late = float === 0 ? start : isHard ? latest : time.previousFinish(latest);
      return { lateStart: late, lateFinish: late };
    }
    return {
      lateStart: time.nextStart(latest),
      lateFinish: this.finishOf(task, latest, task.duration?.minutes ?? 0),
    };
  }

  /** The lesser of what its finish and its start can still slip; a start that is a fact is asked nothing. */
  private totalFloat(task: Task): number {
    const { linkedStart, linkedFinish } = this.at(task.index);
    const time = this.time(task.index);
    const byFinish = time.between(linkedFinish, this.finishLimits[task.index] as number);
    const startLimit = this.startLimits[task.index] as number;
    if (startLimit === NEVER || task.actualStart !== null) return byFinish;
    return Math.min(byFinish, time.between(linkedStart, startLimit));
  }

  private moved(task: Task, from: number, work: number): number {
    const time = this.time(task.index);
    if (work === 0) return from;
    return time.nextStart(work > 0 ? time.finishAfter(from, work) : time.startBefore(from, -work));
  }

  private movedFinish(task: Task, from: number, work: number): number {
    const time = this.time(task.index);
    if (work === 0) return from;
    return work > 0 ? time.finishAfter(from, work) : time.previousFinish(time.startBefore(from, -work));
  }

  /** How far it can slip before a task that waits for it, or the project's finish, moves; negative where that holds its dates against the link. */
  private freeFloat(task: Task): number {
    const { start, finish } = this.at(task.index);
    const time = this.time(task.index);
    let least = time.between(finish, this.projectFinish);
    const around = [task.index, ...ancestors(this.plan, task.index)];
    for (const follower of this.leaves()) {
      for (const link of this.linksInto(follower)) {
        if (!around.includes(link.predecessor)) continue;
        const target = this.linkMomentNow(link, follower);
        if (target === null) continue;
        const limit = this.latestBefore(link, target);
        const fromFinish = link.type === 'FS' || link.type === 'FF';
        // A start that is a fact cannot slip.
        if (!fromFinish && task.actualStart !== null) continue;
        if (!fromFinish && this.startsWithout(link.predecessor, task.index, limit)) continue;
        least = Math.min(least, time.between(fromFinish ? finish : start, limit));
      }
    }
    return least;
  }

  /** The latest moment a link may come to without moving the task it leads into. */
  private linkMomentNow(link: Dependency, follower: Task): number | null {
    if (isOver(follower) || this.isBroken(link, follower)) return null;
    const intoStart = link.type === 'FS' || link.type === 'SS';
    if (intoStart && follower.actualStart !== null) return null;
    const { start, finish } = this.at(follower.index);
    if (intoStart) return start;
    return follower.duration?.minutes === 0 ? finish : this.time(follower.index).nextStart(finish);
  }

  /** A summary spans its tasks, early and late, and floats as far as both of its dates can, as in Microsoft Project. */
  private rolledUp(dates: (SlowDates | null)[]): (SlowDates | null)[] {
    const { criticalFloat, minutesPerDay } = this.plan.settings;
    return this.plan.tasks.map((task) => {
      if (!task.isSummary || !this.possible[task.index]) return dates[task.index] ?? null;
      const within = this.leavesWithin(task.index).map((leaf) => dates[leaf] as SlowDates);
      const start = Math.min(...within.map((each) => each.start));
      const finish = Math.max(...within.map((each) => each.finish));
      const lateStart = Math.min(...within.map((each) => each.lateStart));
      const lateFinish = Math.max(...within.map((each) => each.lateFinish));
      const time = this.time(task.index);
      // What has begun has only its finish left to slip.
      const hasBegun = this.leavesWithin(task.index).some(
        (leaf) => isStarted(this.plan.tasks[leaf] as Task) && this.at(leaf).start === start,
      );
      const byFinish = time.between(finish, lateFinish);
      const totalFloat = hasBegun ? byFinish : Math.min(time.between(start, lateStart), byFinish);
      return {
        start,
        finish,
        lateStart,
        lateFinish,
        totalFloat,
        freeFloat: Math.min(...within.map((each) => each.freeFloat)),
        critical: totalFloat <= criticalFloat * minutesPerDay && within.some(({ critical }) => critical),
      };
    });
  }
}

const same = (one: Placed | null, other: Placed | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.start === other.start &&
    one.finish === other.finish &&
    one.linkedStart === other.linkedStart &&
    one.linkedFinish === other.linkedFinish);

/** A typed moment holds; a date alone is its first working minute, and itself where there is no work on it. */
function pinnedStart(time: SlowTime, typed: number): number {
  if (typed % 1440 !== 0) return typed;
  const start = time.nextStart(typed);
  return start < Math.floor(typed / 1440) * 1440 + 1440 ? start : typed;
}

function pinnedFinish(time: SlowTime, typed: number): number {
  if (typed % 1440 !== 0) return typed;
  const finish = time.previousFinish(typed);
  return finish > Math.ceil(typed / 1440) * 1440 - 1440 ? finish : typed;
}

const isFinished = (task: Task): boolean => task.actualFinish !== null || task.fractionComplete === 1;

/** Work done without recorded dates stands where its links put it, and so still waits for them. */
const isOver = (task: Task): boolean =>
  task.actualFinish !== null || (task.actualStart !== null && task.fractionComplete === 1);

const isStarted = (task: Task): boolean => task.actualStart !== null || task.actualFinish !== null;

function ancestors(plan: Plan, index: TaskIndex): TaskIndex[] {
  const found: TaskIndex[] = [];
  for (let at = plan.tasks[index]?.parent ?? null; at !== null; at = plan.tasks[at]?.parent ?? null)
    found.push(at);
  return found;
}

/** Tasks that can have dates: not faulty, in no loop, and waiting for none that is. */
function possibleTasks(plan: Plan): boolean[] {
  const count = plan.tasks.length;
  // What each depends on. A summary appears twice: what pushes its tasks, and what is rolled up from them.
  const needs = Array.from({ length: 2 * count }, () => new Set<number>());
  const pushes = (task: Task): number => (task.isSummary ? task.index + count : task.index);
  for (const task of plan.tasks) {
    if (task.isSummary) needs[task.index]?.add(task.index + count);
    for (const child of task.children) {
      needs[task.index]?.add(child);
      needs[pushes(plan.tasks[child] as Task)]?.add(task.index + count);
    }
  }
  for (const { predecessor, successor } of plan.dependencies) {
    needs[pushes(plan.tasks[successor] as Task)]?.add(predecessor);
  }
  const impossible = needs.map(
    (_, at) => (plan.tasks[at % count]?.blocked ?? false) || reaches(needs, at, at),
  );
  return plan.tasks.map(
    ({ index }) => !impossible[index] && !impossible.some((bad, at) => bad && reaches(needs, index, at)),
  );
}

function reaches(needs: readonly ReadonlySet<number>[], from: number, to: number): boolean {
  const seen = new Set<number>();
  const open = [from];
  while (open.length > 0) {
    for (const next of needs[open.pop() as number] as ReadonlySet<number>) {
      if (next === to) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return false;
}
