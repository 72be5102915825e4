/** The work of a plan in planned working days of its leaf tasks: how much there is, and how much is done. */
import { entryOfSchedule } from '../earned-value/baseline-entry.js';
import { recordedFraction } from '../earned-value/task-progress.js';
import type { Task } from '../plan/plan.js';
import type { Schedule } from '../schedule/schedule.js';
import type { Minute } from '../time/minute.js';
import { shareBy } from './progress-history.js';

export interface PlannedWork {
  readonly task: Task;
  /** Planned working days. */
  readonly days: number;
}

/** The leaf tasks whose planned working time is known; milestones have none. */
export function plannedWork(schedule: Schedule): PlannedWork[] {
  const { plan } = schedule;
  return plan.tasks.flatMap((task) => {
    const minutes = task.isSummary ? null : entryOfSchedule(plan, schedule, task).minutes;
    return minutes === null ? [] : [{ task, days: minutes / plan.settings.minutesPerDay }];
  });
}

/** All there is to do, as the plan is now. */
export const scopeOf = (work: readonly PlannedWork[]): number =>
  work.reduce((sum, { days }) => sum + days, 0);

/** Planned working days of what was done by a moment, up to the status date. */
export const doneBy = (
  schedule: Schedule,
  work: readonly PlannedWork[],
  statusDate: Minute,
  moment: Minute,
): number =>
  work.reduce(
    (sum, { task, days }) =>
      sum + days * recordedFraction(task, statusDate) * shareBy(schedule, task, statusDate, moment),
    0,
  );
