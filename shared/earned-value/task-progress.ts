/** What is recorded of a task's progress by the status date: begun or not, finished or not, and how far. */
import type { Plan, Task } from '../plan/plan.js';
import type { Minute } from '../time/minute.js';

/** Whether it is recorded as done, on whatever day. */
export const isDone = ({ fractionComplete, actualFinish }: Task): boolean =>
  actualFinish !== null || (fractionComplete ?? 0) >= 1;

export const isFinished = (task: Task, statusDate: Minute): boolean =>
  (task.fractionComplete ?? 0) >= 1 || (task.actualFinish !== null && task.actualFinish <= statusDate);

export const isStarted = (task: Task, statusDate: Minute): boolean =>
  isFinished(task, statusDate) ||
  (task.fractionComplete ?? 0) > 0 ||
  (task.actualStart !== null && task.actualStart < statusDate);

/** Its % complete as recorded; all of it once it is finished, nothing where nothing is recorded. */
export const recordedFraction = (task: Task, statusDate: Minute): number =>
  isFinished(task, statusDate) ? 1 : Math.min(1, Math.max(0, task.fractionComplete ?? 0));

/** Whether anything at all is recorded of the plan's progress. */
export const hasProgress = (plan: Plan): boolean =>
  plan.tasks.some(
    (task) =>
      !task.isSummary &&
      (task.fractionComplete !== null ||
        task.actualStart !== null ||
        task.actualFinish !== null ||
        task.unitsDone !== null),
  );
