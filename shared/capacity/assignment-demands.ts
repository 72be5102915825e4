/** What the assignments of a schedule ask of people and machines: who, how much, from when to when. */
import type { Resource, Task, TaskIndex } from '../plan/plan.js';
import { rememberedIntersections } from '../plan/working-time.js';
import type { Schedule } from '../schedule/schedule.js';
import type { Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';

export interface Demand {
  readonly task: TaskIndex;
  readonly resource: Resource;
  readonly units: number;
  /** When the assignment works: when its resource does and, where the task names a calendar, that does too. */
  readonly calendar: WorkingCalendar;
  readonly from: Minute;
  readonly to: Minute;
}

/** The resources of a task that have a capacity, units of one that is named twice added up. */
export function workAssignments({ assignments }: Task): ReadonlyMap<Resource, number> {
  const units = new Map<Resource, number>();
  for (const assignment of assignments) {
    const { resource } = assignment;
    if (resource?.type === 'work') units.set(resource, (units.get(resource) ?? 0) + assignment.units);
  }
  return units;
}

/** Gives each assignment the calendar that it works on. */
export function assignmentCalendars(): (resource: Resource, task: Task) => WorkingCalendar {
  const both = rememberedIntersections();
  return ({ calendar }, task) => (task.calendar === null ? calendar : both(calendar, task.calendar));
}

/**
 * The demands of a schedule, in the order of its tasks. Summaries and milestones ask for nothing, nor do material and
 * cost resources.
 */
export function demandsOf(schedule: Schedule): Demand[] {
  const calendarOf = assignmentCalendars();
  return schedule.plan.tasks.flatMap((task) => {
    const dates = schedule.tasks[task.index];
    if (!dates || task.isSummary || dates.start >= dates.finish) return [];
    return demandsOfTask(task, dates, calendarOf);
  });
}

/** The demands of one task between two dates; of several assignments each ends when its own work is done. */
export function demandsOfTask(
  task: Task,
  dates: { readonly start: Minute; readonly finish: Minute },
  calendarOf: (resource: Resource, task: Task) => WorkingCalendar,
): Demand[] {
  const assigned = workAssignments(task);
  return [...assigned].map(([resource, units]) => {
    const calendar = calendarOf(resource, task);
    const to = assigned.size > 1 ? ownFinish(task, dates, calendar) : dates.finish;
    return { task: task.index, resource, units, calendar, from: dates.start, to };
  });
}

/** Work under way ends with its task: what each of several people still has to do is not known. */
function ownFinish(
  task: Task,
  { start, finish }: { readonly start: Minute; readonly finish: Minute },
  calendar: WorkingCalendar,
): Minute {
  const isUnderWay = task.actualStart !== null || (task.fractionComplete ?? 0) > 0;
  if (task.duration === null || task.duration.elapsed || task.kind === 'manual' || isUnderWay) return finish;
  return Math.min(finish, calendar.finishAfter(start, task.duration.minutes)) as Minute;
}

/** Demands by the resource they are of, resources in the order they are first asked for. */
export function byResource(demands: readonly Demand[]): Map<Resource, Demand[]> {
  const grouped = new Map<Resource, Demand[]>();
  for (const demand of demands) {
    const sofar = grouped.get(demand.resource);
    if (sofar === undefined) grouped.set(demand.resource, [demand]);
    else sofar.push(demand);
  }
  return grouped;
}
