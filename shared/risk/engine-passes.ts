/** Schedules runs with the engine's own passes, which know every plan. */
import type { TaskIndex } from '../plan/plan.js';
import type { Network } from '../schedule/network.js';
import { type Passes, runPasses } from '../schedule/run-passes.js';
import { isCriticalFloat, leafTotalFloat } from '../schedule/total-float.js';
import { FINISHED, type Workload } from '../schedule/workload.js';
import type { RunScheduler } from './run-scheduler.js';

export class EnginePasses implements RunScheduler {
  private passes: Passes | null = null;

  constructor(
    readonly network: Network,
    readonly workload: Workload,
  ) {}

  run(): void {
    this.passes = runPasses(this.network, this.workload, {});
  }

  get projectFinish(): number {
    return (this.passes as Passes).projectFinish;
  }

  finishOf(task: TaskIndex): number {
    return (this.passes as Passes).forward.finish[task] as number;
  }

  isCritical(task: TaskIndex): boolean {
    if (this.workload.progress[task] === FINISHED) return false;
    const float = leafTotalFloat(this.workload, this.passes as Passes, task);
    return isCriticalFloat(this.network.plan, float);
  }
}
