/** DCMA 7, Negative float: no task still to do is too late for a hard date or deadline. */
import type { Check } from '../check.js';
import { type AssessedPlan, idsOf } from './assessed-plan.js';
import { byShare } from './verdict.js';

export function negativeFloat({ schedule, incomplete }: AssessedPlan): Check {
  const dated = incomplete.filter(({ index }) => schedule.tasks[index]);
  const found = dated.filter(({ index }) => (schedule.tasks[index]?.totalFloat ?? 0) < 0);
  return byShare({
    title: 'DCMA 7 Negative float',
    count: found.length,
    of: dated.length,
    what: 'tasks',
    most: 0,
    ids: idsOf(found),
    remedy: 'Shorten the chain that leads to the date, or agree a later date.',
  });
}
