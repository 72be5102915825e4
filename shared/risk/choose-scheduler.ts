/** Chooses how the runs of a simulation are scheduled: the fastest way that is right for the plan. */
import { buildNetwork } from '../schedule/network.js';
import { readWorkload } from '../schedule/workload.js';
import { EnginePasses } from './engine-passes.js';
import type { Scale } from './one-axis.js';
import type { RunScheduler } from './run-scheduler.js';
import { reducesToSums } from './sum-network.js';
import { SumPasses } from './sum-passes.js';

/** Plain sums where a plan comes down to them, else the engine's passes. */
export function runSchedulerFor(scale: Scale): RunScheduler {
  const network = buildNetwork(scale.plan);
  const workload = readWorkload(scale.plan, true);
  return scale.isAxis && reducesToSums(network)
    ? new SumPasses(network, workload)
    : new EnginePasses(network, workload);
}
