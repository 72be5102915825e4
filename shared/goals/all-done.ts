/** Whether nothing is left to do. */
import { isFinished } from '../earned-value/task-progress.js';
import type { Plan } from '../plan/plan.js';

/** Without a status date nothing counts as done. */
export function isAllDone({ tasks, settings: { statusDate } }: Plan): boolean {
  return statusDate !== null && tasks.every((task) => task.isSummary || isFinished(task, statusDate));
}
