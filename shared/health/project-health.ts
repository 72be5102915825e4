/** The health of a project in each dimension, by the thresholds of its settings; displayed health has no memory. */

import { findOverloads, type Overload } from '../capacity/overloads.js';
import { fromFigures, known, unknown } from '../earned-value/figure.js';
import { finishSlip } from '../earned-value/finish-slip.js';
import type { Measures } from '../earned-value/measures.js';
import type { Plan } from '../plan/plan.js';
import type { Schedule } from '../schedule/schedule.js';
import { combineRules } from './combine-rules.js';
import { type HealthDimension, isWorse, type Verdict, worstOf } from './health.js';
import { completionVarianceRule, costIndexRule, finishSlipRule, outputRule, timeIndexRule } from './rules.js';
import { comparedWith } from './slip-words.js';
import type { RuleResult } from './threshold-rule.js';

/**
 * Schedule (finish slip, SPI(t)), Cost (CPI, variance at completion), Output (work done against planned), Resources
 * (overloads ahead) and Overall, in this order. A dimension is as bad as the worst rule it breaks, and Grey with the
 * reason where none of its figures is known. Overall is the worst of them, and Grey where the schedule is not known.
 */
export function projectHealth(plan: Plan, schedule: Schedule, measures: Measures): readonly Verdict[] {
  const limits = plan.settings.health;
  const { baseline, budgetAtCompletion } = measures;
  const shareOfBudget = (figure: Measures['varianceAtCompletion']) =>
    fromFigures([figure, budgetAtCompletion], (value, budget) =>
      budget > 0 ? known(value / budget) : unknown('no budget'),
    );
  const against = comparedWith(baseline);
  const dimensions = [
    scheduleVerdict(schedule, [
      finishSlipRule(finishSlip(plan, schedule, baseline), limits, against),
      timeIndexRule(measures.schedulePerformanceIndexTime, limits),
    ]),
    verdict('Cost', [
      costIndexRule(measures.costPerformanceIndex, limits),
      completionVarianceRule(shareOfBudget(measures.varianceAtCompletion), limits),
    ]),
    verdict('Output', [
      outputRule(
        measures.fractionComplete,
        shareOfBudget(measures.plannedValue),
        measures.schedulePerformanceIndexTime,
        limits,
      ),
    ]),
    verdict('Resources', [resourcesRule(plan, schedule)]),
  ];
  return [...dimensions, overall(dimensions)];
}

const verdict = (dimension: HealthDimension, results: readonly RuleResult[]): Verdict => ({
  dimension,
  ...combineRules(results),
});

/** Where tasks have no dates the finish is unknown whatever else is known, so that comes first. */
function scheduleVerdict(schedule: Schedule, results: readonly RuleResult[]): Verdict {
  const { whyNoFinish } = schedule;
  const { dimension, health, reason } = verdict('Schedule', results);
  if (whyNoFinish === null || health === 'Grey') return { dimension, health, reason: whyNoFinish ?? reason };
  return {
    dimension,
    health: isWorse(health, 'Green') ? health : 'Grey',
    reason: `${whyNoFinish} ${reason}`,
  };
}

function resourcesRule(plan: Plan, schedule: Schedule): RuleResult {
  if (plan.resources === null) return { health: 'Grey', sentence: 'Unknown: no Resources table.' };
  const { statusDate } = plan.settings;
  const ahead = findOverloads(schedule).filter(({ to }) => statusDate === null || to > statusDate);
  if (ahead.length === 0) return { health: 'Green', sentence: 'No resource is loaded beyond its capacity.' };
  return { health: 'Amber', sentence: `${overloadWords(ahead)} (amber beyond 100 %).` };
}

function overloadWords(overloads: readonly Overload[]): string {
  const peaks = new Map<string, number>();
  for (const { resource, load, available } of overloads) {
    const share = available > 0 ? load / available : Number.POSITIVE_INFINITY;
    peaks.set(resource.name, Math.max(share, peaks.get(resource.name) ?? 0));
  }
  const [worst, share] = [...peaks].reduce((one, other) => (other[1] > one[1] ? other : one));
  const peak = Number.isFinite(share)
    ? `is loaded up to ${Math.round(share * 100)} %`
    : 'has work and no capacity';
  const others = peaks.size - 1;
  return `${worst} ${peak}${others > 0 ? `, and ${others} more beyond capacity` : ''}`;
}

function overall(dimensions: readonly Verdict[]): Verdict {
  const health = worstOf(dimensions.map((dimension) => dimension.health));
  const [schedule] = dimensions as [Verdict];
  if (schedule.health === 'Grey' && !isWorse(health, 'Green')) {
    return { dimension: 'Overall', health: 'Grey', reason: schedule.reason };
  }
  if (health !== 'Green') {
    const broken = dimensions.filter((dimension) => dimension.health === health);
    return { dimension: 'Overall', health, reason: firstSentences(broken) };
  }
  const missing = dimensions
    .filter((dimension) => dimension.health === 'Grey')
    .map(({ dimension }) => dimension);
  const rest = missing.length > 0 ? ` Not known: ${missing.join(', ')}.` : '';
  return { dimension: 'Overall', health, reason: `${schedule.reason}${rest}` };
}

/** Output repeats what Schedule says of SPI(t), so it speaks only where it is alone. */
function firstSentences(broken: readonly Verdict[]): string {
  const telling = broken.filter(({ dimension }) => dimension !== 'Output' || broken.length === 1);
  const spoken =
    telling.some(({ dimension }) => dimension === 'Schedule') || broken.length === 1 ? telling : broken;
  return spoken.map(({ reason }) => reason).join(' ');
}
