/** The outline up and down: the tasks that a summary stands for, and the summaries around tasks. */
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

/** Every summary that some of these tasks is in. */
export function summariesAbove({ tasks }: Plan, below: Iterable<Task>): ReadonlySet<TaskIndex> {
  const above = new Set<TaskIndex>();
  for (const task of below) {
    // What is above a summary found before has been found with it.
    for (let at = task.parent; at !== null && !above.has(at); at = (tasks[at] as Task).parent) above.add(at);
  }
  return above;
}
