/** The stated rules of health: finish slip, SPI(t), CPI and variance at completion against their thresholds. */
import type { Figure } from '../earned-value/figure.js';
import type { HealthThresholds } from '../plan/settings.js';
import { gainText, percentText, ratioText, workingDaysText } from './number-words.js';
import { isSlip } from './slip-words.js';
import { judge, type RuleResult } from './threshold-rule.js';

const below = (colour: string, threshold: number) => `${colour} below ${threshold.toFixed(2)}`;
const hundred = (value: number) => String(Number((value * 100).toFixed(1)));

/** `against` names what the finish is compared with: `the baseline`. */
export const finishSlipRule = (slip: Figure, limits: HealthThresholds, against: string): RuleResult =>
  judge({
    figure: slip,
    amber: limits.finishSlipAmber,
    red: limits.finishSlipRed,
    worse: 'above',
    say: (days) => {
      if (!isSlip(days)) return `Finish keeps to ${against}`;
      return days > 0
        ? `Finish slips ${workingDaysText(days)} against ${against}`
        : `Finish is ${workingDaysText(days)} earlier than ${against}`;
    },
    limit: (colour, threshold) => `${colour} beyond ${threshold}`,
  });

export const timeIndexRule = (index: Figure, limits: HealthThresholds): RuleResult =>
  judge({
    figure: index,
    amber: limits.spitAmber,
    red: limits.spitRed,
    worse: 'below',
    say: (value, limit) => `SPI(t) ${ratioText(value, limit)}: gaining ${gainText(value)}`,
    limit: below,
  });

export const costIndexRule = (index: Figure, limits: HealthThresholds): RuleResult =>
  judge({
    figure: index,
    amber: limits.cpiAmber,
    red: limits.cpiRed,
    worse: 'below',
    say: (value, limit) => `CPI ${ratioText(value, limit)}: work worth ${hundred(value)} for every 100 spent`,
    limit: below,
  });

/** Variance at completion as a fraction of the budget. */
export const completionVarianceRule = (variance: Figure, limits: HealthThresholds): RuleResult =>
  judge({
    figure: variance,
    amber: limits.vacAmber,
    red: limits.vacRed,
    worse: 'below',
    say: (value, limit) => {
      if (Math.abs(value) < 0.0005) return 'Forecast cost keeps to the budget';
      return `Forecast cost is ${percentText(Math.abs(value), Math.abs(limit))} ${value < 0 ? 'over' : 'under'} budget`;
    },
    limit: (colour, threshold) => `${colour} beyond ${percentText(Math.abs(threshold))} over`,
  });

/** What was done against what was planned by now, judged by SPI(t) as long as work is left. */
export function outputRule(
  done: Figure,
  planned: Figure,
  index: Figure,
  limits: HealthThresholds,
): RuleResult {
  if ((done.value ?? 0) >= 1) return { health: 'Green', sentence: 'All of the work is done.' };
  return judge({
    figure: done.value === null || planned.value === null ? (done.value === null ? done : planned) : index,
    amber: limits.spitAmber,
    red: limits.spitRed,
    worse: 'below',
    say: (value, limit) =>
      `${percentText(done.value ?? 0)} of the work is done where ${percentText(planned.value ?? 0)} was planned, SPI(t) ${ratioText(value, limit)}`,
    limit: below,
  });
}
