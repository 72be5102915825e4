/** What a project costs over its runs: what time costs goes with durations, the rest stays. */
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../shared/plan/read-plan.js';
import { simulateProject } from '../../shared/risk/simulate.js';
import { tableOf } from '../../shared/sample/drawn-table.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';
import { simulated } from './simulated.js';

const HEADER =
  'ID | Task | Duration | Optimistic | Most likely | Pessimistic | Budget | Fixed cost | Accrual';
const SETTINGS = 'Simulations | 1000';

describe('the cost of a run', () => {
  it('is unknown in a plan without money', () => {
    expect(simulated(`\n${HEADER}\n1 | Dig | 10 | 5 | 10 | 15 | | |\n`, SETTINGS).costAt(0.5)).toBeNull();
  });

  it('grows with the duration: a budget of 1,000 for 10 days is 500 for 5 and 1,500 for 15', () => {
    const { costAt, daysAt } = simulated(`\n${HEADER}\n1 | Dig | 10 | 5 | 10 | 15 | 1000 | |\n`, SETTINGS);
    for (const share of [0.1, 0.5, 0.9]) expect(costAt(share)).toBeCloseTo(daysAt(share) * 100, 6);
    expect(costAt(0.5)).toBeCloseTo(1000, 0);
  });

  it('leaves the fixed part of a budget alone', () => {
    // 400 of 1,000 are fixed, so that a day costs 60.
    const { costAt, daysAt } = simulated(
      `\n${HEADER}\n1 | Dig | 10 | 5 | 10 | 15 | 1000 | 400 |\n`,
      SETTINGS,
    );
    expect(costAt(0.9)).toBeCloseTo(400 + daysAt(0.9) * 60, 6);
  });

  it('leaves a budget alone that accrues at its start or end', () => {
    const { costAt } = simulated(`\n${HEADER}\n1 | Dig | 10 | 5 | 10 | 15 | 1000 | | end\n`, SETTINGS);
    expect([costAt(0.1), costAt(0.9)]).toEqual([1000, 1000]);
  });

  it('takes hours at their rate, but each use of a resource once', () => {
    // Ten days of 8 hours at 50 an hour and 30 for coming: 400 a day and 30.
    const plan = readPlan({
      plan: tableOf(`
        Task | Duration | Optimistic | Most likely | Pessimistic | Resources
        Dig  | 10       | 5          | 10          | 15          | Digger
      `),
      resources: tableOf(`
        Resource | Rate | Cost per use
        Digger   | 50   | 30
      `),
      settings: tableOf(`
        Setting       | Value
        Project start | 2027-03-01
      `),
    });
    const simulation = simulateProject(plan, schedulePlan(plan));
    const days = plan.calendar.workBetween(plan.start as never, simulation?.finishAt(0.9) as never) / 480;
    expect(simulation?.costAt(0.9)).toBeCloseTo(30 + 400 * days, 6);
  });

  it('is what was recorded where the work is done, and goes on from there where it is begun', () => {
    // Digging cost 700 in place of 500. Of pouring, 300 are spent and half of it, 5 of 10 days at 100, is left.
    const { costAt } = simulated(
      `
      Task | Duration | Predecessors | Optimistic | Most likely | Pessimistic | Budget | % complete | Actual cost
      Dig  | 5        |              | 2          | 5           | 9           | 500    | 100%       | 700
      Pour | 10       | 1            | 5          | 10          | 15          | 1000   | 50%        | 300
      `,
      `
      ${SETTINGS}
      Status date | 2027-03-12`,
    );
    expect(costAt(0.5)).toBeCloseTo(700 + 300 + 500, 0);
    expect(costAt(1 / 1000)).toBeGreaterThan(700 + 300 + 250);
    expect(costAt(1)).toBeLessThan(700 + 300 + 750);
  });
});
