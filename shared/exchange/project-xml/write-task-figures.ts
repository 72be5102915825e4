/** The work, cost and progress of a task as Microsoft Project XML. */
import { costWithoutBudget } from '../../earned-value/planned-cost.js';
import type { AccrualMethod, Task } from '../../plan/plan.js';
import type { XmlPart } from '../xml/xml-writer.js';
import type { WrittenProgress } from './task-progress.js';
import { moneyText, spanText } from './values.js';
import { finishPart, momentPart, optionalPart } from './xml-parts.js';

const ACCRUALS = { start: 1, end: 2, prorated: 3 } as const;

/** The effort given, else what the people assigned do in the task's duration; null for a summary. */
export function workMinutes(task: Task, duration: number): number | null {
  if (task.isSummary) return null;
  if (task.work !== null) return task.work;
  return task.assignments.reduce(
    (sum, { resource, units }) =>
      sum + (resource === null || resource.type === 'work' ? units * duration : 0),
    0,
  );
}

/**
 * Cost and progress, in the order of the schema; none for a summary, whose figures are rolled up.
 *
 * Microsoft Project knows no budget beside fixed cost and resources: what a task's budget has over its resources is
 * written as fixed cost, so that it shows the same total; the budget itself is in a custom field.
 */
export function figureParts(
  task: Task,
  progress: WrittenProgress,
  duration: number,
  usualAccrual: AccrualMethod,
  spent: number | null,
): XmlPart[] {
  if (task.isSummary) return [];
  const resources = costWithoutBudget(task, null, task.duration?.minutes ?? null) ?? 0;
  const fixed = task.budget === null ? (task.fixedCost ?? 0) : Math.max(0, task.budget - resources);
  return [
    ['FixedCost', moneyText(fixed)],
    ['FixedCostAccrual', ACCRUALS[task.accrual ?? usualAccrual]],
    ['PercentComplete', progress.percent],
    ['Cost', moneyText(fixed + resources)],
    momentPart('ActualStart', progress.actualStart),
    finishPart('ActualFinish', progress.actualFinish),
    ['ActualDuration', spanText(Math.max(0, duration - progress.remaining))],
    optionalPart('ActualCost', spent === null ? null : moneyText(spent)),
    ['RemainingDuration', spanText(progress.remaining)],
  ];
}
