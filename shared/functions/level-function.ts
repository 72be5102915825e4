/** PM_LEVEL: dates that keep every resource within its capacity, beside the plan. */
import { levelPlan } from '../capacity/level-plan.js';
import { shownTaskFinish, shownTaskStart } from '../schedule/shown-dates.js';
import type { Table } from '../table/cell.js';
import { dateCell } from './dates.js';
import type { Argument } from './input.js';
import { rowAligned } from './plan-input.js';
import { scheduledPlanWithResources } from './resources-input.js';

/** Row-aligned; delays in working days, 0 where a task stays. A row without dates is blank. */
export function levelFunction(plan: Argument, ...tables: Argument[]): Table {
  const scheduled = scheduledPlanWithResources('PM_LEVEL', plan, tables);
  const levelled = levelPlan(scheduled.plan, scheduled.schedule);
  return rowAligned(scheduled, ['Start', 'Finish', 'Delay', 'Moved for'], (task) => {
    const proposed = levelled.tasks[task];
    if (!proposed) return [null, null, null, null];
    return [
      dateCell(shownTaskStart(levelled.schedule, task)),
      dateCell(shownTaskFinish(levelled.schedule, task)),
      proposed.delay,
      proposed.movedFor === '' ? null : proposed.movedFor,
    ];
  });
}
