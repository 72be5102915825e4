/** DCMA 2, Leads: no link starts its successor before its time. */
import type { Check } from '../check.js';
import { type AssessedPlan, successorIds } from './assessed-plan.js';
import { lagSign } from './lag-sign.js';
import { byShare } from './verdict.js';

export function leads(assessed: AssessedPlan): Check {
  const found = assessed.links.filter(({ lag }) => lagSign(lag) < 0);
  return byShare({
    title: 'DCMA 2 Leads',
    count: found.length,
    of: assessed.links.length,
    what: 'links',
    most: 0,
    ids: successorIds(assessed, found),
    remedy: 'Split the predecessor where the successor may begin, and link to that part without a lead.',
  });
}
