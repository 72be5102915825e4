/** The cost figures of a project: variances, indices and forecasts from its budget and its three values. */
import type { Plan } from '../plan/plan.js';
import { listed } from '../table/listed.js';
import type { ActualCosts } from './actual-cost.js';
import { costPerformanceIndex } from './cost-performance-index.js';
import { costVariance } from './cost-variance.js';
import { estimateAtCompletion } from './estimate-at-completion.js';
import { estimateToComplete } from './estimate-to-complete.js';
import { type Figure, fromFigures, known, unknown } from './figure.js';
import type { PerformanceMeasurementBaseline } from './performance-measurement-baseline.js';
import { schedulePerformanceIndex } from './schedule-performance-index.js';
import { scheduleVariance } from './schedule-variance.js';
import { toCompletePerformanceIndex } from './to-complete-performance-index.js';
import { varianceAtCompletion } from './variance-at-completion.js';

export const NO_STATUS_DATE = 'no status date';

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

export function costMeasures(
  plan: Plan,
  baseline: PerformanceMeasurementBaseline,
  bac: Figure,
  pv: Figure,
  ev: Figure,
  costs: ActualCosts | null,
  withoutActualCost: readonly string[],
): CostMeasures {
  const ac = actualCostOf(baseline, costs, withoutActualCost);
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

function actualCostOf(
  baseline: PerformanceMeasurementBaseline,
  costs: ActualCosts | null,
  withoutActualCost: readonly string[],
): Figure {
  if (costs === null) return unknown(NO_STATUS_DATE);
  const { total: spent } = costs;
  if (spent.value === null) return spent;
  if (baseline.measuredIn !== 'money') return known(spent.value, MONEY_AGAINST_DAYS);
  if (withoutActualCost.length === 0) return spent;
  return known(
    spent.value,
    `nothing recorded for ${listed(withoutActualCost, MOST_NAMED)}, with value earned`,
  );
}

const MOST_NAMED = 5;
