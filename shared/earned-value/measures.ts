/** All earned-value figures of a plan, for the project and for each task; what is unknown says why. */
import type { Plan, Task, TaskIndex } from '../plan/plan.js';
import type { Schedule } from '../schedule/schedule.js';
import type { Minute } from '../time/minute.js';
import { type ActualCosts, actualCosts, rolledUpCost } from './actual-cost.js';
import { budgetNote, undatedNote, WORKING_DAYS_NOTE } from './baseline-note.js';
import { totalOf } from './cost-parts.js';
import { costPerformanceIndex } from './cost-performance-index.js';
import { costVariance } from './cost-variance.js';
import { earnedValueOf } from './earned-value.js';
import { estimateAtCompletion } from './estimate-at-completion.js';
import { estimateToComplete } from './estimate-to-complete.js';
import { type Figure, fromFigures, known, unknown } from './figure.js';
import { loopSentenceOf } from './finish-slip.js';
import {
  type PerformanceMeasurementBaseline,
  performanceMeasurementBaseline,
} from './performance-measurement-baseline.js';
import { plannedValueOf } from './planned-value.js';
import { noScheduleMeasures, type ScheduleMeasures, scheduleMeasures } from './schedule-measures.js';
import { schedulePerformanceIndex } from './schedule-performance-index.js';
import { scheduleVariance } from './schedule-variance.js';
import { hasProgress } from './task-progress.js';
import { toCompletePerformanceIndex } from './to-complete-performance-index.js';
import { varianceAtCompletion } from './variance-at-completion.js';

/** What one task, or a summary with all below it, comes to; null where unknown. */
export interface TaskMeasures {
  readonly budgetAtCompletion: number | null;
  readonly plannedValue: number | null;
  readonly earnedValue: number | null;
  readonly actualCost: number | null;
}

export interface CostMeasures {
  readonly budgetAtCompletion: Figure;
  readonly plannedValue: Figure;
  readonly earnedValue: Figure;
  readonly actualCost: Figure;
  readonly scheduleVariance: Figure;
  readonly costVariance: Figure;
  readonly schedulePerformanceIndex: Figure;
  readonly costPerformanceIndex: Figure;
  readonly estimateAtCompletion: Figure;
  readonly estimateToComplete: Figure;
  readonly varianceAtCompletion: Figure;
  readonly toCompletePerformanceIndex: Figure;
  /** EV / BAC and AC / BAC. */
  readonly fractionComplete: Figure;
  readonly fractionSpent: Figure;
}

export interface Measures extends CostMeasures, ScheduleMeasures {
  readonly baseline: PerformanceMeasurementBaseline;
  readonly statusDate: Minute | null;
  /** Beside `plan.tasks`. */
  readonly tasks: readonly TaskMeasures[];
}

const NO_STATUS_DATE = 'no status date';

/** Every earned-value figure of a plan. Without a status date only its budget is known. */
export function measurePlan(plan: Plan, schedule: Schedule): Measures {
  const baseline = performanceMeasurementBaseline(plan, schedule);
  const { statusDate } = plan.settings;
  const planned = baseline.items.map((item) =>
    item.parts === null || statusDate === null ? null : plannedValueOf(item, statusDate),
  );
  const earned = baseline.items.map((item) =>
    statusDate === null ? unknown(NO_STATUS_DATE) : earnedValueOf(plan, item, statusDate),
  );
  const earnedValues = earned.map(({ value }) => value);
  const costs = statusDate === null ? null : actualCosts(plan, statusDate);
  const bac = budgetAtCompletion(baseline);
  const undated = undatedNote(baseline, loopSentenceOf(schedule));
  const pv =
    undated !== '' && statusDate !== null ? unknown(undated) : total(baseline, planned, statusDate, '');
  const ev = total(baseline, earnedValues, statusDate, earnedNote(plan, baseline, earned));
  return {
    baseline,
    statusDate,
    ...costMeasures(plan, baseline, bac, pv, ev, costs),
    ...(statusDate === null || undated !== ''
      ? noScheduleMeasures(statusDate === null ? NO_STATUS_DATE : undated)
      : scheduleMeasures(plan, schedule, baseline, earnedValues, statusDate)),
    tasks: taskMeasures(plan, baseline, planned, earnedValues, costs),
  };
}

function budgetAtCompletion(baseline: PerformanceMeasurementBaseline): Figure {
  const note = budgetNote(baseline);
  if (baseline.items.length === 0) return unknown(note === '' ? 'no tasks' : note);
  return known(baseline.budgetAtCompletion, note);
}

function total(
  baseline: PerformanceMeasurementBaseline,
  values: readonly (number | null)[],
  statusDate: Minute | null,
  remark: string,
): Figure {
  if (statusDate === null) return unknown(NO_STATUS_DATE);
  if (baseline.items.length === 0) return unknown('no tasks');
  const unit = baseline.measuredIn === 'money' ? '' : WORKING_DAYS_NOTE;
  const sum = values.reduce<number>((sofar, value) => sofar + (value ?? 0), 0);
  return known(sum, [unit, remark].filter((text) => text !== '').join('; '));
}

function earnedNote(plan: Plan, baseline: PerformanceMeasurementBaseline, earned: readonly Figure[]): string {
  const notes = hasProgress(plan) ? [] : ['no progress recorded'];
  baseline.items.forEach(({ label, parts }, index) => {
    const figure = earned[index];
    if (parts !== null && figure?.value === null) notes.push(`nothing counted for ${label}: ${figure.note}`);
  });
  return notes.join('; ');
}

function costMeasures(
  plan: Plan,
  baseline: PerformanceMeasurementBaseline,
  bac: Figure,
  pv: Figure,
  ev: Figure,
  costs: ActualCosts | null,
): CostMeasures {
  const ac = actualCostOf(baseline, costs);
  const comparable = baseline.measuredIn === 'money' || ac.value === null ? ac : unknown(MONEY_AGAINST_DAYS);
  const method = plan.settings.estimateAtCompletionMethod;
  const eac = fromFigures([bac, ev, comparable], (budget, earnedValue, actualCost) =>
    estimateAtCompletion(
      { budgetAtCompletion: budget, earnedValue, actualCost, plannedValue: pv.value },
      method,
    ),
  );
  const share = (part: Figure) =>
    fromFigures([part, bac], (value, budget) => (budget > 0 ? known(value / budget) : unknown('no budget')));
  return {
    budgetAtCompletion: bac,
    plannedValue: pv,
    earnedValue: ev,
    actualCost: ac,
    scheduleVariance: fromFigures([ev, pv], scheduleVariance),
    costVariance: fromFigures([ev, comparable], costVariance),
    schedulePerformanceIndex: fromFigures([ev, pv], schedulePerformanceIndex),
    costPerformanceIndex: fromFigures([ev, comparable], costPerformanceIndex),
    estimateAtCompletion: eac,
    estimateToComplete: fromFigures([eac, comparable], estimateToComplete),
    varianceAtCompletion: fromFigures([bac, eac], varianceAtCompletion),
    toCompletePerformanceIndex: fromFigures([bac, ev, comparable], (budget, earnedValue, actualCost) =>
      toCompletePerformanceIndex(budget, earnedValue, actualCost),
    ),
    fractionComplete: share(ev),
    fractionSpent: share(comparable),
  };
}

const MONEY_AGAINST_DAYS = 'actual cost is money, and the plan has no budget to compare it with';

function actualCostOf(baseline: PerformanceMeasurementBaseline, costs: ActualCosts | null): Figure {
  if (costs === null) return unknown(NO_STATUS_DATE);
  const { total: spent } = costs;
  return spent.value === null || baseline.measuredIn === 'money'
    ? spent
    : known(spent.value, MONEY_AGAINST_DAYS);
}

function taskMeasures(
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
  baseline.items.forEach(({ task }, index) => {
    const value = values[index] ?? null;
    for (
      let at: TaskIndex | null = value === null ? null : task;
      at !== null;
      at = (plan.tasks[at] as Task).parent
    ) {
      sums[at] = (sums[at] ?? 0) + (value ?? 0);
    }
  });
  return sums;
}
