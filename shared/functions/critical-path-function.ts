/** PM_CRITICAL_PATH: the critical tasks in the order of their dates. */

import type { TaskSchedule } from '../schedule/schedule.js';
import { shownTaskFinish, shownTaskStart } from '../schedule/shown-dates.js';
import type { Table } from '../table/cell.js';
import { dateCell } from './dates.js';
import { refuseLoop } from './finish-function.js';
import { idCell } from './id-cell.js';
import type { Argument } from './input.js';
import { scheduledPlan } from './plan-input.js';

/** ID, Task, Start, Finish of each critical task that is no summary. Throws a loop's sentence. */
export function criticalPathFunction(plan: Argument, ...tables: Argument[]): Table {
  const scheduled = scheduledPlan('PM_CRITICAL_PATH', plan, tables);
  refuseLoop(scheduled);
  const { schedule } = scheduled;
  const datesOf = (index: number) => schedule.tasks[index] as TaskSchedule;
  const path = scheduled.plan.tasks
    .filter(({ index, isSummary }) => !isSummary && schedule.tasks[index]?.critical)
    .sort((a, b) => {
      const [one, other] = [datesOf(a.index), datesOf(b.index)];
      return one.start - other.start || one.finish - other.finish || a.row - b.row;
    });
  return [
    ['ID', 'Task', 'Start', 'Finish'],
    ...path.map(({ id, name, index }) => [
      idCell(id),
      name,
      dateCell(shownTaskStart(schedule, index)),
      dateCell(shownTaskFinish(schedule, index)),
    ]),
  ];
}
