/** Which tasks can have dates at all. */
import type { Plan, Task } from '../../../shared/plan/plan.js';

/** Tasks that can have dates: not faulty, in no loop, and waiting for none that is. */
export function possibleTasks(plan: Plan): boolean[] {
  const count = plan.tasks.length;
  // What each depends on. A summary appears twice: what pushes its tasks, and what is rolled up from them.
  const needs = Array.from({ length: 2 * count }, () => new Set<number>());
  const pushes = (task: Task): number => (task.isSummary ? task.index + count : task.index);
  for (const task of plan.tasks) {
    if (task.isSummary) needs[task.index]?.add(task.index + count);
    for (const child of task.children) {
      needs[task.index]?.add(child);
      needs[pushes(plan.tasks[child] as Task)]?.add(task.index + count);
    }
  }
  for (const { predecessor, successor } of plan.dependencies) {
    needs[pushes(plan.tasks[successor] as Task)]?.add(predecessor);
  }
  const impossible = needs.map(
    (_, at) => (plan.tasks[at % count]?.blocked ?? false) || reaches(needs, at, at),
  );
  return plan.tasks.map(
    ({ index }) => !impossible[index] && !impossible.some((bad, at) => bad && reaches(needs, index, at)),
  );
}

function reaches(needs: readonly ReadonlySet<number>[], from: number, to: number): boolean {
  const seen = new Set<number>();
  const open = [from];
  while (open.length > 0) {
    for (const next of needs[open.pop() as number] as ReadonlySet<number>) {
      if (next === to) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return false;
}
