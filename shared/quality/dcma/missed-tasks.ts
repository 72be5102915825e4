/** DCMA 11, Missed tasks: at most 5 % of the tasks due by the status date finish later than their baseline. */
import { slipBetween } from '../../earned-value/finish-slip.js';
import type { Check } from '../check.js';
import { type AssessedPlan, idsOf } from './assessed-plan.js';
import { dueTasks } from './due-tasks.js';
import { byShare, NO_BASELINE, NO_STATUS_DATE, notEvaluable } from './verdict.js';

const TITLE = 'DCMA 11 Missed tasks';

export function missedTasks(assessed: AssessedPlan): Check {
  const { plan, schedule, baseline } = assessed;
  const { statusDate } = plan.settings;
  if (!baseline.recorded) return notEvaluable(TITLE, ...NO_BASELINE);
  if (statusDate === null) return notEvaluable(TITLE, ...NO_STATUS_DATE);
  const due = dueTasks(assessed, statusDate);
  const missed = due.filter(({ task, baselineFinish }) => {
    const finish = schedule.tasks[task.index]?.finish;
    return finish === undefined || slipBetween(plan, baselineFinish, finish) > 0;
  });
  return byShare({
    title: TITLE,
    count: missed.length,
    of: due.length,
    what: 'tasks due by the status date',
    most: 0.05,
    ids: idsOf(missed.map(({ task }) => task)),
    remedy: 'See PM_SLIPPED for what each of them waited for, and replan the work that is left.',
  });
}
