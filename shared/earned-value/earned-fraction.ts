/** How much of a task is earned, by each earned-value method. */
import { leavesUnder } from '../plan/leaves.js';
import type { EarnedValueMethod, Plan, Task } from '../plan/plan.js';
import type { Minute } from '../time/minute.js';
import { type Figure, known, unknown } from './figure.js';
import { isFinished, isStarted, recordedFraction } from './task-progress.js';

type FractionMethod = Exclude<EarnedValueMethod, 'level of effort'>;

/**
 * The earned fraction of a task, 0 to 1. A task broken down since the baseline earns what its parts do, by duration.
 *
 * - percent complete: as recorded
 * - 0/100: all once finished
 * - 50/50: half once started, the rest once finished
 * - weighted milestone: the share of milestone weight that is reached, among the tasks beside it (or below it)
 * - units: done ÷ planned
 *
 * Unknown where the method needs a value the plan lacks. Source: PMI, Practice Standard for Earned Value Management.
 */
export function earnedFraction(plan: Plan, task: Task, method: FractionMethod, statusDate: Minute): Figure {
  if (method === 'weighted milestone') return weightReached(plan, task, statusDate);
  if (task.isSummary) return fractionOfParts(plan, task, method, statusDate);
  switch (method) {
    case 'percent complete':
      return known(recordedFraction(task, statusDate));
    case '0/100':
      return known(isFinished(task, statusDate) ? 1 : 0);
    case '50/50':
      if (isFinished(task, statusDate)) return known(1);
      return known(isStarted(task, statusDate) ? 0.5 : 0);
    case 'units':
      return unitsDone(task, statusDate);
  }
}

/** Units that are counted beat what is said of progress; where none are, a finished task has done them all. */
function unitsDone(task: Task, statusDate: Minute): Figure {
  if (task.unitsDone === null && isFinished(task, statusDate)) return known(1);
  if (task.unitsPlanned === null || task.unitsPlanned <= 0) return unknown('no planned units');
  return known(Math.min(1, (task.unitsDone ?? 0) / task.unitsPlanned));
}

function weightReached(plan: Plan, task: Task, statusDate: Minute): Figure {
  const package_ = task.isSummary ? leavesUnder(plan, task.index) : siblings(plan, task);
  const milestones = package_.filter(({ milestoneWeight }) => milestoneWeight !== null);
  const sum = (tasks: readonly Task[]) =>
    tasks.reduce((total, { milestoneWeight }) => total + (milestoneWeight ?? 0), 0);
  const all = sum(milestones);
  if (all <= 0) return unknown('no milestone weights');
  return known(sum(milestones.filter((milestone) => isFinished(milestone, statusDate))) / all);
}

function siblings(plan: Plan, { parent }: Task): Task[] {
  return plan.tasks.filter((other) => other.parent === parent && !other.isSummary);
}

function fractionOfParts(plan: Plan, task: Task, method: FractionMethod, statusDate: Minute): Figure {
  const parts = leavesUnder(plan, task.index);
  const byDuration = parts.map(({ duration }) => duration?.minutes ?? 0);
  const weights = byDuration.some((weight) => weight > 0) ? byDuration : parts.map(() => 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let earned = 0;
  for (const [index, part] of parts.entries()) {
    const fraction = earnedFraction(plan, part, method, statusDate);
    if (fraction.value === null) return fraction;
    earned += (fraction.value * (weights[index] ?? 0)) / total;
  }
  return known(earned);
}
