/** DCMA 1, Logic: at most 5 % of the tasks still to do lack a predecessor or a successor. */
import type { Plan, Task, TaskIndex } from '../../plan/plan.js';
import type { Check } from '../check.js';
import { type AssessedPlan, idsOf } from './assessed-plan.js';
import { byShare } from './verdict.js';

/** Links of a summary count for the tasks within it. One first task and one last task are what every plan has. */
export function logic({ plan, incomplete }: AssessedPlan): Check {
  const first = withoutLink(plan, incomplete, ({ successor }) => successor);
  const last = withoutLink(plan, incomplete, ({ predecessor }) => predecessor);
  const open = incomplete.filter((task) => first.has(task.index) || last.has(task.index));
  const check = byShare({
    title: 'DCMA 1 Logic',
    count: open.length,
    of: incomplete.length,
    what: 'tasks',
    most: 0.05,
    ids: idsOf(open),
    remedy: 'Link each task to what it waits for and to what waits for it.',
  });
  const isOneChain = first.size <= 1 && last.size <= 1;
  if (!isOneChain || open.length === 0) return check;
  const where = `${idsOf(open).join(', ')} (the first and the last of one chain, as every plan has)`;
  return { ...check, state: 'pass', where, remedy: '' };
}

function withoutLink(
  plan: Plan,
  tasks: readonly Task[],
  endOf: (link: Plan['dependencies'][number]) => TaskIndex,
): ReadonlySet<TaskIndex> {
  const linked = new Set(plan.dependencies.map(endOf));
  const isLinked = (index: TaskIndex | null): boolean => {
    for (let at = index; at !== null; at = (plan.tasks[at] as Task).parent) if (linked.has(at)) return true;
    return false;
  };
  return new Set(tasks.map(({ index }) => index).filter((index) => !isLinked(index)));
}
