/** Cost variance: how much the work done cost less, or more, than it was worth. */
import { type Figure, known } from './figure.js';

/**
 * Cost variance, CV = EV − AC, in the units of its arguments (money). Negative is over budget.
 *
 * Always defined. Source: PMI, Practice Standard for Earned Value Management.
 *
 * @example
 * costVariance(400, 500); // { value: -100 }
 */
export const costVariance = (earnedValue: number, actualCost: number): Figure =>
  known(earnedValue - actualCost);
