import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldStarts } from '../../shared/capacity/held-starts.js';
import { levelPlan } from '../../shared/capacity/level-plan.js';
import { type PlanTables, readPlan } from '../../shared/plan/read-plan.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';
import { type Cell, isBlank, SerialDate } from '../../shared/table/cell.js';
import { arbitraryPlan, describeTables, type PlanFeatures, tablesOf } from '../support/random-plan.js';

const FEATURES: Partial<PlanFeatures> = {
  mostTasks: 14,
  linkTypes: true,
  lags: true,
  percentLags: true,
  elapsedLags: true,
  milestones: true,
  summaries: true,
  summaryLinks: true,
  softConstraints: true,
  deadlines: true,
  exceptions: true,
  taskCalendars: true,
  resources: true,
  teams: true,
  progress: true,
  statusDate: true,
};

/** The plan with the dates written as a manager would accept them; null where a constraint of its own is in the way. */
function withDates(tables: PlanTables, dates: ReadonlyMap<number, number>): PlanTables | null {
  const plan = readPlan(tables);
  const [header = []] = tables.plan;
  const [type, date] = [header.indexOf('Constraint'), header.indexOf('Constraint date')];
  const rows = tables.plan.map((row): Cell[] => [...row]);
  for (const [index, serial] of dates) {
    const row = rows[plan.tasks[index]?.row ?? 0] ?? [];
    if (!isBlank(row[type])) return null;
    row[type] = 'SNET';
    row[date] = new SerialDate(serial);
  }
  return { ...tables, plan: rows };
}

describe('the starts that levelling holds', () => {
  it.each([
    ['whole days', false],
    ['hours', true],
  ])('give the levelled dates again as start-no-earlier-than constraints, with %s', (_, hours) => {
    let tried = 0;
    fc.assert(
      fc.property(arbitraryPlan({ ...FEATURES, hours }), (drawn) => {
        const tables = tablesOf(drawn);
        const plan = readPlan(tables);
        const levelled = levelPlan(plan, schedulePlan(plan));
        const held = heldStarts(plan, levelled);
        const accepted = withDates(tables, held);
        if (held.size === 0 || accepted === null) return;
        tried += 1;
        const dates = ({ tasks }: ReturnType<typeof schedulePlan>) =>
          tasks.map((task) => task && [task.start, task.finish]);
        try {
          expect(dates(schedulePlan(readPlan(accepted)))).toEqual(dates(levelled.schedule));
        } catch (error) {
          throw new Error(describeTables(accepted), { cause: error });
        }
      }),
      { numRuns: 150, seed: 7 },
    );
    expect(tried).toBeGreaterThan(30);
  });
});
