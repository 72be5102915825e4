/** DCMA 14, Baseline execution index: as many tasks are done as the baseline wanted by now; at least 0.95. */
import { isDone } from '../../earned-value/task-progress.js';
import type { Check } from '../check.js';
import type { AssessedPlan } from './assessed-plan.js';
import { dueTasks } from './due-tasks.js';
import { byIndex, NO_BASELINE, NO_STATUS_DATE, notEvaluable } from './verdict.js';

const TITLE = 'DCMA 14 Baseline execution index';

/** BEI = tasks done ÷ tasks that the baseline wanted done by the status date; what is done ahead of it counts. */
export function baselineExecutionIndex(assessed: AssessedPlan): Check {
  const { plan, tasks, baseline } = assessed;
  const { statusDate } = plan.settings;
  if (!baseline.recorded) return notEvaluable(TITLE, ...NO_BASELINE);
  if (statusDate === null) return notEvaluable(TITLE, ...NO_STATUS_DATE);
  const due = dueTasks(assessed, statusDate).length;
  if (due === 0) return notEvaluable(TITLE, 'The baseline wants no task done by the status date.', '');
  const done = tasks.filter(
    (task) => isDone(task) && (task.actualFinish === null || task.actualFinish <= statusDate),
  ).length;
  return byIndex(
    TITLE,
    done / due,
    `${done} done, ${due} to be done by the status date`,
    'Finish the tasks of DCMA 11 first, or replan with a new baseline.',
  );
}
