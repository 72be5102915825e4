/** PM_CRITICAL_PATH: the critical tasks in the order of their dates. */

import { criticalPath } from '../schedule/critical-path.js';
import { shownTaskFinish, shownTaskStart } from '../schedule/shown-dates.js';
import type { Table } from '../table/cell.js';
import { dateCell } from './dates.js';
import { refuseUnfinished } from './finish-function.js';
import { idCell } from './id-cell.js';
import type { Argument } from './input.js';
import { scheduledPlan } from './plan-input.js';

/** ID, Task, Start, Finish of each critical task that is no summary. Throws where a task has no dates. */
export function criticalPathFunction(plan: Argument, ...tables: Argument[]): Table {
  const scheduled = scheduledPlan('PM_CRITICAL_PATH', plan, tables);
  refuseUnfinished(scheduled);
  const { schedule } = scheduled;
  return [
    ['ID', 'Task', 'Start', 'Finish'],
    ...criticalPath(scheduled.plan, schedule).map(({ id, name, index }) => [
      idCell(id),
      name,
      dateCell(shownTaskStart(schedule, index)),
      dateCell(shownTaskFinish(schedule, index)),
    ]),
  ];
}
