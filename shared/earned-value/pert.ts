/** The expected value of a three-point estimate. */
import { type Figure, known, unknown } from './figure.js';

/**
 * PERT mean, (O + 4·M + P) / 6, in the units of its arguments.
 *
 * Undefined where the three are out of order (O ≤ M ≤ P must hold).
 * Source: D. G. Malcolm et al., "Application of a Technique for R&D Program Evaluation", Operations Research, 1959.
 *
 * @example
 * pert(2, 4, 12); // { value: 5 }
 */
export const pert = (optimistic: number, mostLikely: number, pessimistic: number): Figure =>
  optimistic <= mostLikely && mostLikely <= pessimistic
    ? known((optimistic + 4 * mostLikely + pessimistic) / 6)
    : unknown('optimistic, most likely and pessimistic are out of order');
