/** The tasks that a summary stands for: those below it that have none below them. */
import type { Plan, Task, TaskIndex } from './plan.js';

/** In the order of the outline; a task without others below it is its own only leaf. However deep, without recursion. */
export function leavesUnder({ tasks }: Plan, index: TaskIndex): Task[] {
  const leaves: Task[] = [];
  const open = [index];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const task = tasks[next] as Task;
    if (!task.isSummary) leaves.push(task);
    for (let at = task.children.length - 1; at >= 0; at -= 1) open.push(task.children[at] as TaskIndex);
  }
  return leaves;
}
