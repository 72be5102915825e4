/** To-complete performance index: how much each unit still to be spent must earn. */
import { type Figure, known, unknown } from './figure.js';

/**
 * To-complete performance index, TCPI = (BAC − EV) / (BAC − AC), or over (EAC − AC) where an estimate is given; a ratio.
 * Above 1 the rest must go better than budgeted.
 *
 * Undefined where no money is left (the divisor is not above 0): `budget exhausted`.
 * Source: PMI, Practice Standard for Earned Value Management.
 *
 * @example
 * toCompletePerformanceIndex(1000, 400, 500); // { value: 1.2 }
 */
export function toCompletePerformanceIndex(
  budgetAtCompletion: number,
  earnedValue: number,
  actualCost: number,
  estimate: number = budgetAtCompletion,
): Figure {
  const left = estimate - actualCost;
  return left > 0 ? known((budgetAtCompletion - earnedValue) / left) : unknown('budget exhausted');
}
