/** Where a link leads to from a moment: its lag counted plainly, on the successor's own calendar, else the project's. */
import type { Dependency, Plan, Task } from '../../../shared/plan/plan.js';
import { durationOf } from './tasks.js';
import { timeOfCalendar, timeOfTask } from './time.js';

interface Span {
  readonly start: number;
  readonly finish: number;
}

/** A lag's minutes, of the clock where it is elapsed; a share is of the predecessor's duration. */
export function lagOf(
  plan: Plan,
  { lag, predecessor }: Dependency,
  of: Span,
): { minutes: number; elapsed: boolean } {
  if (lag.unit !== 'percent') return { minutes: lag.minutes, elapsed: lag.unit === 'elapsed' };
  const task = plan.tasks[predecessor] as Task;
  const minutes = lengthOf(plan, task, of);
  return { minutes: Math.round(minutes * lag.fraction), elapsed: task.duration?.elapsed ?? false };
}

/** Decision: a summary lasts as long as the project works between its dates, a manual task as long as it works between its own. */
function lengthOf(plan: Plan, task: Task, { start, finish }: Span): number {
  if (task.isSummary) return timeOfCalendar(plan.calendar).between(start, finish);
  if (task.kind === 'manual' && task.typedStart !== null && task.typedFinish !== null) {
    return timeOfTask(plan, task).between(task.typedStart, task.typedFinish);
  }
  return durationOf(task);
}

/** A moment of the predecessor and the link's lag from there; `of` are the predecessor's dates. */
export function lagged(plan: Plan, link: Dependency, from: number, of: Span): number {
  const { minutes, elapsed } = lagOf(plan, link, of);
  if (elapsed) return from + minutes;
  if (minutes === 0) return from;
  const time = timeOfCalendar(plan.tasks[link.successor]?.calendar ?? plan.calendar);
  return minutes > 0 ? time.finishAfter(from, minutes) : time.startBefore(from, -minutes);
}
