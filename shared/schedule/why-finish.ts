/** What fixes a task's finish by itself, whatever put its start where it is. */
import type { Task } from '../plan/plan.js';
import type { Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { Schedule, TaskSchedule } from './schedule.js';
import { doneMinutes, progressOf, STARTED } from './workload.js';

/** A recorded or typed finish, or work left over from before the status date; null where the start decides. */
export function finishReason(schedule: Schedule, task: Task, { start }: TaskSchedule): string | null {
  if (task.actualFinish !== null) return 'actual finish';
  if (task.kind === 'manual' && task.typedFinish !== null) return 'typed dates (manual)';
  return resumesAtStatusDate(schedule, task, start) ? 'status date: what remains is done after it' : null;
}

function resumesAtStatusDate({ plan, workingTimes }: Schedule, task: Task, start: Minute): boolean {
  const { statusDate, rescheduleUnfinishedWork } = plan.settings;
  if (statusDate === null || !rescheduleUnfinishedWork || progressOf(task) !== STARTED) return false;
  const duration = task.duration?.minutes ?? 0;
  const done = doneMinutes(task, duration);
  const time = workingTimes[task.index] as WorkingCalendar;
  return time.workBetween(done === 0 ? start : time.finishAfter(start, done), statusDate) > 0;
}
