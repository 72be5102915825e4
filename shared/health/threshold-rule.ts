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

/** Sums of money or time taken in another order differ by less than this: no figure is worse for it. */
const ROUNDING = 1e-9;

export function judge({ figure, amber, red, worse, say, limit }: ThresholdRule): RuleResult {
  const { value } = figure;
  if (value === null) return { health: 'Grey', sentence: `Unknown: ${figure.note}.` };
  const beyond = (threshold: number) => (worse === 'below' ? threshold - value : value - threshold);
  const breaks = (threshold: number) => beyond(threshold) > ROUNDING;
  if (breaks(red)) return { health: 'Red', sentence: `${say(value, red)} (${limit('red', red)}).` };
  if (breaks(amber)) return { health: 'Amber', sentence: `${say(value, amber)} (${limit('amber', amber)}).` };
  return { health: 'Green', sentence: `${say(value, amber)}.` };
}
