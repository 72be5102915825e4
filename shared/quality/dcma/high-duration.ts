/** DCMA 8, High duration: at most 5 % of the tasks still to do last more than 44 working days. */
import type { Task } from '../../plan/plan.js';
import type { Check } from '../check.js';
import { type AssessedPlan, idsOf } from './assessed-plan.js';
import { byShare } from './verdict.js';

const MOST_DAYS = 44;

/** Milestones last no time and are left out. */
export function highDuration({ plan, schedule, incomplete }: AssessedPlan): Check {
  const minutesOf = ({ duration, index }: Task): number => {
    const dates = schedule.tasks[index];
    if (duration?.elapsed && dates) return plan.calendar.workBetween(dates.start, dates.finish);
    return duration?.minutes ?? 0;
  };
  const lasting = incomplete.filter((task) => minutesOf(task) > 0);
  const found = lasting.filter((task) => minutesOf(task) > MOST_DAYS * plan.settings.minutesPerDay);
  return byShare({
    title: 'DCMA 8 High duration',
    count: found.length,
    of: lasting.length,
    what: 'tasks',
    most: 0.05,
    ids: idsOf(found),
    remedy: 'Break the task down into parts of at most two months.',
  });
}
