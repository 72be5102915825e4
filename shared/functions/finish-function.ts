/** PM_FINISH: when the project finishes. */
import { loopSentenceOf } from '../earned-value/finish-slip.js';
import type { Cell } from '../table/cell.js';
import { problemText } from '../table/problem.js';
import { finishCell } from './dates.js';
import { type Argument, WrongCall } from './input.js';
import { type ScheduledPlan, scheduledPlan } from './plan-input.js';

/** The last finish of all tasks, shown inclusively. Throws a loop's sentence, and where no task has dates the first reason. */
export function finishFunction(plan: Argument, ...tables: Argument[]): Cell {
  const scheduled = scheduledPlan('PM_FINISH', plan, tables);
  refuseLoop(scheduled);
  const { schedule } = scheduled;
  if (schedule.finish === null) {
    const [first] = schedule.problems;
    throw new WrongCall(first === undefined ? 'The plan has no tasks.' : problemText(first));
  }
  return finishCell(schedule, schedule.finish);
}

/** A loop leaves the whole plan without a finish, and so without a critical path. */
export function refuseLoop({ schedule }: ScheduledPlan): void {
  const loop = loopSentenceOf(schedule);
  if (loop !== null) throw new WrongCall(loop);
}
