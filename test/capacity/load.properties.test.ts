/** PM_LOAD of random plans is what counting quarters of an hour comes to. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadFunction } from '../../shared/functions/load-function.js';
import type { Resource } from '../../shared/plan/plan.js';
import { readPlan } from '../../shared/plan/read-plan.js';
import type { Schedule } from '../../shared/schedule/schedule.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';
import { SerialDate } from '../../shared/table/cell.js';
import { minute } from '../../shared/time/minute.js';
import { arbitraryPlan, describeTables, type PlanFeatures, tablesOf } from '../support/random-plan.js';
import { unitsAt, worksAt } from './feasible.js';

const FEATURES: Partial<PlanFeatures> = {
  mostTasks: 10,
  linkTypes: true,
  lags: true,
  hours: true,
  milestones: true,
  summaries: true,
  softConstraints: true,
  exceptions: true,
  taskCalendars: true,
  resources: true,
};

const QUARTER = 15;

/** Work asked for and work there is between two days, both in units × quarters. */
function counted(schedule: Schedule, resource: Resource, from: number, to: number) {
  let [asked, available] = [0, 0];
  for (let at = from * 1440; at < to * 1440; at += QUARTER) {
    if (worksAt(resource.calendar, minute(at))) available += resource.capacity;
    for (const task of schedule.plan.tasks) asked += unitsAt(schedule, task, resource, minute(at));
  }
  return { asked, available };
}

it.each([
  ['day', 1],
  ['week', 7],
] as const)('by %s, load is the work asked for over the work there is', (period, days) => {
  let loaded = 0;
  fc.assert(
    fc.property(arbitraryPlan(FEATURES), (drawn) => {
      const tables = tablesOf(drawn);
      if (tables.resources === undefined) return;
      const schedule = schedulePlan(readPlan(tables));
      const others = [tables.settings, tables.calendar].filter((table) => table !== undefined);
      const [header = [], ...rows] = loadFunction(tables.plan, tables.resources, ...others, period);
      const resources = (schedule.plan.resources ?? []).filter(({ type }) => type === 'work');
      expect(rows.map(([name]) => name)).toEqual(resources.map(({ name }) => name));
      for (const [row, resource] of resources.entries()) {
        for (const [column, first] of header.entries()) {
          if (!(first instanceof SerialDate)) continue;
          const { asked, available } = counted(schedule, resource, first.serial, first.serial + days);
          const load = rows[row]?.[column];
          const where = `${resource.name} on ${first.serial}\n${describeTables(tables)}`;
          if (available === 0) expect(load ?? null, where).toBeNull();
          else expect(load, where).toBeCloseTo(asked / available, 9);
          if (asked > 0) loaded += 1;
        }
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 40) },
  );
  expect(loaded).toBeGreaterThan(20);
});
