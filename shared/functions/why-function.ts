/** PM_WHY: the chain of reasons that put a task on its date. */
import type { Schedule } from '../schedule/schedule.js';
import { taskLabel } from '../schedule/schedule-problems.js';
import { shownFinish, shownStart, shownTaskFinish, shownTaskStart } from '../schedule/shown-dates.js';
import { type WhyStep, whyChain } from '../schedule/why.js';
import type { Cell, Table } from '../table/cell.js';
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
      shownDate(schedule, step),
      step.because,
    ]),
  ];
}

function shownDate(schedule: Schedule, { task, end, date }: WhyStep): Cell {
  if (date === null) return null;
  const own = schedule.tasks[task]?.[end] === date;
  if (end === 'start') return dateCell(own ? shownTaskStart(schedule, task) : shownStart(schedule, date));
  return dateCell(own ? shownTaskFinish(schedule, task) : shownFinish(schedule, date));
}
