/** DCMA 3, Lags: at most 5 % of the links wait longer than for the task before. */
import type { Check } from '../check.js';
import { type AssessedPlan, successorIds } from './assessed-plan.js';
import { lagSign } from './lag-sign.js';
import { byShare } from './verdict.js';

export function lags(assessed: AssessedPlan): Check {
  const found = assessed.links.filter(({ lag }) => lagSign(lag) > 0);
  return byShare({
    title: 'DCMA 3 Lags',
    count: found.length,
    of: assessed.links.length,
    what: 'links',
    most: 0.05,
    ids: successorIds(assessed, found),
    remedy: 'Make a task of what is waited for, so that it has a name and can be followed.',
  });
}
