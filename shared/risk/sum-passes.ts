/**
 * Schedules runs with the two passes as plain sums over flat arrays, many times faster than on calendars: for plans on
 * one axis of working time whose tasks are bound by links, earliest dates, deadlines and recorded dates alone.
 */
import type { TaskIndex } from '../plan/plan.js';
import type { Network } from '../schedule/network.js';
import { FINISHED, type Workload } from '../schedule/workload.js';
import type { RunScheduler } from './run-scheduler.js';
import { SumBackward } from './sum-backward.js';
import { SumForward } from './sum-forward.js';
import { datesOf, lagsOf, rolesOf } from './sum-network.js';

export class SumPasses implements RunScheduler {
  projectFinish = 0;
  private readonly forward: SumForward;
  private readonly backward: SumBackward;
  private readonly criticalFloat: number;

  constructor(
    readonly network: Network,
    readonly workload: Workload,
  ) {
    const role = rolesOf(network);
    const lags = lagsOf(network);
    const dates = datesOf(network);
    this.forward = new SumForward(network, workload, role, lags, dates);
    this.backward = new SumBackward(network, workload, this.forward, role, lags, dates);
    this.criticalFloat = dates.criticalFloat;
  }

  run(withCriticality: boolean): void {
    this.projectFinish = this.forward.run();
    if (withCriticality) this.backward.run(this.projectFinish);
  }

  finishOf(task: TaskIndex): number {
    return this.forward.finish[task] as number;
  }

  isCritical(task: TaskIndex): boolean {
    if (this.workload.progress[task] === FINISHED) return false;
    const late = this.backward.lateFinish[task] as number;
    return late - (this.forward.finish[task] as number) <= this.criticalFloat;
  }
}
