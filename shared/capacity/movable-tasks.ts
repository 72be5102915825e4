/** Which tasks levelling may move. */
import type { Task } from '../plan/plan.js';
import { NOT_STARTED, type Workload } from '../schedule/workload.js';

/** The Priority of a task that is never moved. */
const DO_NOT_LEVEL = 1000;

/**
 * Whether levelling may move a task for a resource: neither started, nor manual, nor bound to an exact date, nor level
 * of effort, nor of priority 1000. One that may not be moved still follows its links.
 */
export function isMovable(
  { index, isSummary, kind, constraint, priority }: Task,
  workload: Workload,
): boolean {
  const isBound = constraint.type === 'MSO' || constraint.type === 'MFO';
  return (
    !isSummary &&
    !isBound &&
    kind !== 'manual' &&
    kind !== 'level of effort' &&
    priority < DO_NOT_LEVEL &&
    workload.progress[index] === NOT_STARTED
  );
}
