/** The goal of keeping to the budget: the cost as it is forecast, against the baseline's budget or a typed amount. */
import type { Measures } from '../earned-value/measures.js';
import { percentText } from '../health/number-words.js';
import type { Plan } from '../plan/plan.js';
import { isAllDone } from './all-done.js';
import type { Goal, GoalVerdict } from './goal.js';
import { type GoalValue, goalValueText } from './goal-value.js';
import { notMeasured } from './judge-goal.js';

/** Amounts that differ by less than a ten-thousandth are the same. */
const SAME_SHARE = 1e-4;

/**
 * Target: an amount, else the budget at completion. Threshold: an amount, or a share of the target (`10%`); else the
 * setting VAC red. The cost is the forecast at completion while work is left, and what was spent when it is done.
 */
export function judgeOnBudget(goal: Goal | null, plan: Plan, measures: Measures): GoalVerdict {
  const { baseline, budgetAtCompletion, estimateAtCompletion, actualCost } = measures;
  if (baseline.measuredIn !== 'money') return notMeasured('The plan holds no budget.');
  const typed = goal?.target ?? null;
  const target = isAmount(typed) ? typed.value : budgetAtCompletion.value;
  if (target === null || target <= 0) return notMeasured('The plan holds no budget.');
  const limit = limitOf(goal?.threshold ?? null, target, plan);
  const aim = `the ${isAmount(typed) ? 'target' : 'budget'} of ${amount(target, plan)}`;
  if (isAllDone(plan)) {
    if (actualCost.value === null) return notMeasured(`Done; the cost is not known: ${actualCost.note}.`);
    const met = actualCost.value <= target * (1 + SAME_SHARE);
    return {
      verdict: met ? 'Met' : 'Missed',
      reason: `${compared('Spent', actualCost.value, target, aim, plan)}.`,
    };
  }
  const spent = actualCost.value ?? 0;
  if (spent > limit * (1 + SAME_SHARE))
    return {
      verdict: 'Missed',
      reason: `${compared('Already spent', spent, target, aim, plan)}, with work left.`,
    };
  if (estimateAtCompletion.value === null)
    return notMeasured(`The cost at completion is not known: ${estimateAtCompletion.note}.`);
  const forecast = compared('Forecast cost', estimateAtCompletion.value, target, aim, plan);
  if (estimateAtCompletion.value <= target * (1 + SAME_SHARE))
    return { verdict: 'On track', reason: `${forecast}.` };
  const beyond = estimateAtCompletion.value > limit * (1 + SAME_SHARE);
  return {
    verdict: beyond ? 'Off track' : 'At risk',
    reason: `${forecast} (off track beyond ${amount(limit, plan)}).`,
  };
}

const isAmount = (value: GoalValue | null): value is GoalValue =>
  value?.kind === 'amount of money' || value?.kind === 'number';

function limitOf(threshold: GoalValue | null, target: number, plan: Plan): number {
  if (threshold?.kind === 'percentage') return target * (1 + Math.abs(threshold.value));
  if (!isAmount(threshold)) return target * (1 + Math.abs(plan.settings.health.vacRed));
  // A percentage that the spreadsheet formatted arrives as its fraction; no budget is below 1.
  return Math.abs(threshold.value) <= 1 ? target * (1 + Math.abs(threshold.value)) : threshold.value;
}

const amount = (value: number, plan: Plan): string =>
  `${goalValueText({ kind: 'number', value: Math.round(value), typed: null })} ${plan.settings.currency}`;

function compared(what: string, cost: number, target: number, aim: string, plan: Plan): string {
  const share = cost / target - 1;
  const side =
    Math.abs(share) < SAME_SHARE
      ? 'as in'
      : `${percentText(Math.abs(share))} ${share > 0 ? 'over' : 'under'}`;
  return `${what} ${amount(cost, plan)}, ${side} ${aim}`;
}
