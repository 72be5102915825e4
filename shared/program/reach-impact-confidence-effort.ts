/** RICE: the expected impact for each unit of effort. */
import { type Figure, known, unknown } from '../earned-value/figure.js';

/**
 * RICE = reach × impact × confidence / effort. A confidence above 1 is in percent: 80 is 0.8. Highest first.
 *
 * Undefined where the effort is not above 0. Source: S. McBride, "RICE: Simple prioritization for product managers", Intercom.
 *
 * @example
 * reachImpactConfidenceEffort(2000, 2, 0.8, 4); // { value: 800 }
 */
export function reachImpactConfidenceEffort(
  reach: number,
  impact: number,
  confidence: number,
  effort: number,
): Figure {
  const fraction = confidence > 1 ? confidence / 100 : confidence;
  return effort > 0 ? known((reach * impact * fraction) / effort) : unknown('the effort is not above 0');
}
