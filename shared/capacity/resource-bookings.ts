/** Books resources to the minute, and says until when one is taken. */
import type { Resource } from '../plan/plan.js';
import type { Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { Demand } from './assignment-demands.js';
import { workingStretches } from './busy-stretches.js';

/** Units are sums of fractions; what differs by less is the same. */
const SAME_UNITS = 1e-9;

/** A time in which a resource has too little left for a task. */
export interface Conflict {
  readonly resource: Resource;
  readonly from: Minute;
  readonly to: Minute;
}

/** What is booked of one resource: `units[i]` from `times[i]` to `times[i + 1]`. */
interface Bookings {
  readonly times: number[];
  readonly units: number[];
}

export class ResourceBookings {
  private readonly booked = new Map<Resource, Bookings>();

  /** A task that asks for more than there is takes all there is. */
  book({ resource, calendar, from, to, units }: Demand): void {
    const bookings = this.of(resource);
    const taken = Math.min(units, resource.capacity);
    // A resource's own nights and days off need no gaps: nobody else can use them.
    const stretches = calendar === resource.calendar ? [{ from, to }] : workingStretches(calendar, from, to);
    for (const stretch of stretches) addUnits(bookings, stretch.from, stretch.to, taken);
  }

  /**
   * The last time between its dates in which a demand finds too little left, or where more such times follow without
   * working time between them the last of those: it cannot start before that is over. Null where it finds enough.
   */
  conflict({ resource, calendar, from, to, units }: Demand): Conflict | null {
    const { times, units: booked } = this.of(resource);
    const most = resource.capacity - Math.min(units, resource.capacity) + SAME_UNITS;
    for (let at = firstAtOrAfter(times, to) - 1; at >= 0; at -= 1) {
      const until = (times[at + 1] ?? to) as Minute;
      if (until <= from) break;
      if ((booked[at] as number) <= most) continue;
      const since = times[at] as Minute;
      const overlap = calendar.workBetween(Math.max(since, from) as Minute, Math.min(until, to) as Minute);
      if (overlap <= 0) continue;
      const last = lastWithoutBreak(this.of(resource), at, most, calendar);
      return last === at
        ? { resource, from: since, to: until }
        : { resource, from: times[last] as Minute, to: times[last + 1] as Minute };
    }
    return null;
  }

  private of(resource: Resource): Bookings {
    const found = this.booked.get(resource) ?? { times: [], units: [] };
    this.booked.set(resource, found);
    return found;
  }
}

/** The last of the bookings from `at` on that leave too little, with no working time between them that leaves enough. */
function lastWithoutBreak(
  { times, units }: Bookings,
  at: number,
  most: number,
  calendar: WorkingCalendar,
): number {
  let last = at;
  for (let next = at + 1; next + 1 < times.length; next += 1) {
    if ((units[next] as number) > most) last = next;
    else if (calendar.workBetween(times[next] as Minute, times[next + 1] as Minute) > 0) break;
  }
  return last;
}

function addUnits(bookings: Bookings, from: number, to: number, units: number): void {
  const first = cutAt(bookings, from);
  const end = cutAt(bookings, to);
  for (let at = first; at < end; at += 1) bookings.units[at] = (bookings.units[at] as number) + units;
}

/** Makes a moment a border between two bookings; gives its place. */
function cutAt({ times, units }: Bookings, moment: number): number {
  const at = firstAtOrAfter(times, moment);
  if (times[at] === moment) return at;
  times.splice(at, 0, moment);
  units.splice(at, 0, at === 0 ? 0 : (units[at - 1] as number));
  return at;
}

function firstAtOrAfter(times: readonly number[], moment: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as number) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
