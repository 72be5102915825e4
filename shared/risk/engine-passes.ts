/** Schedules runs with the engine's own passes, which know every plan. */
import type { TaskIndex } from '../plan/plan.js';
import { type ForwardOptions, passForward } from '../schedule/forward-pass.js';
import type { Network } from '../schedule/network.js';
import { type Passes, runPasses } from '../schedule/run-passes.js';
import { isCriticalFloat, leafTotalFloat } from '../schedule/total-float.js';
import { FINISHED, type Workload } from '../schedule/workload.js';
import type { Minute } from '../time/minute.js';
import type { RunScheduler } from './run-scheduler.js';

export class EnginePasses implements RunScheduler {
  projectFinish = 0;
  private passes: Passes | null = null;
  private finishes: Float64Array = new Float64Array(0);
  private readonly forwardOptions: ForwardOptions;

  constructor(
    readonly network: Network,
    readonly workload: Workload,
  ) {
    const { start, settings } = network.plan;
    this.forwardOptions = {
      projectStart: start as Minute,
      resumeFrom: settings.rescheduleUnfinishedWork ? settings.statusDate : null,
      floor: null,
      lateStart: null,
    };
  }

  /** Late dates, and what is as late as possible, never move the project's finish: it needs the forward pass alone. */
  run(withCriticality: boolean): void {
    if (withCriticality) {
      this.passes = runPasses(this.network, this.workload, {}) as Passes;
      this.finishes = this.passes.forward.finish;
      this.projectFinish = this.passes.projectFinish;
      return;
    }
    this.finishes = passForward(this.network, this.workload, this.forwardOptions).finish;
    this.projectFinish = Number.NEGATIVE_INFINITY;
    for (const node of this.network.order) {
      const finish = this.finishes[node] as number;
      if (finish > this.projectFinish) this.projectFinish = finish;
    }
  }

  finishOf(task: TaskIndex): number {
    return this.finishes[task] as number;
  }

  isCritical(task: TaskIndex): boolean {
    if (this.workload.progress[task] === FINISHED) return false;
    const float = leafTotalFloat(this.workload, this.passes as Passes, task);
    return isCriticalFloat(this.network.plan, float);
  }
}
