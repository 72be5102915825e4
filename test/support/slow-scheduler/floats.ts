/** What a task's early dates and late limits come to: late dates, floats, and whether it is critical. */
import type { Dependency, Plan, Task } from '../../../shared/plan/plan.js';
import type { EarlyDates } from './early-dates.js';
import type { LateLimits } from './late-limits.js';
import type { SlowPlan } from './slow-plan.js';
import { ancestors, durationOf, isFinished, isOver, isStarted, leavesWithin } from './tasks.js';

export interface SlowDates {
  readonly start: number;
  readonly finish: number;
  readonly lateStart: number;
  readonly lateFinish: number;
  readonly totalFloat: number;
  readonly freeFloat: number;
  readonly critical: boolean;
}

type Late = Pick<SlowDates, 'lateStart' | 'lateFinish'>;

export class Floats {
  private readonly plan: Plan;

  constructor(
    private readonly slow: SlowPlan,
    private readonly early: EarlyDates,
    private readonly late: LateLimits,
    private readonly projectFinish: number,
  ) {
    this.plan = slow.plan;
  }

  datesOf(task: Task): SlowDates {
    const { start, finish } = this.early.at(task.index);
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
    const totalFloat = this.late.totalFloat(task);
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
    const time = this.slow.time(task.index);
    const lateFinish = this.late.movedFinish(task, finish, float);
    if (task.actualStart !== null) return { lateStart: start, lateFinish };
    const isManual = task.kind === 'manual';
    if (isManual && float !== 0 && time.between(start, finish) === 0)
      return { lateStart: lateFinish, lateFinish };
    if (isManual || (task.fractionComplete ?? 0) > 0) {
      return { lateStart: this.late.moved(task, start, float), lateFinish };
    }
    const latest = this.late.latestStart(task);
    if (durationOf(task) === 0) {
      // Decision: a late milestone shows the earlier form of its moment, but stays where it is without float, and on
      // the day of a hard start date.
      const isHard = latest === this.late.ownStartLimit(task);
      const late = float === 0 ? start : isHard ? latest : time.previousFinish(latest);
      return { lateStart: late, lateFinish: late };
    }
    return {
      lateStart: time.nextStart(latest),
      lateFinish: this.early.finishOf(task, latest, durationOf(task)),
    };
  }

  /** How far it can slip before a task that waits for it, or the project's finish, moves; negative where that holds its dates against the link. */
  private freeFloat(task: Task): number {
    const { start, finish } = this.early.at(task.index);
    const time = this.slow.time(task.index);
    const ends = this.plan.settings.multipleCriticalPaths && this.late.isOpen(task);
    let least = ends ? 0 : time.between(finish, this.projectFinish);
    const around = [task.index, ...ancestors(this.plan, task.index)];
    for (const follower of this.slow.leaves) {
      for (const link of this.slow.linksInto(follower)) {
        if (!around.includes(link.predecessor)) continue;
        const target = this.linkMomentNow(link, follower);
        if (target === null) continue;
        const limit = this.late.latestBefore(link, target, follower);
        const fromFinish = link.type === 'FS' || link.type === 'FF';
        // A start that is a fact cannot slip.
        if (!fromFinish && task.actualStart !== null) continue;
        if (!fromFinish && this.late.startsWithout(link.predecessor, task.index, limit)) continue;
        least = Math.min(least, time.between(fromFinish ? finish : start, limit));
      }
    }
    return least;
  }

  /** The latest moment a link may come to without moving the task it leads into. */
  private linkMomentNow(link: Dependency, follower: Task): number | null {
    if (isOver(follower) || this.late.asksNothing(link, follower)) return null;
    const intoStart = link.type === 'FS' || link.type === 'SS';
    if (intoStart && follower.actualStart !== null) return null;
    const { start, finish } = this.early.at(follower.index);
    if (intoStart) return start;
    return durationOf(follower) === 0 ? finish : this.slow.time(follower.index).nextStart(finish);
  }

  /** A summary spans its tasks, early and late, and floats as far as both of its dates can, as in Microsoft Project. */
  rolledUp(dates: (SlowDates | null)[]): (SlowDates | null)[] {
    const { criticalFloat, minutesPerDay } = this.plan.settings;
    return this.plan.tasks.map((task) => {
      if (!task.isSummary || !this.slow.possible[task.index]) return dates[task.index] ?? null;
      const within = leavesWithin(this.plan, task.index).map((leaf) => dates[leaf] as SlowDates);
      const start = Math.min(...within.map((each) => each.start));
      const finish = Math.max(...within.map((each) => each.finish));
      const lateStart = Math.min(...within.map((each) => each.lateStart));
      const lateFinish = Math.max(...within.map((each) => each.lateFinish));
      const time = this.slow.time(task.index);
      // What has begun has only its finish left to slip.
      const hasBegun = leavesWithin(this.plan, task.index).some(
        (leaf) => isStarted(this.plan.tasks[leaf] as Task) && this.early.at(leaf).start === start,
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
