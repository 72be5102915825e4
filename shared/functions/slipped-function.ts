/** PM_SLIPPED: what finishes later than the baseline promised, and why. */
import { slippedTasks } from '../quality/slipped-tasks.js';
import { shownFinish, shownTaskFinish } from '../schedule/shown-dates.js';
import type { Table } from '../table/cell.js';
import { dateCell } from './dates.js';
import { idCell } from './id-cell.js';
import { type Argument, WrongCall } from './input.js';
import { scheduledPlan } from './plan-input.js';

/** ID, Task, Baseline finish, Finish, Slip in working days, Because. Throws where no baseline is given. */
export function slippedFunction(plan: Argument, ...tables: Argument[]): Table {
  const scheduled = scheduledPlan('PM_SLIPPED', plan, tables);
  const { schedule } = scheduled;
  if (scheduled.plan.baseline === null) {
    throw new WrongCall(
      'PM_SLIPPED needs a baseline to compare with: the range of a Baseline tab, with its header row.',
    );
  }
  return [
    ['ID', 'Task', 'Baseline finish', 'Finish', 'Slip', 'Because'],
    ...slippedTasks(scheduled.plan, schedule).map(({ task, baselineFinish, slip, because }) => [
      idCell(task.id),
      task.name,
      dateCell(shownFinish(schedule, baselineFinish)),
      dateCell(shownTaskFinish(schedule, task.index)),
      slip,
      because,
    ]),
  ];
}
