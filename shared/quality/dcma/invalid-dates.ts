/** DCMA 9, Invalid dates: nothing was done after the status date, and nothing is still to do before it. */
import { isDone } from '../../earned-value/task-progress.js';
import type { Task } from '../../plan/plan.js';
import type { Minute } from '../../time/minute.js';
import type { Check } from '../check.js';
import { type AssessedPlan, idsOf } from './assessed-plan.js';
import { byShare, NO_STATUS_DATE, notEvaluable } from './verdict.js';

const TITLE = 'DCMA 9 Invalid dates';

export function invalidDates(assessed: AssessedPlan): Check {
  const { statusDate } = assessed.plan.settings;
  if (statusDate === null) return notEvaluable(TITLE, ...NO_STATUS_DATE);
  const found = assessed.tasks.filter(
    (task) => isRecordedAhead(task, statusDate) || isForecastBehind(assessed, task, statusDate),
  );
  return byShare({
    title: TITLE,
    count: found.length,
    of: assessed.tasks.length,
    what: 'tasks',
    most: 0,
    ids: idsOf(found),
    remedy: 'Correct actual dates after the status date; move what is not done to after it.',
  });
}

const isRecordedAhead = ({ actualStart, actualFinish }: Task, statusDate: Minute): boolean =>
  (actualStart !== null && actualStart >= statusDate) || (actualFinish !== null && actualFinish > statusDate);

function isForecastBehind({ schedule }: AssessedPlan, task: Task, statusDate: Minute): boolean {
  const dates = schedule.tasks[task.index];
  if (!dates || isDone(task)) return false;
  const hasStarted = task.actualStart !== null || (task.fractionComplete ?? 0) > 0;
  const ahead = hasStarted ? dates.finish : dates.start;
  return (schedule.workingTimes[task.index]?.workBetween(ahead, statusDate) ?? 0) > 0;
}
