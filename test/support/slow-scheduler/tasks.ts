/** What the rules say of one task: how long it takes, how far it is, and where it stands in the outline. */
import type { Plan, Task, TaskIndex } from '../../../shared/plan/plan.js';

export const NEVER = Number.POSITIVE_INFINITY;

export const isFinished = (task: Task): boolean =>
  task.actualFinish !== null || (task.fractionComplete ?? 0) >= 1;

/** Work done without recorded dates stands where its links put it, and so still waits for them. */
export const isOver = (task: Task): boolean =>
  task.actualFinish !== null || (task.actualStart !== null && isFinished(task));

/** Whether its start is a recorded fact. */
export const isStarted = (task: Task): boolean => task.actualStart !== null || task.actualFinish !== null;

export const isBegun = (task: Task): boolean => isStarted(task) || (task.fractionComplete ?? 0) > 0;

/** What is done and what is left; what is left is as typed, else the share of the duration that is not complete. */
export function partsOf(task: Task): { done: number; left: number } {
  const whole = task.duration?.minutes ?? 0;
  const complete = whole - Math.round(whole * (1 - (task.fractionComplete ?? 0)));
  if (task.remainingDuration === null) return { done: complete, left: whole - complete };
  const left = task.remainingDuration.minutes;
  if (!isBegun(task)) return { done: 0, left };
  // Without a percentage, what is not left has been done.
  return { done: task.fractionComplete === null ? Math.max(0, whole - left) : complete, left };
}

/** Of a task in progress, what is done and what is left together. */
export function durationOf(task: Task): number {
  if (isFinished(task)) return task.duration?.minutes ?? 0;
  const { done, left } = partsOf(task);
  return done + left;
}

/** A date that the task itself must start or finish on, until it has begun. */
export const mustHold = (task: Task): boolean =>
  (task.constraint.type === 'MSO' || task.constraint.type === 'MFO') && !isBegun(task);

export function ancestors(plan: Plan, index: TaskIndex): TaskIndex[] {
  const found: TaskIndex[] = [];
  for (let at = plan.tasks[index]?.parent ?? null; at !== null; at = plan.tasks[at]?.parent ?? null)
    found.push(at);
  return found;
}

export function leavesWithin(plan: Plan, index: TaskIndex): TaskIndex[] {
  const task = plan.tasks[index] as Task;
  return task.isSummary ? task.children.flatMap((child) => leavesWithin(plan, child)) : [index];
}

export const isFromFinish = ({ settings }: Plan): boolean =>
  settings.scheduleFrom === 'finish' && settings.projectFinish !== null;

/** Scheduled from its finish, all tasks are as late as possible but those that say otherwise. */
export function isPutOff(plan: Plan, task: Task): boolean {
  const { type, origin } = task.constraint;
  if (task.isSummary || isBegun(task)) return false;
  if (type === 'ALAP') return true;
  if (!isFromFinish(plan)) return false;
  if (type === 'MSO' || type === 'MFO') return false;
  return origin === 'default' || (origin === 'Constraint' && type !== 'ASAP');
}
