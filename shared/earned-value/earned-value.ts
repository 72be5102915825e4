/** Earned value of one task of the baseline. */
import { leavesUnder } from '../plan/leaves.js';
import type { Plan, Task } from '../plan/plan.js';
import type { Minute } from '../time/minute.js';
import { earnedFraction } from './earned-fraction.js';
import { type Figure, fromFigures, known, unknown } from './figure.js';
import type { BaselineItem } from './performance-measurement-baseline.js';
import { plannedValueOf } from './planned-value.js';
import { isFinished, isStarted } from './task-progress.js';

/**
 * Earned value, EV, in the baseline's unit: what is spread over the work × the earned fraction, what accrues at the
 * start once the task has begun, what accrues at the end once it is finished. A level of effort earns what was
 * planned, a task deleted since nothing.
 *
 * Unknown for a task without planned cost, and where its method needs a value the plan lacks.
 */
export function earnedValueOf(plan: Plan, item: BaselineItem, statusDate: Minute): Figure {
  const { parts, method } = item;
  if (parts === null) return unknown('no budget');
  if (item.task === null) return known(0);
  if (method === 'level of effort') {
    const planned = plannedValueOf(item, statusDate);
    return planned === null ? unknown('no dates') : known(planned);
  }
  const task = plan.tasks[item.task] as Task;
  return fromFigures([earnedFraction(plan, task, method, statusDate)], (fraction) => {
    const leaves = leavesUnder(plan, task.index);
    const begun = fraction > 0 || leaves.some((leaf) => isStarted(leaf, statusDate));
    const done = fraction >= 1 || leaves.every((leaf) => isFinished(leaf, statusDate));
    return known(parts.prorated * fraction + (begun ? parts.atStart : 0) + (done ? parts.atEnd : 0));
  });
}
