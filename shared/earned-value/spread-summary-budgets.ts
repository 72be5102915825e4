/** Budgets typed on summary tasks: spread by duration over their leaves when none of these has one. */
import { summariesAbove } from '../plan/leaves.js';
import type { Plan, Task, TaskIndex } from '../plan/plan.js';
import type { BaselineEntry } from './baseline-entry.js';

/** A summary whose budget goes to the leaves that no nearer summary pays for. */
interface Payer {
  amount: number;
  readonly leaves: BaselineEntry[];
}

/**
 * The share of each leaf in the budgets of the summaries above it, by task. A nested summary's budget is part of the
 * one above it, which keeps the rest for its other leaves.
 */
export function spreadSummaryBudgets(
  plan: Plan,
  entries: readonly BaselineEntry[],
  summaryBudget: (summary: Task) => number | null,
): ReadonlyMap<TaskIndex, number> {
  const shares = new Map<TaskIndex, number>();
  for (const { amount, leaves } of payersOf(plan, entries, summaryBudget)) {
    for (const [leaf, share] of sharesOf(amount, leaves)) shares.set((leaf.task as Task).index, share);
  }
  return shares;
}

function payersOf(
  plan: Plan,
  entries: readonly BaselineEntry[],
  summaryBudget: (summary: Task) => number | null,
): Iterable<Payer> {
  const priced = entries.flatMap(({ task, budget }) => (task === null || budget === null ? [] : [task]));
  const ofTheirOwn = summariesAbove(plan, priced);
  const payers = new Map<TaskIndex, Payer>();
  for (const task of plan.tasks) {
    const amount = task.isSummary && !ofTheirOwn.has(task.index) ? summaryBudget(task) : null;
    if (amount !== null) payers.set(task.index, { amount, leaves: [] });
  }
  const nearest = nearestPayers(plan, payers);
  for (const entry of entries) {
    if (entry.task !== null) nearest[entry.task.index]?.leaves.push(entry);
  }
  for (const index of payers.keys()) {
    const above = nearest[index];
    if (above) above.amount = Math.max(0, above.amount - (summaryBudget(plan.tasks[index] as Task) ?? 0));
  }
  return payers.values();
}

/** By task: the payer nearest above it, if any. A summary comes before what is under it. */
function nearestPayers(plan: Plan, payers: ReadonlyMap<TaskIndex, Payer>): (Payer | undefined)[] {
  const nearest: (Payer | undefined)[] = [];
  for (const { parent } of plan.tasks)
    nearest.push(parent === null ? undefined : (payers.get(parent) ?? nearest[parent]));
  return nearest;
}

/** By duration; where nothing has one by milestone weight, else evenly. The shares add up to the amount. */
function sharesOf(amount: number, leaves: readonly BaselineEntry[]): [BaselineEntry, number][] {
  const byDuration = leaves.map(({ minutes }) => minutes ?? 0);
  const byWeight = leaves.map(({ task }) => task?.milestoneWeight ?? 0);
  const evenly = leaves.map(() => 1);
  const weights =
    [byDuration, byWeight, evenly].find((candidate) => candidate.some((weight) => weight > 0)) ?? evenly;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return leaves.map((leaf, index) => [leaf, (amount * (weights[index] ?? 0)) / total]);
}
