/** DCMA 10, Resources: every task that takes time has a resource or a cost. */
import type { Task } from '../../plan/plan.js';
import type { Check } from '../check.js';
import { type AssessedPlan, idsOf } from './assessed-plan.js';
import { byShare, notEvaluable } from './verdict.js';

const TITLE = 'DCMA 10 Resources';

export function resources({ tasks, incomplete }: AssessedPlan): Check {
  if (!tasks.some(isLoaded)) {
    return notEvaluable(
      TITLE,
      'No task has a resource or a cost.',
      'Name who does what in a Resources column.',
    );
  }
  const lasting = incomplete.filter(({ kind, duration }) => kind !== 'milestone' && duration?.minutes !== 0);
  const found = lasting.filter((task) => !isLoaded(task));
  return byShare({
    title: TITLE,
    count: found.length,
    of: lasting.length,
    what: 'tasks',
    most: 0,
    ids: idsOf(found),
    remedy: 'Name who does it, or give it a budget.',
  });
}

const isLoaded = ({ assignments, budget, fixedCost }: Task): boolean =>
  assignments.length > 0 || budget !== null || fixedCost !== null;
