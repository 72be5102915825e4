/** Schedules one run of a simulation after another, each with the durations that were drawn for it. */
import type { TaskIndex } from '../plan/plan.js';
import { buildNetwork, type Network } from '../schedule/network.js';
import { type Passes, runPasses } from '../schedule/run-passes.js';
import { isCriticalFloat, leafTotalFloat } from '../schedule/total-float.js';
import { FINISHED, readWorkload, type Workload } from '../schedule/workload.js';
import type { Scale } from './one-axis.js';
import { reducesToSums, SumPasses } from './sum-passes.js';

export interface RunScheduler {
  readonly network: Network;
  /** Its durations and what remains of them are set before each run; they begin as planned. */
  readonly workload: Workload;
  /** Criticality is known only where it was asked for. False where the plan cannot be scheduled at all. */
  run(withCriticality: boolean): boolean;
  /** Of the last run. */
  readonly projectFinish: number;
  finishOf(task: TaskIndex): number;
  isCritical(task: TaskIndex): boolean;
}

/** Plain sums where a plan comes down to them, else the engine's passes. */
export function runSchedulerFor(scale: Scale): RunScheduler {
  const network = buildNetwork(scale.plan);
  const workload = readWorkload(scale.plan, true);
  return scale.isAxis && reducesToSums(network)
    ? new SumPasses(network, workload)
    : new EnginePasses(network, workload);
}

export class EnginePasses implements RunScheduler {
  private passes: Passes | null = null;

  constructor(
    readonly network: Network,
    readonly workload: Workload,
  ) {}

  run(): boolean {
    this.passes = runPasses(this.network, this.workload, {});
    return this.passes !== null;
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
