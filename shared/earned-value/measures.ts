/** All earned-value figures of a plan, for the project and for each task; what is unknown says why. */
import type { Plan } from '../plan/plan.js';
import type { Schedule } from '../schedule/schedule.js';
import type { Minute } from '../time/minute.js';
import { type ActualCosts, actualCosts } from './actual-cost.js';
import { budgetNote, undatedNote, WORKING_DAYS_NOTE } from './baseline-note.js';
import { type CostMeasures, costMeasures, NO_STATUS_DATE } from './cost-measures.js';
import { earnedValueOf } from './earned-value.js';
import { type Figure, known, unknown } from './figure.js';
import {
  type PerformanceMeasurementBaseline,
  performanceMeasurementBaseline,
} from './performance-measurement-baseline.js';
import { plannedValueOf } from './planned-value.js';
import { noScheduleMeasures, type ScheduleMeasures, scheduleMeasures } from './schedule-measures.js';
import { type TaskMeasures, taskMeasures } from './task-measures.js';
import { hasProgress } from './task-progress.js';

export interface Measures extends CostMeasures, ScheduleMeasures {
  readonly baseline: PerformanceMeasurementBaseline;
  readonly statusDate: Minute | null;
  /** Beside `plan.tasks`. */
  readonly tasks: readonly TaskMeasures[];
}

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
  const undated = undatedNote(baseline, schedule.whyNoFinish);
  const pv =
    undated !== '' && statusDate !== null ? unknown(undated) : total(baseline, planned, statusDate, '');
  const ev = total(baseline, earnedValues, statusDate, earnedNote(plan, baseline, earned));
  return {
    baseline,
    statusDate,
    ...costMeasures(
      plan,
      baseline,
      bac,
      pv,
      ev,
      costs,
      withoutActualCost(plan, baseline, earnedValues, costs),
    ),
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

/** Labels of the tasks that have earned some of their budget while the Actual cost column has nothing for them. */
function withoutActualCost(
  plan: Plan,
  { items, measuredIn }: PerformanceMeasurementBaseline,
  earned: readonly (number | null)[],
  costs: ActualCosts | null,
): string[] {
  // A ledger may book work on the project as a whole, so there a task without a row of its own says nothing.
  if (costs === null || measuredIn !== 'money' || (plan.actuals ?? []).length > 0) return [];
  return items
    .filter(({ task }, index) => task !== null && (earned[index] ?? 0) > 0 && costs.ofTask[task] === null)
    .map(({ label }) => label);
}

function earnedNote(plan: Plan, baseline: PerformanceMeasurementBaseline, earned: readonly Figure[]): string {
  const notes = hasProgress(plan) ? [] : ['no progress recorded'];
  baseline.items.forEach(({ label, parts }, index) => {
    const figure = earned[index];
    if (parts !== null && figure?.value === null) notes.push(`nothing counted for ${label}: ${figure.note}`);
  });
  return notes.join('; ');
}
