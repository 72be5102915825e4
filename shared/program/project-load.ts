/** What one project asks of each of its people month by month, to be added up over projects. */
import { loadOf } from '../capacity/load.js';
import type { Schedule } from '../schedule/schedule.js';
import { type Day, dayOf } from '../time/minute.js';

export interface MonthLoad {
  /** The first day of the month. */
  readonly month: Day;
  /** Minutes of work asked for. */
  readonly asked: number;
  /** Minutes of work that there are. */
  readonly available: number;
}

/** A person, or several of one kind where the capacity is more than 1. */
export interface PersonLoad {
  readonly name: string;
  readonly department: string;
  /** Those months of the project in which there is work to be had. */
  readonly months: readonly MonthLoad[];
}

/** A year: few enough to keep for many projects. */
const MOST_MONTHS = 12;

/** Every resource of type work, from the month of the status date on, else from the start; none without a Resources table. */
export function projectLoad(schedule: Schedule): PersonLoad[] {
  const { statusDate } = schedule.plan.settings;
  const { periods, resources } = loadOf(schedule, 'month');
  const ahead = periods
    .map((period, at) => ({ ...period, at }))
    .filter(({ to }) => statusDate === null || to > statusDate)
    .slice(0, MOST_MONTHS);
  return resources.map(({ resource, fractions }) => ({
    name: resource.name,
    department: resource.department ?? '',
    months: ahead.flatMap(({ from, to, at }): MonthLoad[] => {
      const available = resource.capacity * resource.calendar.workBetween(from, to);
      const fraction = fractions[at] ?? null;
      return fraction === null ? [] : [{ month: dayOf(from), asked: fraction * available, available }];
    }),
  }));
}
