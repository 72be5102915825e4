/** Overloads: when a resource is asked for more than it has. */
import type { Resource, TaskIndex } from '../plan/plan.js';
import type { Schedule } from '../schedule/schedule.js';
import type { Minute } from '../time/minute.js';

/** A stretch of time in which the same tasks ask a resource for more than its capacity. */
export interface Overload {
  readonly resource: Resource;
  readonly from: Minute;
  readonly to: Minute;
  /** Units asked for, and units there are. */
  readonly load: number;
  readonly available: number;
  readonly tasks: readonly TaskIndex[];
}

interface Demand {
  readonly task: TaskIndex;
  readonly from: Minute;
  readonly to: Minute;
  readonly units: number;
}

/** Units are sums of fractions; what differs by less is the same. */
const SAME_UNITS = 1e-9;

/** Every overload of the people and machines of a schedule, by resource and then by time. */
export function findOverloads(schedule: Schedule): Overload[] {
  const demands = new Map<Resource, Demand[]>();
  for (const task of schedule.plan.tasks) {
    const dates = schedule.tasks[task.index];
    if (!dates || task.isSummary || dates.start >= dates.finish) continue;
    for (const { resource, units } of task.assignments) {
      if (resource?.type !== 'work') continue;
      const ofResource = demands.get(resource) ?? [];
      ofResource.push({ task: task.index, from: dates.start, to: dates.finish, units });
      demands.set(resource, ofResource);
    }
  }
  return [...demands].flatMap(([resource, ofResource]) => overloadsOf(resource, ofResource));
}

function overloadsOf(resource: Resource, demands: readonly Demand[]): Overload[] {
  const edges = [...new Set(demands.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const found: Overload[] = [];
  const byStart = [...demands].sort((a, b) => a.from - b.from);
  let next = 0;
  let active: Demand[] = [];
  for (const [index, from] of edges.slice(0, -1).entries()) {
    const to = edges[index + 1] as Minute;
    active = active.filter((demand) => demand.to > from);
    for (; byStart[next]?.from === from; next += 1) active.push(byStart[next] as Demand);
    const load = active.reduce((sum, { units }) => sum + units, 0);
    if (load <= resource.capacity + SAME_UNITS || resource.calendar.workBetween(from, to) <= 0) continue;
    found.push({
      resource,
      from,
      to,
      load,
      available: resource.capacity,
      tasks: active.map(({ task }) => task),
    });
  }
  return found;
}
