/**
 * Progress at earlier moments. Only the current state of a task is recorded, so what was done of it by then is worked
 * out: evenly over its working time, from its start to its finish or, while it is under way, to the status date.
 */
import { recordedFraction } from '../earned-value/task-progress.js';
import type { Plan, Task } from '../plan/plan.js';
import type { Schedule } from '../schedule/schedule.js';
import { type Minute, minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';

/** The part, 0 to 1, of what is recorded of a task at the status date that had happened by a moment. */
export function shareBy(schedule: Schedule, task: Task, statusDate: Minute, moment: Minute): number {
  if (moment >= statusDate) return 1;
  const dates = schedule.tasks[task.index];
  if (!dates) return 0;
  const end = endOfRecord(task, dates.finish, statusDate);
  if (moment >= end) return 1;
  if (moment <= dates.start) return 0;
  const time = schedule.workingTimes[task.index] as WorkingCalendar;
  const whole = time.workBetween(dates.start, end);
  return whole > 0 ? time.workBetween(dates.start, moment) / whole : 0;
}

const endOfRecord = (task: Task, finish: Minute, statusDate: Minute): Minute =>
  recordedFraction(task, statusDate) >= 1 ? minute(Math.min(finish, statusDate)) : statusDate;

/** The plan with its progress as it stood at a moment up to the status date; from then on the plan as it is. */
export function planAsOf(schedule: Schedule, statusDate: Minute, moment: Minute): Plan {
  const { plan } = schedule;
  if (moment >= statusDate) return plan;
  return { ...plan, tasks: plan.tasks.map((task) => taskAsOf(schedule, task, statusDate, moment)) };
}

function taskAsOf(schedule: Schedule, task: Task, statusDate: Minute, moment: Minute): Task {
  if (task.isSummary) return task;
  const share = shareBy(schedule, task, statusDate, moment);
  if (share >= 1) return task;
  return {
    ...task,
    fractionComplete: recordedFraction(task, statusDate) * share,
    unitsDone: task.unitsDone === null ? null : task.unitsDone * share,
  };
}
