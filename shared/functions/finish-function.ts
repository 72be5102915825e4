/** PM_FINISH: when the project finishes. */
import type { Cell } from '../table/cell.js';
import { problemText } from '../table/problem.js';
import { finishCell } from './dates.js';
import { type Argument, WrongCall } from './input.js';
import { type ScheduledPlan, scheduledPlan } from './plan-input.js';

/** The last finish of all tasks, shown inclusively. Throws where a task has no dates: what is wrong, where, how to mend it. */
export function finishFunction(plan: Argument, ...tables: Argument[]): Cell {
  const scheduled = scheduledPlan('PM_FINISH', plan, tables);
  refuseUnfinished(scheduled);
  const { schedule } = scheduled;
  if (schedule.finish === null) {
    const [first] = schedule.problems;
    throw new WrongCall(first === undefined ? 'The plan has no tasks.' : problemText(first));
  }
  return finishCell(schedule, schedule.finish);
}

/** Tasks without dates leave the whole plan without a finish, and so without a critical path. */
export function refuseUnfinished({ schedule }: ScheduledPlan): void {
  if (schedule.whyNoFinish !== null) throw new WrongCall(schedule.whyNoFinish);
}
