/** Load: what part of a resource's availability its assignments take in each period. */
import type { Resource } from '../plan/plan.js';
import type { Schedule } from '../schedule/schedule.js';
import type { Minute } from '../time/minute.js';
import { type Period, type PeriodUnit, periodsBetween } from '../time/periods.js';
import { byResource, demandsOf } from './assignment-demands.js';

export interface ResourceLoad {
  readonly resource: Resource;
  /** Beside the periods: 1 is all that is available; null where nothing is available. */
  readonly fractions: readonly (number | null)[];
}

export interface Load {
  readonly unit: PeriodUnit;
  readonly periods: readonly Period[];
  /** Every resource with a capacity, in the order of the Resources table. */
  readonly resources: readonly ResourceLoad[];
}

/**
 * The load of every resource with a capacity in each period of a schedule: work asked for ÷ work available, where
 * available is its capacity × the working time of its calendar.
 *
 * @param unit the narrowest period wanted; wider ones are taken where there would be more than 400
 */
export function loadOf(schedule: Schedule, unit: PeriodUnit = 'day'): Load {
  const demands = byResource(demandsOf(schedule));
  const { start, finish } = schedule;
  const chosen =
    start === null || finish === null ? { unit, periods: [] } : periodsBetween(start, finish, unit);
  const resources = (schedule.plan.resources ?? []).filter(({ type }) => type === 'work');
  return {
    ...chosen,
    resources: resources.map((resource) => {
      const asked = new Float64Array(chosen.periods.length);
      for (const demand of demands.get(resource) ?? []) {
        chosen.periods.forEach(({ from, to }, at) => {
          if (from >= demand.to || to <= demand.from) return;
          const work = demand.calendar.workBetween(
            Math.max(from, demand.from) as Minute,
            Math.min(to, demand.to) as Minute,
          );
          asked[at] = (asked[at] as number) + demand.units * work;
        });
      }
      const fractions = chosen.periods.map(({ from, to }, at) =>
        fraction(asked[at] as number, resource.capacity * resource.calendar.workBetween(from, to)),
      );
      return { resource, fractions };
    }),
  };
}

const fraction = (asked: number, available: number): number | null =>
  available > 0 ? asked / available : null;
