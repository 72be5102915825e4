/** Notes tasks that Microsoft Project works on in parts with a break between: they are carried without the break. */

import type { Task } from '../../plan/plan.js';
import { type PlanTables, readPlan } from '../../plan/read-plan.js';
import { workingTimes } from '../../plan/working-time.js';
import type { FileRow } from './file-tasks.js';
import type { Notes } from './notes.js';
import { isSet, momentOf } from './values.js';

/** A task that takes longer from its start to its finish than it lasts has a break, or waits for one of its people. */
export function noteSplits(tables: PlanTables, rows: readonly FileRow[], notes: Notes): void {
  const plan = readPlan(tables);
  // Scheduling leaves a break of its own where it moves the rest of the work past the status date.
  const isMoved = plan.settings.rescheduleUnfinishedWork && plan.settings.statusDate !== null;
  const timeOf = workingTimes(plan.calendar);
  for (const task of plan.tasks) {
    const source = rows[task.row - 1];
    if (!source || task.duration === null || task.kind === 'manual' || isSet(source.element, 'Milestone'))
      continue;
    if (momentOf(source.element, 'ActualFinish') !== null || (isMoved && isBegun(task))) continue;
    const start = momentOf(source.element, 'Start');
    const finish = momentOf(source.element, 'Finish');
    if (start === null || finish === null || finish <= start) continue;
    if (timeOf(task).workBetween(start, finish) > task.duration.minutes + 1)
      notes.about('Breaks in split tasks are not carried', `${source.id} ${source.name}`);
  }
}

const isBegun = ({ actualStart, fractionComplete }: Task): boolean =>
  actualStart !== null || (fractionComplete ?? 0) > 0;
