/** Budgets typed on summary tasks: spread by duration over their leaves when none of these has one. */
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
  const ofTheirOwn = new Set<TaskIndex>();
  for (const { task, budget } of entries) {
    if (task !== null && budget !== null)
      for (const above of ancestors(plan, task)) ofTheirOwn.add(above.index);
  }
  const payers = new Map<TaskIndex, Payer>();
  for (const task of plan.tasks) {
    const amount = task.isSummary && !ofTheirOwn.has(task.index) ? summaryBudget(task) : null;
    if (amount !== null) payers.set(task.index, { amount, leaves: [] });
  }
  const nearest = (task: Task) => ancestors(plan, task).find(({ index }) => payers.has(index));
  for (const entry of entries) {
    const payer = entry.task === null ? undefined : nearest(entry.task);
    if (payer) payers.get(payer.index)?.leaves.push(entry);
  }
  takeOutNested(plan, payers, summaryBudget, nearest);
  return payers.values();
}

function takeOutNested(
  plan: Plan,
  payers: Map<TaskIndex, Payer>,
  summaryBudget: (summary: Task) => number | null,
  nearest: (task: Task) => Task | undefined,
): void {
  for (const index of payers.keys()) {
    const summary = plan.tasks[index] as Task;
    const above = nearest(summary);
    const payer = above && payers.get(above.index);
    if (payer) payer.amount = Math.max(0, payer.amount - (summaryBudget(summary) ?? 0));
  }
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

function ancestors(plan: Plan, task: Task): Task[] {
  const found: Task[] = [];
  for (let above = task.parent; above !== null; ) {
    const ancestor = plan.tasks[above] as Task;
    found.push(ancestor);
    above = ancestor.parent;
  }
  return found;
}
