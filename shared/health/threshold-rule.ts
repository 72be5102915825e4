/** One rule of health: a figure against its amber and red thresholds, broken when strictly worse. */
import type { Figure } from '../earned-value/figure.js';
import type { Health } from './health.js';

export interface ThresholdRule {
  readonly figure: Figure;
  readonly amber: number;
  readonly red: number;
  readonly worse: 'below' | 'above';
  /** The figure in words, without a full stop; told the threshold it is compared with. */
  readonly say: (value: number, limit: number) => string;
  /** The threshold in words: `amber beyond 5`. */
  readonly limit: (colour: 'amber' | 'red', threshold: number) => string;
}

export interface RuleResult {
  readonly health: Health;
  readonly sentence: string;
}

export function judge({ figure, amber, red, worse, say, limit }: ThresholdRule): RuleResult {
  const { value } = figure;
  if (value === null) return { health: 'Grey', sentence: `Unknown: ${figure.note}.` };
  const breaks = (threshold: number) => (worse === 'below' ? value < threshold : value > threshold);
  if (breaks(red)) return { health: 'Red', sentence: `${say(value, red)} (${limit('red', red)}).` };
  if (breaks(amber)) return { health: 'Amber', sentence: `${say(value, amber)} (${limit('amber', amber)}).` };
  return { health: 'Green', sentence: `${say(value, amber)}.` };
}
