/** Overloads: when a resource is asked for more than it has. */
import type { Resource, TaskIndex } from '../plan/plan.js';
import type { Schedule } from '../schedule/schedule.js';
import type { Minute } from '../time/minute.js';
import { byResource, type Demand, demandsOf } from './assignment-demands.js';
import { type BusyStretch, stretchesAbove } from './busy-stretches.js';

/** A stretch of its resource's working time, as long as it lasts, in which more is asked for than there is. */
export interface Overload {
  readonly resource: Resource;
  readonly from: Minute;
  readonly to: Minute;
  /** The most units asked for at one time, and units there are. */
  readonly load: number;
  readonly available: number;
  /** All that work in it, in the order of the plan. */
  readonly tasks: readonly TaskIndex[];
}

/** Units are sums of fractions; what differs by less is the same. */
const SAME_UNITS = 1e-9;

/** Every overload of the people and machines of a schedule, by resource and then by time. */
export function findOverloads(schedule: Schedule): Overload[] {
  return [...byResource(demandsOf(schedule))].flatMap(([resource, demands]) =>
    overloadsOf(resource, demands),
  );
}

function overloadsOf(resource: Resource, demands: readonly Demand[]): Overload[] {
  const found: BusyStretch[][] = [];
  for (const stretch of stretchesAbove(demands, resource.capacity + SAME_UNITS)) {
    const last = found[found.length - 1];
    const before = last?.[last.length - 1];
    // Nights and days off between two overloaded stretches do not part them.
    if (last && before && resource.calendar.workBetween(before.to, stretch.from) === 0) last.push(stretch);
    else found.push([stretch]);
  }
  return found.map((stretches) => joined(resource, stretches));
}

function joined(resource: Resource, stretches: readonly BusyStretch[]): Overload {
  const tasks = new Set(stretches.flatMap(({ demands }) => demands.map(({ task }) => task)));
  return {
    resource,
    from: (stretches[0] as BusyStretch).from,
    to: (stretches[stretches.length - 1] as BusyStretch).to,
    load: stretches.reduce((most, { load }) => Math.max(most, load), 0),
    available: resource.capacity,
    tasks: [...tasks].sort((a, b) => a - b),
  };
}
