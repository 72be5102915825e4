/** What a task holds up: the tasks that stand on their dates because of it. */
import type { TaskIndex } from '../plan/plan.js';
import type { Schedule } from './schedule.js';

/** The tasks whose start a link from `task` drives, in the plan's order; they move as soon as it does. */
export const heldUpBy = ({ tasks }: Schedule, task: TaskIndex): TaskIndex[] =>
  tasks.flatMap((each, index) =>
    each !== null && each.driver.by === 'link' && each.driver.dependency.predecessor === task
      ? [index as TaskIndex]
      : [],
  );
