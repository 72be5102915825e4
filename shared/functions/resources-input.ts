/** The arguments of the functions that need the Resources table. */
import { type Argument, WrongCall } from './input.js';
import { type ScheduledPlan, scheduledPlan } from './plan-input.js';

/** Reads and schedules the plan of a call; throws where no Resources table comes with it. */
export function scheduledPlanWithResources(
  functionName: string,
  plan: Argument,
  tables: readonly Argument[],
): ScheduledPlan {
  const scheduled = scheduledPlan(functionName, plan, tables);
  if (scheduled.plan.resources === null) {
    throw new WrongCall(
      `${functionName} needs the Resources table: a range with its header row, after the plan.`,
    );
  }
  return scheduled;
}
