/** Early dates: every rule applied again and again until nothing moves any more. */
import type { Dependency, Plan, Task, TaskIndex } from '../../../shared/plan/plan.js';
import { lagged } from './lag.js';
import { pinnedFinish, pinnedStart } from './pinned.js';
import type { SlowPlan } from './slow-plan.js';
import { ancestors, durationOf, isFinished, isStarted, NEVER, partsOf } from './tasks.js';

export interface Placed {
  readonly start: number;
  readonly finish: number;
  /** Where the links would have put it; another moment only where a hard date holds it. */
  readonly linkedStart: number;
  readonly linkedFinish: number;
}

export class EarlyDates {
  private readonly plan: Plan;
  private placed: (Placed | null)[];

  constructor(
    private readonly slow: SlowPlan,
    private readonly projectStart: number,
    /** Of tasks that start as late as possible, their late start. */
    private readonly asLateAsPossible: ReadonlyMap<TaskIndex, number> = new Map(),
  ) {
    this.plan = slow.plan;
    this.placed = this.plan.tasks.map(() => null);
    this.settle();
  }

  /** When the last task is done. */
  get finish(): number {
    return Math.max(...this.slow.leaves.map(({ index }) => this.at(index).finish));
  }

  at(index: TaskIndex): Placed {
    const placed = this.placed[index];
    if (placed === null || placed === undefined) throw new Error(`Task ${index} has not been placed.`);
    return placed;
  }

  private settle(): void {
    const { plan } = this;
    const base = this.projectStart;
    this.placed = plan.tasks.map((_, index) =>
      this.slow.possible[index] ? { start: base, finish: base, linkedStart: base, linkedFinish: base } : null,
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
    const time = this.slow.time(task.index);
    const duration = durationOf(task);
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
    const time = this.slow.time(task.index);
    const start = pinnedStart(time, actualStart);
    if (task.actualFinish !== null) {
      const finish = Math.max(start, pinnedFinish(time, task.actualFinish));
      return { start, finish, linkedStart: start, linkedFinish: finish };
    }
    return this.remaining(task, start, this.finishBoundOfBegun(task));
  }

  private placeUnstarted(task: Task): Placed {
    const time = this.slow.time(task.index);
    const duration = durationOf(task);
    const begun = (task.fractionComplete ?? 0) > 0 || task.actualFinish !== null;
    const links = Math.max(this.linkBound(task), this.finishBoundAsStart(task, duration));
    const fixed = Math.max(
      this.projectStart,
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
      held === null ? linkedStart : Math.max(held, time.nextStart(Math.max(this.projectStart, status)));
    if (task.actualFinish !== null) {
      const finish = pinnedFinish(time, task.actualFinish);
      return {
        start: Math.min(start, time.startBefore(finish, duration)),
        finish,
        linkedStart: start,
        linkedFinish: finish,
      };
    }
    if (begun) return this.remaining(task, start, this.finishBoundOfBegun(task));
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
  private remaining(task: Task, start: number, finishBound: number): Placed {
    const time = this.slow.time(task.index);
    if (isFinished(task)) {
      const done = this.finishOf(task, start, durationOf(task));
      return { start, finish: done, linkedStart: start, linkedFinish: done };
    }
    const { done, left } = partsOf(task);
    const worked = this.finishOf(task, start, done);
    const resumed = Math.max(
      worked,
      this.statusBound() ?? 0,
      finishBound === 0 ? 0 : time.startBefore(finishBound, left),
    );
    const nothingLeft = Math.max(worked, finishBound === 0 ? 0 : time.previousFinish(finishBound));
    const finish = left === 0 ? nothingLeft : time.finishAfter(resumed, left);
    return { start, finish, linkedStart: start, linkedFinish: finish };
  }

  private statusBound(): number | null {
    return this.plan.settings.rescheduleUnfinishedWork ? this.plan.settings.statusDate : null;
  }

  finishOf(task: Task, start: number, duration: number): number {
    return duration === 0 ? start : this.slow.time(task.index).finishAfter(start, duration);
  }

  /** A milestone stands at the very moment of the link that drives it, or where work ends; anything else starts when work can. */
  private startFrom(task: Task, lower: number, links: number): number {
    const time = this.slow.time(task.index);
    const moment = Math.max(lower, links);
    if (durationOf(task) === 0 && (links >= lower || time.previousFinish(moment) === moment)) return moment;
    return time.nextStart(moment);
  }

  /** The latest moment that FS and SS links, own and of the summaries around it, put its start after. */
  private linkBound(task: Task): number {
    const moments = this.slow
      .linksInto(task)
      .filter(({ type }) => type === 'FS' || type === 'SS')
      .map((link) => this.linkMoment(link));
    return Math.max(0, ...moments);
  }

  private finishBound(task: Task): number {
    const moments = this.slow
      .linksInto(task)
      .filter(({ type }) => type === 'FF' || type === 'SF')
      .map((link) => this.linkMoment(link));
    const { type, date } = task.constraint;
    return Math.max(0, ...moments, type === 'FNET' ? (date as number) : 0);
  }

  /** A hard date holds against the links into a finish. */
  private finishBoundOfBegun(task: Task): number {
    const { type, date } = task.constraint;
    const isHard = type === 'MFO' || type === 'FNLT';
    return Math.min(this.finishBound(task), isHard ? (date as number) : NEVER);
  }

  private finishBoundAsStart(task: Task, duration: number): number {
    const bound = this.finishBound(task);
    if (bound === 0) return 0;
    return durationOf(task) === 0
      ? this.milestoneBy(task, bound)
      : this.slow.time(task.index).startBefore(bound, duration);
  }

  /** A finish by the end of a day is the end of that day's work. */
  private milestoneBy(task: Task, bound: number): number {
    const time = this.slow.time(task.index);
    return task.constraint.date === bound && time.nextStart(bound) !== bound
      ? time.previousFinish(bound)
      : bound;
  }

  linkMoment(link: Dependency): number {
    const { start, finish } = this.at(link.predecessor);
    return this.lagged(link, link.type === 'FS' || link.type === 'FF' ? finish : start);
  }

  lagged(link: Dependency, from: number): number {
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
    const time = this.slow.time(task.index);
    const byStart = time.nextStart(date);
    const isMoment = duration === 0 && time.nextStart(date) === date;
    const byFinish = isMoment ? date : time.startBefore(date, duration);
    if (type === 'MSO') return byStart;
    if (type === 'MFO') return byFinish;
    if (type === 'SNLT') return linkedStart > byStart ? byStart : null;
    if (type === 'FNLT')
      return linkedFinish > (isMoment ? date : time.previousFinish(date)) ? byFinish : null;
    return null;
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
