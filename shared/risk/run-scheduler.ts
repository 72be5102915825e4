/** What schedules one run of a simulation after another, each with the durations that were drawn for it. */
import type { TaskIndex } from '../plan/plan.js';
import type { Network } from '../schedule/network.js';
import type { Workload } from '../schedule/workload.js';

export interface RunScheduler {
  readonly network: Network;
  /** Its durations and what remains of them are set before each run; they begin as planned. */
  readonly workload: Workload;
  /** Schedules a plan of which something can be scheduled; criticality is known only where it was asked for. */
  run(withCriticality: boolean): void;
  /** Of the last run. */
  readonly projectFinish: number;
  finishOf(task: TaskIndex): number;
  isCritical(task: TaskIndex): boolean;
}
