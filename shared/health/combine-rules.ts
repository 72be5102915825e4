/** The health that several rules come to together, and the sentences that say why. */
import { type Health, worstOf } from './health.js';
import type { RuleResult } from './threshold-rule.js';

export interface CombinedHealth {
  readonly health: Health;
  readonly reason: string;
}

/** The worst health of the rules; the sentences of those broken, worst first; of none broken, all that are known. */
export function combineRules(results: readonly RuleResult[]): CombinedHealth {
  const health = worstOf(results.map((result) => result.health));
  const telling: readonly Health[] = health === 'Green' || health === 'Grey' ? [health] : ['Red', 'Amber'];
  const sentences = telling.flatMap((word) =>
    results.filter((result) => result.health === word).map(({ sentence }) => sentence),
  );
  return { health, reason: [...new Set(sentences)].join(' ') };
}
