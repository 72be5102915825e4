/** Cost performance index: what was earned for each unit spent. */
import { type Figure, known, unknown } from './figure.js';

/**
 * Cost performance index, CPI = EV / AC, a ratio. Below 1 is over budget; 0 where something was spent and nothing earned.
 *
 * Undefined while nothing was spent (AC not above 0). Source: PMI, Practice Standard for Earned Value Management.
 *
 * @example
 * costPerformanceIndex(400, 500); // { value: 0.8 }
 */
export const costPerformanceIndex = (earnedValue: number, actualCost: number): Figure =>
  actualCost > 0 ? known(earnedValue / actualCost) : unknown('nothing was spent yet');
