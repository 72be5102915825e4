/** What the fourteen checks look at: the tasks still to do and their links, beside the schedule and the baseline. */
import {
  type PerformanceMeasurementBaseline,
  performanceMeasurementBaseline,
} from '../../earned-value/performance-measurement-baseline.js';
import { isDone } from '../../earned-value/task-progress.js';
import type { Dependency, Plan, Task } from '../../plan/plan.js';
import type { Schedule } from '../../schedule/schedule.js';

export interface AssessedPlan {
  readonly plan: Plan;
  readonly schedule: Schedule;
  readonly baseline: PerformanceMeasurementBaseline;
  /** Tasks without tasks below them; level of effort follows other work and is left out. */
  readonly tasks: readonly Task[];
  /** Those of them that are not done. */
  readonly incomplete: readonly Task[];
  /** The links into tasks that are not done, into summaries too. */
  readonly links: readonly Dependency[];
}

export function assessedPlan(plan: Plan, schedule: Schedule): AssessedPlan {
  const tasks = plan.tasks.filter(({ isSummary, kind }) => !isSummary && kind !== 'level of effort');
  return {
    plan,
    schedule,
    baseline: performanceMeasurementBaseline(plan, schedule),
    tasks,
    incomplete: tasks.filter((task) => !isDone(task)),
    links: plan.dependencies.filter(({ successor }) => !isDone(plan.tasks[successor] as Task)),
  };
}

/** The IDs of the tasks that links lead into, each once. */
export function successorIds({ plan }: AssessedPlan, links: readonly Dependency[]): string[] {
  return [...new Set(links.map(({ successor }) => (plan.tasks[successor] as Task).id))];
}

export const idsOf = (tasks: readonly Task[]): string[] => tasks.map(({ id }) => id);
