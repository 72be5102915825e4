/** The tasks that the baseline wanted finished by the status date. */
import type { Task } from '../../plan/plan.js';
import type { Minute } from '../../time/minute.js';
import type { AssessedPlan } from './assessed-plan.js';

export interface DueTask {
  readonly task: Task;
  readonly baselineFinish: Minute;
}

export function dueTasks({ tasks, baseline }: AssessedPlan, statusDate: Minute): DueTask[] {
  return tasks.flatMap((task) => {
    const baselineFinish = baseline.itemOfTask[task.index]?.dates?.finish;
    return baselineFinish !== undefined && baselineFinish <= statusDate ? [{ task, baselineFinish }] : [];
  });
}
