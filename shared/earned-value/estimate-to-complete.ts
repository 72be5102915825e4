/** Estimate to complete: what the rest of the project will cost. */
import { type Figure, known } from './figure.js';

/**
 * Estimate to complete, ETC = EAC − AC, in the units of its arguments (money).
 *
 * Always defined. Source: PMI, Practice Standard for Earned Value Management.
 *
 * @example
 * estimateToComplete(1250, 500); // { value: 750 }
 */
export const estimateToComplete = (estimate: number, actualCost: number): Figure =>
  known(estimate - actualCost);
