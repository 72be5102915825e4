/** Counts what becomes of one task over the runs of a simulation. */
import type { Task } from '../plan/plan.js';
import { type Minute, minute } from '../time/minute.js';
import type { Scale } from './one-axis.js';
import { percentile } from './percentile.js';
import type { RunScheduler } from './run-scheduler.js';

/** What the runs came to for one task. */
export interface TaskSimulation {
  /** The share of runs in which it was critical, 0 to 1. */
  readonly criticality: number;
  /** By working time. */
  readonly meanFinish: Minute;
  /** The finish that 80 % of the runs do not exceed. */
  readonly p80Finish: Minute;
}

export class Tally {
  /** Whole minutes, of which every date a spreadsheet can show has room here. */
  private readonly finishes: Uint32Array;
  private criticalRuns = 0;
  private lastFinish = 0;
  private wasCritical = false;

  constructor(
    private readonly task: Task,
    private readonly inside: readonly Tally[],
    runs: number,
  ) {
    this.finishes = new Uint32Array(runs);
  }

  /** A summary finishes with the last of its tasks, and is critical where one of them is. */
  count(run: number, scheduler: RunScheduler): void {
    if (this.task.isSummary) this.rollUp();
    else {
      this.lastFinish = scheduler.finishOf(this.task.index);
      this.wasCritical = scheduler.isCritical(this.task.index);
    }
    this.finishes[run] = this.lastFinish;
    if (this.wasCritical) this.criticalRuns += 1;
  }

  private rollUp(): void {
    this.lastFinish = Number.NEGATIVE_INFINITY;
    this.wasCritical = false;
    for (const { lastFinish, wasCritical } of this.inside) {
      this.lastFinish = Math.max(this.lastFinish, lastFinish);
      this.wasCritical = this.wasCritical || wasCritical;
    }
  }

  outcome(scale: Scale): TaskSimulation {
    const { finishes, task } = this;
    const workUpTo = scale.workUpTo(task);
    finishes.sort();
    let work = 0;
    let workOfOne = 0;
    finishes.forEach((finish, at) => {
      if (finish !== finishes[at - 1]) workOfOne = workUpTo(finish);
      work += workOfOne;
    });
    const [first, last] = [finishes[0] as number, finishes[finishes.length - 1] as number];
    const mean = scale.momentOfWork(task, work / finishes.length);
    return {
      criticality: this.criticalRuns / finishes.length,
      // The work up to a moment off work is that up to the one before it, which may be earlier than every run's.
      meanFinish: minute(Math.min(Math.max(mean, scale.momentOf(first)), scale.momentOf(last))),
      p80Finish: scale.momentOf(percentile(finishes, 0.8)),
    };
  }
}
