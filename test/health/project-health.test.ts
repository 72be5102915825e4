import { describe, expect, test } from 'vitest';
import { known } from '../../shared/earned-value/figure.js';
import { measurePlan } from '../../shared/earned-value/measures.js';
import { projectHealth } from '../../shared/health/project-health.js';
import {
  completionVarianceRule,
  costIndexRule,
  finishSlipRule,
  timeIndexRule,
} from '../../shared/health/rules.js';
import { type PlanTables, readPlan } from '../../shared/plan/read-plan.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';

const limits = {
  cpiAmber: 0.95,
  cpiRed: 0.9,
  spitAmber: 0.95,
  spitRed: 0.9,
  finishSlipAmber: 5,
  finishSlipRed: 20,
  vacAmber: -0.05,
  vacRed: -0.1,
  staleAfterDays: 14,
};

describe('a threshold is broken only beyond it', () => {
  test('finish slip, in working days', () => {
    const healthAt = (days: number) => finishSlipRule(known(days), limits, 'the baseline').health;
    expect([5, 5.01, 20, 20.01, -3].map(healthAt)).toEqual(['Green', 'Amber', 'Amber', 'Red', 'Green']);
  });

  test('and not by the rounding of a sum', () => {
    expect(costIndexRule(known(0.9499999999999998), limits).health).toBe('Green');
    expect(completionVarianceRule(known(-0.05000000000000004), limits).health).toBe('Green');
  });

  test('told with the digits that tell it from the threshold', () => {
    expect(completionVarianceRule(known(-0.05002), limits).sentence).toBe(
      'Forecast cost is 5.002 % over budget (amber beyond 5 % over).',
    );
  });

  test('CPI and SPI(t)', () => {
    const healthAt = (value: number) => [
      costIndexRule(known(value), limits).health,
      timeIndexRule(known(value), limits).health,
    ];
    expect([0.95, 0.949, 0.9, 0.899].map(healthAt)).toEqual([
      ['Green', 'Green'],
      ['Amber', 'Amber'],
      ['Amber', 'Amber'],
      ['Red', 'Red'],
    ]);
  });

  test('variance at completion, as a share of the budget', () => {
    const healthAt = (value: number) => completionVarianceRule(known(value), limits).health;
    expect([-0.05, -0.051, -0.1, -0.11, 0.2].map(healthAt)).toEqual([
      'Green',
      'Amber',
      'Amber',
      'Red',
      'Green',
    ]);
  });
});

describe('a reason says what is so and what would be worse', () => {
  test('in plain words with the threshold it breaks', () => {
    expect(finishSlipRule(known(9), limits, 'the baseline').sentence).toBe(
      'Finish slips 9 working days against the baseline (amber beyond 5).',
    );
    expect(finishSlipRule(known(1), limits, 'the baseline').sentence).toBe(
      'Finish slips 1 working day against the baseline.',
    );
    expect(finishSlipRule(known(-2.5), limits, 'the baseline').sentence).toBe(
      'Finish is 2.5 working days earlier than the baseline.',
    );
    expect(timeIndexRule(known(0.91), limits).sentence).toBe(
      'SPI(t) 0.91: gaining 9.1 days for every 10 (amber below 0.95).',
    );
    expect(completionVarianceRule(known(-0.12), limits).sentence).toBe(
      'Forecast cost is 12 % over budget (red beyond 10 % over).',
    );
  });

  test('with enough digits to differ from the threshold', () => {
    expect(costIndexRule(known(0.9496), limits).sentence).toContain('CPI 0.9496');
  });
});

const HEADER = ['ID', 'Task', 'Duration', 'Predecessors', 'Budget', '% complete', 'Actual cost'];
const SETTINGS = [
  ['Setting', 'Value'],
  ['Project start', '2026-01-05'],
  ['Status date', '2026-01-09'],
];

function healthOf(tables: PlanTables) {
  const plan = readPlan(tables);
  const schedule = schedulePlan(plan);
  const verdicts = projectHealth(plan, schedule, measurePlan(plan, schedule));
  return Object.fromEntries(verdicts.map(({ dimension, health, reason }) => [dimension, { health, reason }]));
}

describe('a project', () => {
  test('has five dimensions in their order', () => {
    const plan = readPlan({ plan: [HEADER, [1, 'Design', 10, '', 1000, 50, 500]], settings: SETTINGS });
    const schedule = schedulePlan(plan);
    expect(
      projectHealth(plan, schedule, measurePlan(plan, schedule)).map(({ dimension }) => dimension),
    ).toEqual(['Schedule', 'Cost', 'Output', 'Resources', 'Overall']);
  });

  test('on plan is on track, and says what is not known', () => {
    const health = healthOf({ plan: [HEADER, [1, 'Design', 10, '', 1000, 50, 500]], settings: SETTINGS });
    expect(health.Cost?.health).toBe('Green');
    expect(health.Output?.reason).toBe('50 % of the work is done where 50 % was planned, SPI(t) 1.00.');
    expect(health.Resources).toEqual({ health: 'Grey', reason: 'Unknown: no Resources table.' });
    expect(health.Overall?.health).toBe('Green');
    expect(health.Overall?.reason).toContain('Not known: Resources.');
  });

  test('is as bad as its worst dimension, with that reason', () => {
    const health = healthOf({ plan: [HEADER, [1, 'Design', 10, '', 1000, 50, 700]], settings: SETTINGS });
    expect(health.Cost?.health).toBe('Red');
    expect(health.Overall).toEqual(health.Cost);
  });

  test('keeps to its own thresholds', () => {
    const settings = [
      ...SETTINGS,
      ['CPI amber', 0.7],
      ['CPI red', 0.6],
      ['VAC amber', '-50%'],
      ['VAC red', '-60%'],
    ];
    const health = healthOf({ plan: [HEADER, [1, 'Design', 10, '', 1000, 50, 700]], settings });
    expect(health.Cost?.health).toBe('Green');
  });

  test('without a status date is not known', () => {
    const health = healthOf({
      plan: [HEADER, [1, 'Design', 10, '', 1000, 50, 500]],
      settings: SETTINGS.slice(0, 2),
    });
    expect(health.Overall?.health).toBe('Grey');
    expect(health.Cost?.reason).toBe('Unknown: no status date.');
  });

  test('with a loop is not known, in the words of the loop', () => {
    const plan = [
      HEADER,
      [1, 'Design', 5, 2, 1000, 0, ''],
      [2, 'Build', 5, 1, 1000, 0, ''],
      [3, 'Plan', 5, '', 10, 100, 10],
    ];
    const health = healthOf({ plan, settings: SETTINGS });
    expect(health.Overall?.health).toBe('Grey');
    expect(health.Overall?.reason).toBe(
      'Tasks form a loop: 1 Design → 2 Build → 1 Design. Remove one of these links.',
    );
  });

  test('with a resource beyond its capacity is at risk and names it', () => {
    const plan = [
      ['ID', 'Task', 'Duration', 'Resources', '% complete'],
      [1, 'Design', 10, 'Designer', 50],
      [2, 'Draw', 10, 'Designer 40%', 50],
    ];
    const resources = [
      ['Resource', 'Capacity'],
      ['Designer', 1],
    ];
    const health = healthOf({ plan, settings: SETTINGS, resources });
    expect(health.Resources).toEqual({
      health: 'Amber',
      reason: 'Designer is loaded up to 140 % (amber beyond 100 %).',
    });
  });
});
