/** PM_WHY: the chain of reasons that put a task on its date. */
import { taskLabel } from '../schedule/schedule-problems.js';
import { shownStepDate, whyChain } from '../schedule/why.js';
import type { Table } from '../table/cell.js';
import { dateCell } from './dates.js';
import type { Argument } from './input.js';
import { scheduledPlan } from './plan-input.js';
import { taskArgument } from './task-argument.js';

/** Step, Task, Date, Because: the task first, then what each waits for. Throws where the plan has no such task. */
export function whyFunction(task: Argument, plan: Argument, ...tables: Argument[]): Table {
  const scheduled = scheduledPlan('PM_WHY', plan, tables, 3);
  const { schedule } = scheduled;
  const chain = whyChain(schedule, taskArgument('PM_WHY', scheduled.plan, task));
  return [
    ['Step', 'Task', 'Date', 'Because'],
    ...chain.map((step, index) => [
      index + 1,
      taskLabel(scheduled.plan, step.task),
      dateCell(shownStepDate(schedule, step)),
      step.because,
    ]),
  ];
}
