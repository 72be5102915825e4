/** The performance measurement baseline: what was to be worth how much, when. Everything earned is measured against it. */
import { summariesAbove } from '../plan/leaves.js';
import type { BaselineTask, EarnedValueMethod, Plan, Task, TaskIndex } from '../plan/plan.js';
import type { Schedule } from '../schedule/schedule.js';
import { schedulePlan } from '../schedule/schedule-plan.js';
import type { Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import {
  type BaselineEntry,
  entryOfBaseline,
  entryOfSchedule,
  labelOf,
  type WorkSpan,
} from './baseline-entry.js';
import { type CostParts, costParts, totalOf } from './cost-parts.js';
import { costWithoutBudget } from './planned-cost.js';
import { spreadSummaryBudgets } from './spread-summary-budgets.js';

/** Money of the plan's currency, or planned working days where the plan has no money anywhere. */
export type MeasuredIn = 'money' | 'working days';

export interface BaselineItem {
  /** null where the plan has the task no longer. */
  readonly task: TaskIndex | null;
  readonly label: string;
  /** null where the task can have no dates: its cost is known, but not when it is planned. */
  readonly dates: WorkSpan | null;
  readonly time: WorkingCalendar;
  /** Working minutes it was to take; null where neither its duration nor its dates are known. */
  readonly minutes: number | null;
  readonly method: EarnedValueMethod;
  /** null where the task has no planned cost. */
  readonly parts: CostParts | null;
}

export interface PerformanceMeasurementBaseline {
  readonly items: readonly BaselineItem[];
  /** By task: its item; null for summaries, tasks added since, and those without dates. */
  readonly itemOfTask: readonly (BaselineItem | null)[];
  readonly measuredIn: MeasuredIn;
  readonly budgetAtCompletion: number;
  /** Whether it was recorded in a Baseline table; else it is the plan's own schedule without progress. */
  readonly recorded: boolean;
  readonly start: Minute | null;
  readonly finish: Minute | null;
  /** Labels of the plan's tasks that the Baseline table does not have. */
  readonly addedSince: readonly string[];
  /** Labels of the Baseline table's tasks that the plan has no longer. */
  readonly deletedSince: readonly string[];
  /** Labels of tasks with a planned cost and no dates: planned value by any moment is unknown while there are some. */
  readonly withoutDates: readonly string[];
}

interface Entries {
  readonly entries: readonly BaselineEntry[];
  readonly summaryBudget: (summary: Task) => number | null;
  readonly addedSince: readonly string[];
}

/** The Baseline table where there is one, else the plan's own schedule without progress. */
export function performanceMeasurementBaseline(
  plan: Plan,
  schedule: Schedule,
): PerformanceMeasurementBaseline {
  const { entries, summaryBudget, addedSince } =
    plan.baseline === null ? ownEntries(plan) : recordedEntries(plan, schedule, plan.baseline);
  const shares = spreadSummaryBudgets(plan, entries, summaryBudget);
  const money = entries.map((entry) => moneyOf(entry, shares));
  const measuredIn: MeasuredIn = money.some((parts) => parts !== null && totalOf(parts) > 0)
    ? 'money'
    : 'working days';
  const items = entries.map((entry, index) =>
    itemOf(entry, measuredIn === 'money' ? (money[index] ?? null) : workingDays(plan, entry)),
  );
  const spans = items.map(({ dates }) => dates).filter((dates) => dates !== null);
  const itemOfTask: (BaselineItem | null)[] = plan.tasks.map(() => null);
  for (const item of items) if (item.task !== null) itemOfTask[item.task] = item;
  return {
    items,
    itemOfTask,
    measuredIn,
    budgetAtCompletion: items.reduce((sum, { parts }) => sum + (parts === null ? 0 : totalOf(parts)), 0),
    recorded: plan.baseline !== null,
    start: spans.reduce<Minute | null>(
      (least, { start }) => (least === null || start < least ? start : least),
      null,
    ),
    finish: spans.reduce<Minute | null>(
      (most, { finish }) => (most === null || finish > most ? finish : most),
      null,
    ),
    addedSince,
    deletedSince: items.filter(({ task }) => task === null).map(({ label }) => label),
    withoutDates: items
      .filter(({ parts, dates }) => parts !== null && dates === null)
      .map(({ label }) => label),
  };
}

function ownEntries(plan: Plan): Entries {
  const schedule = schedulePlan(plan, { progress: false });
  const leaves = plan.tasks.filter(({ isSummary }) => !isSummary);
  const entries = leaves.map((task) => entryOfSchedule(plan, schedule, task));
  return {
    entries,
    summaryBudget: ({ budget }) => budget,
    addedSince: [],
  };
}

function recordedEntries(plan: Plan, schedule: Schedule, baseline: readonly BaselineTask[]): Entries {
  const rowOf = new Map<TaskIndex, BaselineTask>();
  for (const row of baseline) if (row.task !== null) rowOf.set(row.task, row);
  const withRow = plan.tasks.filter(({ index, isSummary }) => !isSummary && rowOf.has(index));
  const brokenDownFurther = summariesAbove(plan, withRow);
  const isOutline = ({ task }: BaselineTask) => task !== null && brokenDownFurther.has(task);
  const budgeted = baseline.some(({ budget }) => budget !== null);
  const budgetOf = (row: BaselineTask) =>
    budgeted || row.task === null ? row.budget : (plan.tasks[row.task]?.budget ?? null);
  const rows = baseline.filter((row) => !isOutline(row));
  const entries = rows.map((row) => entryOfBaseline(plan, schedule, row, budgetOf(row), !budgeted));
  const covered = new Set(rows.flatMap(({ task }) => (task === null ? [] : [task])));
  for (const { index, parent } of plan.tasks) if (parent !== null && covered.has(parent)) covered.add(index);
  return {
    entries,
    summaryBudget: (summary) => {
      const row = rowOf.get(summary.index);
      return row && isOutline(row) ? budgetOf(row) : null;
    },
    addedSince: plan.tasks.filter((task) => !task.isSummary && !covered.has(task.index)).map(labelOf),
  };
}

function moneyOf(entry: BaselineEntry, shares: ReadonlyMap<TaskIndex, number>): CostParts | null {
  const share = entry.task === null ? undefined : shares.get(entry.task.index);
  const budget = entry.budget ?? share ?? null;
  const total =
    budget ??
    (entry.task !== null && entry.priced
      ? costWithoutBudget(entry.task, entry.fixedCost, entry.minutes)
      : entry.fixedCost);
  return total === null ? null : costParts(total, entry.fixedCost, entry.accrual);
}

const workingDays = (plan: Plan, { minutes }: BaselineEntry): CostParts | null =>
  minutes === null ? null : costParts(minutes / plan.settings.minutesPerDay, null, 'prorated');

const itemOf = (
  { task, label, dates, time, minutes, method }: BaselineEntry,
  parts: CostParts | null,
): BaselineItem => ({
  task: task === null ? null : task.index,
  label,
  dates,
  time,
  minutes,
  method,
  parts,
});
