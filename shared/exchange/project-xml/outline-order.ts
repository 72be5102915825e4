/** The tasks of a plan in the order of its outline, as Microsoft Project lists them: each before the tasks below it. */
import type { Plan, Task } from '../../plan/plan.js';

export interface OutlinedTask {
  readonly task: Task;
  /** Its place in the list, from 1: the ID and the UID it has in the file. */
  readonly uid: number;
  readonly outlineNumber: string;
}

export function outlineOrder(plan: Plan): readonly OutlinedTask[] {
  const ordered: OutlinedTask[] = [];
  const waiting = plan.tasks
    .filter(({ parent }) => parent === null)
    .map((task, at) => ({ task, outlineNumber: String(at + 1) }))
    .reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { task, outlineNumber } = next;
    ordered.push({ task, uid: ordered.length + 1, outlineNumber });
    for (let at = task.children.length - 1; at >= 0; at -= 1) {
      const child = plan.tasks[task.children[at] as number] as Task;
      waiting.push({ task: child, outlineNumber: `${outlineNumber}.${at + 1}` });
    }
  }
  return ordered;
}
