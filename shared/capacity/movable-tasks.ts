/** Which tasks levelling may move. */
import type { Task } from '../plan/plan.js';
import { NOT_STARTED, type Workload } from '../schedule/workload.js';

/** The Priority of a task that is never moved. */
const DO_NOT_LEVEL = 1000;

/**
 * Whether levelling may move a task for a resource: neither started, nor manual, nor bound to an exact date, nor level
 * of effort, nor of priority 1000. One that may not be moved still follows its links.
 */
export function isMovable(task: Task, workload: Workload): boolean {
  const { index, isSummary, kind, priority } = task;
  return (
    !isSummary &&
    !isKeptByDate(task, workload) &&
    kind !== 'level of effort' &&
    priority < DO_NOT_LEVEL &&
    workload.progress[index] === NOT_STARTED
  );
}

/** Whether a date keeps a task where it is: typed for a manual one, exact, or recorded. */
export function isKeptByDate({ index, kind, constraint }: Task, workload: Workload): boolean {
  return (
    kind === 'manual' ||
    constraint.type === 'MSO' ||
    constraint.type === 'MFO' ||
    workload.pinned[index] === 1
  );
}
