/** Variance at completion: how much of the budget will be left, or missing, at the end. */
import { type Figure, known } from './figure.js';

/**
 * Variance at completion, VAC = BAC − EAC, in the units of its arguments (money). Negative is over budget.
 *
 * Always defined. Source: PMI, Practice Standard for Earned Value Management.
 *
 * @example
 * varianceAtCompletion(1000, 1250); // { value: -250 }
 */
export const varianceAtCompletion = (budgetAtCompletion: number, estimate: number): Figure =>
  known(budgetAtCompletion - estimate);
