/** What holds of every plan: curves that only rise, end at the budget and agree with the figures at the status date. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { measurePlan } from '../../shared/earned-value/measures.js';
import { ganttFunction } from '../../shared/functions/gantt-function.js';
import { burnUp } from '../../shared/output/burn-up.js';
import { sCurve } from '../../shared/output/s-curve.js';
import { type PlanTables, readPlan } from '../../shared/plan/read-plan.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';
import { MOST_PERIODS, type PeriodUnit } from '../../shared/time/periods.js';
import { allPlans } from '../fixtures/all-plans.js';
import { arbitraryPlan, tablesOf } from '../support/random-plan.js';

const UNITS: readonly PeriodUnit[] = ['day', 'week', 'month'];
const CODE = /^([=#cdbm.]!?|!)$/;

const known = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

function expectRising(values: readonly number[]): void {
  values.forEach((value, at) => {
    expect(value).toBeGreaterThanOrEqual((values[at - 1] ?? 0) - 1e-9);
  });
}

function holdsOfCurve(tables: PlanTables, unit: PeriodUnit): void {
  const schedule = schedulePlan(readPlan(tables));
  const measures = measurePlan(schedule.plan, schedule);
  const points = sCurve(schedule, unit);
  const planned = known(points.map(({ plannedValue }) => plannedValue));
  const earned = known(points.map(({ earnedValue }) => earnedValue));
  const spent = known(points.map(({ actualCost }) => actualCost));
  const forecast = known(points.map(({ forecast: cost }) => cost));
  for (const values of [planned, earned, forecast]) expectRising(values);
  if (planned.length > 0)
    expect(planned[planned.length - 1]).toBeCloseTo(measures.budgetAtCompletion.value ?? Number.NaN, 6);
  if (earned.length > 0)
    expect(earned[earned.length - 1]).toBeCloseTo(measures.earnedValue.value ?? Number.NaN, 6);
  if (spent.length > 0)
    expect(spent[spent.length - 1]).toBeCloseTo(measures.actualCost.value ?? Number.NaN, 6);
  for (const cost of forecast)
    expect(cost).toBeLessThanOrEqual((measures.estimateAtCompletion.value ?? Number.NaN) + 1e-6);
}

function holdsOfBurnUp(tables: PlanTables, unit: PeriodUnit): void {
  const { points } = burnUp(schedulePlan(readPlan(tables)), unit);
  expectRising(known(points.map(({ done }) => done)));
  expectRising(known(points.map(({ planned }) => planned)));
  for (const { scope, done, forecastLow, forecastHigh } of points) {
    expect(Math.max(done ?? 0, forecastLow ?? 0, forecastHigh ?? 0)).toBeLessThanOrEqual(scope + 1e-9);
    expect(forecastLow ?? 0).toBeLessThanOrEqual((forecastHigh ?? 0) + 1e-9);
  }
}

function holdsOfGantt(
  { plan, settings, calendar, resources, actuals, baseline }: PlanTables,
  unit: PeriodUnit,
): void {
  const others = [settings, calendar, resources, actuals, baseline].map((table) => table ?? null);
  const [header, ...rows] = ganttFunction(plan, ...others, unit);
  const width = header?.length ?? 0;
  expect(width).toBeGreaterThan(0);
  expect(width).toBeLessThanOrEqual(MOST_PERIODS);
  for (const row of rows) {
    expect(row).toHaveLength(width);
    for (const code of row) if (code !== null) expect(code).toMatch(CODE);
  }
}

describe.each(allPlans)('$name', ({ tables }) => {
  it.each(UNITS)('by %s', (unit) => {
    holdsOfCurve(tables, unit);
    holdsOfBurnUp(tables, unit);
    holdsOfGantt(tables, unit);
  });
});

test('of random plans with progress', () => {
  const features = {
    linkTypes: true,
    lags: true,
    milestones: true,
    elapsed: true,
    summaries: true,
    deadlines: true,
    exceptions: true,
    resources: true,
    progress: true,
    actuals: true,
    statusDate: true,
    manual: true,
  };
  fc.assert(
    fc.property(arbitraryPlan(features), fc.constantFrom(...UNITS), (drawn, unit) => {
      const tables = tablesOf(drawn);
      holdsOfCurve(tables, unit);
      holdsOfBurnUp(tables, unit);
      holdsOfGantt(tables, unit);
    }),
    { numRuns: 150 },
  );
});
