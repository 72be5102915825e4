/** Estimate at completion: what the whole project will have cost, by one of four assumptions about the rest. */
import type { EstimateAtCompletionMethod } from '../plan/settings.js';
import { costPerformanceIndex } from './cost-performance-index.js';
import { type Figure, fromFigures, known, unknown } from './figure.js';
import { schedulePerformanceIndex } from './schedule-performance-index.js';

/** The figures an estimate at completion is made from, all in one unit (money). */
export interface EstimateInputs {
  readonly budgetAtCompletion: number;
  readonly earnedValue: number;
  readonly actualCost: number;
  /** Needed by the two methods that use SPI; null where it is not known. */
  readonly plannedValue: number | null;
}

const NOTHING_EARNED = 'nothing was earned yet, so the rest cannot be projected from it';

/**
 * Estimate at completion, EAC, in the units of its arguments (money).
 *
 * - `CPI`: BAC / CPI, the rest costs as the work so far did
 * - `budget`: AC + BAC − EV, the rest costs what was budgeted
 * - `CPI*SPI`: AC + (BAC − EV) / (CPI · SPI), the rest suffers from both
 * - `0.8CPI+0.2SPI`: AC + (BAC − EV) / (0.8 · CPI + 0.2 · SPI)
 *
 * Undefined where an index it divides by is undefined or 0. Source: PMI, Practice Standard for Earned Value Management.
 *
 * @example
 * estimateAtCompletion({ budgetAtCompletion: 1000, earnedValue: 400, actualCost: 500, plannedValue: 500 }, 'CPI'); // { value: 1250 }
 */
export function estimateAtCompletion(inputs: EstimateInputs, method: EstimateAtCompletionMethod): Figure {
  const { budgetAtCompletion, earnedValue, actualCost, plannedValue } = inputs;
  const rest = budgetAtCompletion - earnedValue;
  if (method === 'budget') return known(actualCost + rest);
  const costIndex = costPerformanceIndex(earnedValue, actualCost);
  if (method === 'CPI') {
    return fromFigures([costIndex], (cpi) =>
      cpi > 0 ? known(budgetAtCompletion / cpi) : unknown(NOTHING_EARNED),
    );
  }
  const scheduleIndex =
    plannedValue === null
      ? unknown('this method needs the planned value')
      : schedulePerformanceIndex(earnedValue, plannedValue);
  return fromFigures([costIndex, scheduleIndex], (cpi, spi) => {
    const pace = method === 'CPI*SPI' ? cpi * spi : 0.8 * cpi + 0.2 * spi;
    return pace > 0 ? known(actualCost + rest / pace) : unknown(NOTHING_EARNED);
  });
}
