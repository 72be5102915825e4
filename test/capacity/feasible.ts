/** Judges a levelled plan by looking at it quarter of an hour by quarter of an hour: slow, and nothing of the leveller's. */
import type { Resource, Task } from '../../shared/plan/plan.js';
import type { Schedule } from '../../shared/schedule/schedule.js';
import { dayOf, type Minute, minute, startOfDay } from '../../shared/time/minute.js';
import type { WorkingCalendar } from '../../shared/time/working-calendar.js';

const STEP = 15;

export const worksAt = (calendar: WorkingCalendar, moment: Minute): boolean => {
  const ofDay = moment - startOfDay(dayOf(moment));
  return calendar.hoursOn(dayOf(moment)).some(({ from, to }) => from <= ofDay && ofDay < to);
};

/** Units of a resource that a task uses at a moment. */
export function unitsAt(schedule: Schedule, task: Task, resource: Resource, moment: Minute): number {
  const dates = schedule.tasks[task.index];
  if (!dates || task.isSummary || moment < dates.start || moment >= dates.finish) return 0;
  if (!worksAt(resource.calendar, moment)) return 0;
  if (task.calendar !== null && !worksAt(task.calendar, moment)) return 0;
  return task.assignments
    .filter((assignment) => assignment.resource === resource)
    .reduce((sum, { units }) => sum + units, 0);
}

/** The first moment, if any, at which a resource is asked for more than it has: `Ann 2027-…`. */
export function firstOverload(schedule: Schedule): string | null {
  const { plan, start, finish } = schedule;
  for (const resource of plan.resources ?? []) {
    if (resource.type !== 'work') continue;
    for (let at = start ?? 0; at < (finish ?? 0); at += STEP) {
      const users = plan.tasks.filter((task) => unitsAt(schedule, task, resource, minute(at)) > 0);
      const units = users.reduce((sum, task) => sum + unitsAt(schedule, task, resource, minute(at)), 0);
      if (units > resource.capacity + 1e-6 && users.length > 1)
        return `${resource.name} at ${at / 1440}: ${users.map(({ name }) => name).join(', ')}`;
    }
  }
  return null;
}
