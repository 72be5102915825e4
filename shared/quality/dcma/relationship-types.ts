/** DCMA 4, Relationship types: at least 90 % of the links run from finish to start. */
import type { Check } from '../check.js';
import { type AssessedPlan, successorIds } from './assessed-plan.js';
import { byShare } from './verdict.js';

export function relationshipTypes(assessed: AssessedPlan): Check {
  const found = assessed.links.filter(({ type }) => type !== 'FS');
  return byShare({
    title: 'DCMA 4 Relationship types',
    count: found.length,
    of: assessed.links.length,
    what: 'links',
    most: 0.1,
    ids: successorIds(assessed, found),
    remedy: 'Break tasks down until most links run from the finish of one to the start of the next.',
  });
}
