/** Weighted shortest job first: the cost of delay for each unit of size. */
import { type Figure, known, unknown } from '../earned-value/figure.js';

/**
 * WSJF = (value + time criticality + risk reduction) / size, on the scales the scores were given on. Highest first.
 *
 * Undefined where the size is not above 0. Source: Scaled Agile Framework, "WSJF".
 *
 * @example
 * weightedShortestJobFirst(100, 50, 20, 10); // { value: 17 }
 */
export const weightedShortestJobFirst = (
  value: number,
  timeCriticality: number,
  riskReduction: number,
  size: number,
): Figure =>
  size > 0 ? known((value + timeCriticality + riskReduction) / size) : unknown('the size is not above 0');
