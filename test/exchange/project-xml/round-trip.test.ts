/** A plan written for Microsoft Project and read back is the same plan. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProjectXml } from '../../../shared/exchange/project-xml/read-project-xml.js';
import { writeProjectXml } from '../../../shared/exchange/project-xml/write-project-xml.js';
import { type PlanTables, readPlan } from '../../../shared/plan/read-plan.js';
import { samplePlan } from '../../../shared/sample/plan.js';
import { schedulePlan } from '../../../shared/schedule/schedule-plan.js';
import { allPlans } from '../../fixtures/all-plans.js';
import { arbitraryPlan, describeTables, type PlanFeatures, tablesOf } from '../../support/random-plan.js';
import { differences } from '../same-plan.js';

const outAndIn = (tables: PlanTables): string[] => {
  const plan = readPlan(tables);
  return differences(plan, readPlan(readProjectXml(writeProjectXml(plan, schedulePlan(plan))).tables));
};

describe('every plan of the fixtures', () => {
  it.each(allPlans)('$name', ({ tables }) => {
    expect(outAndIn(tables)).toEqual([]);
  });
});

it('the sample plan, with its money and its measures', () => {
  const plan = readPlan(samplePlan);
  const { tables, notes } = readProjectXml(writeProjectXml(plan, schedulePlan(plan)));
  expect(differences(plan, readPlan(tables))).toEqual([]);
  expect(notes).toEqual([]);
});

const EVERYTHING: Partial<PlanFeatures> = {
  linkTypes: true,
  lags: true,
  percentLags: true,
  elapsedLags: true,
  milestones: true,
  hours: true,
  elapsed: true,
  summaries: true,
  summaryLinks: true,
  softConstraints: true,
  hardConstraints: true,
  asLateAsPossible: true,
  deadlines: true,
  exceptions: true,
  taskCalendars: true,
  resources: true,
  teams: true,
  progress: true,
  actuals: true,
  statusDate: true,
  manual: true,
  settings: true,
  criticalPaths: true,
};

it('random plans with everything on', () => {
  fc.assert(
    fc.property(arbitraryPlan(EVERYTHING), (drawn) => {
      const tables = tablesOf(drawn);
      expect(outAndIn(tables), describeTables(tables)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
