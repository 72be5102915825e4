/** Late dates: the latest moments at which a task may start and finish, lowered until none has to be any more. */
import type { Dependency, Plan, Task, TaskIndex } from '../../../shared/plan/plan.js';
import type { EarlyDates } from './early-dates.js';
import { lagOf } from './lag.js';
import type { SlowPlan } from './slow-plan.js';
import {
  ancestors,
  durationOf,
  isBegun,
  isOver,
  isPutOff,
  isStarted,
  leavesWithin,
  mustHold,
  NEVER,
} from './tasks.js';

export class LateLimits {
  private readonly plan: Plan;
  private readonly finishLimits: number[];
  private readonly startLimits: number[];
  private readonly somePutOff: boolean;
  private isSettling = true;

  constructor(
    private readonly slow: SlowPlan,
    private early: EarlyDates,
    private readonly projectFinish: number,
  ) {
    this.plan = slow.plan;
    this.finishLimits = this.plan.tasks.map(() => NEVER);
    this.startLimits = this.plan.tasks.map(() => NEVER);
    this.somePutOff = this.plan.tasks.some((task) => isPutOff(this.plan, task));
    this.settleLimits();
    this.isSettling = false;
  }

  /** From now on floats are counted from these dates; what limits them stays. */
  measureFrom(early: EarlyDates): void {
    this.early = early;
  }

  private settleLimits(): void {
    const leaves = this.slow.leaves;
    for (const task of leaves) {
      this.finishLimits[task.index] = Math.min(...this.ownFinishLimits(task));
      this.startLimits[task.index] = this.ownStartLimit(task);
    }
    for (let round = 0; round <= this.plan.tasks.length + 1; round += 1) {
      let settled = true;
      for (const task of leaves) {
        for (const link of this.slow.linksInto(task)) if (this.limitPredecessor(link, task)) settled = false;
      }
      if (settled) return;
    }
    throw new Error('The late dates of this plan do not settle.');
  }

  private ownFinishLimits(task: Task): number[] {
    const { plan } = this;
    const around = [task, ...ancestors(plan, task.index).map((at) => plan.tasks[at] as Task)];
    const { type, date } = task.constraint;
    return [
      plan.settings.multipleCriticalPaths && this.isOpen(task)
        ? this.early.at(task.index).finish
        : this.projectFinish,
      ...around.map(({ deadline }) => deadline ?? NEVER),
      type === 'FNLT' || type === 'MFO' ? (date as number) : NEVER,
    ];
  }

  /** Whether nothing unfinished waits for its finish. */
  isOpen(task: Task): boolean {
    const around = [task.index, ...ancestors(this.plan, task.index)];
    return !this.slow.leaves.some((follower) =>
      this.slow
        .linksInto(follower)
        .some(
          ({ predecessor, type }) =>
            around.includes(predecessor) &&
            !isOver(follower) &&
            (type === 'FF' || (type === 'FS' && follower.actualStart === null)),
        ),
    );
  }

  /** Where as late as possible puts it: a milestone at the end of work, a task where it works. */
  latestPlace(task: Task): number {
    const latest = this.latestStart(task);
    const time = this.slow.time(task.index);
    if (durationOf(task) === 0) return time.previousFinish(latest);
    // To start before time without work is to start in the last minute of the work before.
    return time.nextStart(latest) === latest ? latest : time.previousFinish(latest) - 1;
  }

  ownStartLimit(task: Task): number {
    const { type, date } = task.constraint;
    const isHard = (type === 'SNLT' || type === 'MSO') && !isStarted(task);
    return isHard ? this.slow.time(task.index).nextStart(date as number) : NEVER;
  }

  latestStart(task: Task): number {
    const time = this.slow.time(task.index);
    const duration = durationOf(task);
    const finishLimit = this.finishLimits[task.index] as number;
    const startLimit = this.startLimits[task.index] as number;
    return Math.min(startLimit, duration === 0 ? finishLimit : time.startBefore(finishLimit, duration));
  }

  /** The latest moment a link into a task may come to; null where the link asks nothing of it any more. */
  private latestLinkMoment(link: Dependency, task: Task): number | null {
    const time = this.slow.time(task.index);
    const isMilestone = durationOf(task) === 0;
    if (isOver(task)) return null;
    const intoStart = link.type === 'FS' || link.type === 'SS';
    if (intoStart && task.actualStart !== null) return null;
    if (task.kind === 'manual')
      return this.asksNothing(link, task) ? null : this.latestMomentOfManual(task, intoStart);
    const latestStart = this.latestStart(task);
    if (!intoStart && task.actualStart !== null)
      return time.nextStart(this.finishLimits[task.index] as number);
    if (isMilestone) return latestStart;
    if (!intoStart) return time.nextStart(time.finishAfter(latestStart, durationOf(task)));
    return time.nextStart(latestStart) === latestStart ? latestStart : time.previousFinish(latestStart);
  }

  /** With several resources the start may be able to slip less than the finish. */
  private floatOfSeveral(task: Task, linkedStart: number, linkedFinish: number): number {
    const time = this.slow.time(task.index);
    const late = time.nextStart(this.latestStart(task));
    const lateFinish = time.finishAfter(late, durationOf(task));
    return Math.min(time.between(linkedStart, late), time.between(linkedFinish, lateFinish));
  }

  /** Decision: links into a summary leave the manual tasks within aside. */
  asksNothing(link: Dependency, task: Task): boolean {
    return task.kind === 'manual' && (link.successor !== task.index || this.isBroken(link, task));
  }

  /** Decision: a link that a manual task's typed dates do not keep asks nothing of the tasks before it. */
  private isBroken(link: Dependency, task: Task): boolean {
    if (task.kind !== 'manual' || isStarted(task)) return false;
    const { start, finish } = this.early.at(task.index);
    const kept = link.type === 'FS' || link.type === 'SS' ? start : finish;
    return this.slow.time(task.index).between(kept, this.early.linkMoment(link)) > 0;
  }

  /** Decision: a manual task is to be free to start by its typed date, later by its float, though no link moves it. */
  private latestMomentOfManual(task: Task, intoStart: boolean): number {
    const { start, finish } = this.early.at(task.index);
    const float = this.totalFloat(task);
    return this.slow
      .time(task.index)
      .nextStart(intoStart ? this.moved(task, start, float) : this.movedFinish(task, finish, float));
  }

  private limitPredecessor(link: Dependency, task: Task): boolean {
    const target = this.latestLinkMoment(link, task);
    if (target === null) return false;
    const limit = this.latestBefore(link, target, task);
    let lowered = false;
    const fromFinish = link.type === 'FS' || link.type === 'FF';
    for (const leaf of leavesWithin(this.plan, link.predecessor)) {
      if (mustHold(this.plan.tasks[leaf] as Task)) continue;
      if (!fromFinish && this.startsWithout(link.predecessor, leaf, limit)) continue;
      const limits = fromFinish ? this.finishLimits : this.startLimits;
      if (limit >= (limits[leaf] as number)) continue;
      limits[leaf] = limit;
      lowered = true;
    }
    return lowered;
  }

  /** Whether a summary starts in time even without one of its tasks, or would start no earlier with it alone earlier. */
  startsWithout(predecessor: TaskIndex, leaf: TaskIndex, limit: number): boolean {
    const others = leavesWithin(this.plan, predecessor).filter((other) => other !== leaf);
    const { start } = this.early.at(leaf);
    return others.some((other) => {
      const { start: otherStart } = this.early.at(other);
      // What starts in time now need not do so once it is put off as late as possible.
      return otherStart < start || (otherStart <= limit && !(this.isSettling && this.somePutOff));
    });
  }

  /** A lead arrives where a stretch of work starts: one just later than the moment, where the follower loses nothing by it. */
  private latestArrival(link: Dependency, moment: number, follower: Task): number {
    const { minutes, elapsed } = lagOf(this.plan, link, this.early.at(link.predecessor));
    if (minutes >= 0 || elapsed || follower.index !== link.successor) return moment;
    const start = this.slow.lagTime(link.successor).nextStart(moment);
    return this.slow.time(follower.index).between(moment, start) === 0 ? start : moment;
  }

  /** The latest moment that, with the lag, comes to no more than the target: by trying. */
  latestBefore(link: Dependency, moment: number, follower: Task): number {
    const target = this.latestArrival(link, moment, follower);
    let low = target - 1;
    let high = target + 1;
    while (this.early.lagged(link, low) > target) low -= 2 * (target - low);
    while (this.early.lagged(link, high) <= target) high += 2 * (high - target);
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.early.lagged(link, middle) <= target) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The lesser of what its finish and its start can still slip; a start that is a fact is asked nothing. */
  totalFloat(task: Task): number {
    const { linkedStart, linkedFinish } = this.early.at(task.index);
    const time = this.slow.time(task.index);
    const byFinish = time.between(linkedFinish, this.finishLimits[task.index] as number);
    const startLimit = this.startLimits[task.index] as number;
    if (task.actualStart !== null) return byFinish;
    if (task.assignments.length > 1 && !isBegun(task) && durationOf(task) > 0)
      return this.floatOfSeveral(task, linkedStart, linkedFinish);
    if (startLimit === NEVER) return byFinish;
    return Math.min(byFinish, time.between(linkedStart, startLimit));
  }

  moved(task: Task, from: number, work: number): number {
    const time = this.slow.time(task.index);
    if (work === 0) return from;
    return time.nextStart(work > 0 ? time.finishAfter(from, work) : time.startBefore(from, -work));
  }

  movedFinish(task: Task, from: number, work: number): number {
    const time = this.slow.time(task.index);
    if (work === 0) return from;
    return work > 0 ? time.finishAfter(from, work) : time.previousFinish(time.startBefore(from, -work));
  }
}
