/** DCMA 5, Hard constraints: at most 5 % of the tasks still to do are held on a date against their links. */
import type { ConstraintType } from '../../plan/plan.js';
import type { Check } from '../check.js';
import { type AssessedPlan, idsOf } from './assessed-plan.js';
import { byShare } from './verdict.js';

const HARD: ReadonlySet<ConstraintType> = new Set<ConstraintType>(['MSO', 'MFO', 'SNLT', 'FNLT']);

export function hardConstraints({ incomplete }: AssessedPlan): Check {
  const found = incomplete.filter(({ constraint }) => HARD.has(constraint.type));
  return byShare({
    title: 'DCMA 5 Hard constraints',
    count: found.length,
    of: incomplete.length,
    what: 'tasks',
    most: 0.05,
    ids: idsOf(found),
    remedy: 'Use a Deadline, or a start no earlier than a date (SNET), so that links can move the task.',
  });
}
