/** DCMA 6, High float: at most 5 % of the tasks still to do can slip more than 44 working days. */
import type { Check } from '../check.js';
import { type AssessedPlan, idsOf } from './assessed-plan.js';
import { byShare } from './verdict.js';

const MOST_DAYS = 44;

export function highFloat({ plan, schedule, incomplete }: AssessedPlan): Check {
  const dated = incomplete.filter(({ index }) => schedule.tasks[index]);
  const most = MOST_DAYS * plan.settings.minutesPerDay;
  const found = dated.filter(({ index }) => (schedule.tasks[index]?.totalFloat ?? 0) > most);
  return byShare({
    title: 'DCMA 6 High float',
    count: found.length,
    of: dated.length,
    what: 'tasks',
    most: 0.05,
    ids: idsOf(found),
    remedy: 'Look for the missing successor: what so much later really waits for the task.',
  });
}
