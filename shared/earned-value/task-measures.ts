/** The values of each task, and of each summary with all below it. */
import type { Plan, TaskIndex } from '../plan/plan.js';
import { type ActualCosts, rolledUpCost } from './actual-cost.js';
import { totalOf } from './cost-parts.js';
import type { PerformanceMeasurementBaseline } from './performance-measurement-baseline.js';

/** What one task, or a summary with all below it, comes to; null where unknown. */
export interface TaskMeasures {
  readonly budgetAtCompletion: number | null;
  readonly plannedValue: number | null;
  readonly earnedValue: number | null;
  readonly actualCost: number | null;
}

/** Beside `plan.tasks`; `planned` and `earned` beside the items of the baseline. */
export function taskMeasures(
  plan: Plan,
  baseline: PerformanceMeasurementBaseline,
  planned: readonly (number | null)[],
  earned: readonly (number | null)[],
  costs: ActualCosts | null,
): TaskMeasures[] {
  const budgets = baseline.items.map(({ parts }) => (parts === null ? null : totalOf(parts)));
  const bac = rolledUp(plan, baseline, budgets);
  const pv = rolledUp(plan, baseline, planned);
  const ev = rolledUp(plan, baseline, earned);
  return plan.tasks.map(({ index }) => ({
    budgetAtCompletion: bac[index] ?? null,
    plannedValue: pv[index] ?? null,
    earnedValue: ev[index] ?? null,
    actualCost: costs === null ? null : rolledUpCost(plan, costs.ofTask, index),
  }));
}

/** Sums over each task and all below it; null where nothing below is known. */
function rolledUp(
  plan: Plan,
  baseline: PerformanceMeasurementBaseline,
  values: readonly (number | null)[],
): (number | null)[] {
  const sums: (number | null)[] = plan.tasks.map(() => null);
  const add = (at: TaskIndex | null, value: number | null): void => {
    if (at !== null && value !== null) sums[at] = (sums[at] ?? 0) + value;
  };
  for (const [index, { task }] of baseline.items.entries()) add(task, values[index] ?? null);
  // From the last up, since what is under a summary comes after it.
  for (const { index, parent } of [...plan.tasks].reverse()) add(parent, sums[index] ?? null);
  return sums;
}
