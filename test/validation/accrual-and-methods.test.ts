/** Cases worked by hand: how planned and earned value of one task accrue, by accrual and by earned-value method. */
import { describe, expect, test } from 'vitest';
import { FIVE_DAYS_IN, measured } from '../earned-value/measured.js';

const HEADER = ['Task', 'Duration', 'Budget', 'Fixed cost', 'Accrual', '% complete'];

describe('ten days, 1,000 of which 300 fixed, five days in, 20 % done', () => {
  const valuesOf = (accrual: string, fixed: number | string = 300) => {
    const { plannedValue, earnedValue } = measured(
      [HEADER, ['Design', 10, 1000, fixed, accrual, 20]],
      FIVE_DAYS_IN,
    ).row(1);
    return [plannedValue, earnedValue];
  };

  test('fixed at the start: PV 300 + 700 / 2, EV 300 + 700 · 0.2', () => {
    expect(valuesOf('start')).toEqual([650, 440]);
  });

  test('fixed at the end: PV 700 / 2, EV 700 · 0.2', () => {
    expect(valuesOf('end')).toEqual([350, 140]);
  });

  test('prorated: PV 1000 / 2, EV 1000 · 0.2', () => {
    expect(valuesOf('prorated')).toEqual([500, 200]);
  });

  test('without a fixed cost the accrual is of all of it', () => {
    expect(valuesOf('start', '')).toEqual([1000, 1000]);
    expect(valuesOf('end', '')).toEqual([0, 0]);
  });
});

describe('what accrues at the start is earned once the task has begun', () => {
  const header = [...HEADER, 'Actual start'];

  test('by an actual start without any % complete', () => {
    const { row } = measured([header, ['Design', 10, 1000, 300, 'start', '', '2026-01-06']], FIVE_DAYS_IN);
    expect(row(1).earnedValue).toBe(300);
  });

  test('not before', () => {
    const { row } = measured([header, ['Design', 10, 1000, 300, 'start', 0, '']], FIVE_DAYS_IN);
    expect(row(1).earnedValue).toBe(0);
  });
});

test('what accrues at the end is planned at the finish and earned when done', () => {
  const plan = [HEADER, ['Design', 5, 1000, 300, 'end', 100]];
  expect(measured(plan, [['Status date', '2026-01-08']]).row(1)).toMatchObject({
    plannedValue: 560,
    earnedValue: 1000,
  });
  expect(measured(plan, FIVE_DAYS_IN).row(1).plannedValue).toBe(1000);
});

describe('earned-value methods: ten days, 1,000, five days in', () => {
  const earned = (method: string, complete: number | string, extra: (string | number)[] = []) => {
    const header = ['Task', 'Duration', 'Budget', 'EV method', '% complete', 'Units planned', 'Units done'];
    return measured([header, ['Design', 10, 1000, method, complete, ...extra]], FIVE_DAYS_IN).row(1)
      .earnedValue;
  };

  test('percent complete: 1000 · 0.6', () => {
    expect(earned('percent complete', 60)).toBe(600);
  });

  test('0/100: nothing until it is done', () => {
    expect(earned('0/100', 60)).toBe(0);
    expect(earned('0/100', 100)).toBe(1000);
  });

  test('50/50: half once started', () => {
    expect(earned('50/50', 0)).toBe(0);
    expect(earned('50/50', 10)).toBe(500);
    expect(earned('50/50', 100)).toBe(1000);
  });

  test('level of effort: as planned, 1000 · 5 / 10, whatever is done', () => {
    expect(earned('level of effort', 0)).toBe(500);
  });

  test('units: 3 of 12', () => {
    expect(earned('units', '', [12, 3])).toBe(250);
  });

  test('units without a plan for them are not known', () => {
    expect(earned('units', '', ['', 3])).toBeNull();
  });
});

test('weighted milestones: a package of 1,000 with weights 1, 2 and 2, the first two reached, is worth 600', () => {
  const plan = [
    [
      'ID',
      'WBS',
      'Task',
      'Duration',
      'Predecessors',
      'Budget',
      'EV method',
      'Milestone weight',
      '% complete',
    ],
    [1, '1', 'Build', '', '', 1000, 'weighted milestone', '', ''],
    [2, '1.1', 'Prototype shown', 4, '', '', '', 1, 100],
    [3, '1.2', 'Tests passed', 4, 2, '', '', 2, 100],
    [4, '1.3', 'Handed over', 2, 3, '', '', 2, 50],
  ];
  const { row } = measured(plan, FIVE_DAYS_IN);
  expect(row(1).budgetAtCompletion).toBeCloseTo(1000, 9);
  expect(row(1).earnedValue).toBeCloseTo(600, 9);
});

describe('planned cost without a budget', () => {
  const resources = [
    ['Resource', 'Rate', 'Cost per use', 'Type'],
    ['Designer', 50, '', 'work'],
    ['Crane', 20, 100, 'work'],
  ];

  test('hours × rate + cost per use + fixed cost: 80 h · 0.5 · 50 + 80 h · 20 + 100 + 300', () => {
    const plan = [
      ['Task', 'Duration', 'Resources', 'Fixed cost'],
      ['Lift', 10, 'Designer 50%, Crane', 300],
    ];
    expect(measured(plan, FIVE_DAYS_IN, { resources }).row(1).budgetAtCompletion).toBe(
      2000 + 1600 + 100 + 300,
    );
  });

  test('a budget beats it', () => {
    const plan = [
      ['Task', 'Duration', 'Resources', 'Budget'],
      ['Lift', 10, 'Designer', 900],
    ];
    expect(measured(plan, FIVE_DAYS_IN, { resources }).row(1).budgetAtCompletion).toBe(900);
  });
});

describe("a summary's budget", () => {
  const header = ['ID', 'WBS', 'Task', 'Duration', 'Budget'];

  test('is spread over its leaves by duration when none has one: 900 over 1 and 2 days', () => {
    const { row } = measured([
      header,
      [1, '1', 'Phase', '', 900],
      [2, '1.1', 'Design', 1, ''],
      [3, '1.2', 'Build', 2, ''],
    ]);
    expect([1, 2, 3].map((number) => row(number).budgetAtCompletion)).toEqual([900, 300, 600]);
  });

  test('is ignored when one of them has one', () => {
    const { row } = measured([
      header,
      [1, '1', 'Phase', '', 900],
      [2, '1.1', 'Design', 1, 50],
      [3, '1.2', 'Build', 2, ''],
    ]);
    expect([1, 2, 3].map((number) => row(number).budgetAtCompletion)).toEqual([50, 50, null]);
  });

  test('holds that of a summary within it', () => {
    const { row } = measured([
      header,
      [1, '1', 'Phase', '', 900],
      [2, '1.1', 'Design', 1, ''],
      [3, '1.2', 'Build', '', 500],
      [4, '1.2.1', 'Frame', 1, ''],
      [5, '1.2.2', 'Roof', 4, ''],
    ]);
    expect([1, 2, 3, 4, 5].map((number) => row(number).budgetAtCompletion)).toEqual([
      900, 400, 500, 100, 400,
    ]);
  });
});

describe('a Baseline table', () => {
  const plan = [
    ['ID', 'Task', 'Duration', 'Predecessors', 'Budget', '% complete'],
    [1, 'Design', 10, '', 7777, 50],
    [2, 'Build', 5, 1, 7777, 0],
    [4, 'Extra', 3, '', 7777, 100],
  ];
  const baseline = [
    ['ID', 'Task', 'Baseline start', 'Baseline finish', 'Baseline duration', 'Baseline budget'],
    [1, 'Design', '2026-01-05', '2026-01-09', 5, 1000],
    [2, 'Build', '2026-01-12', '2026-01-16', 5, 500],
    [3, 'Dropped', '2026-01-05', '2026-01-06', 2, 100],
  ];
  const measures = measured(plan, FIVE_DAYS_IN, { baseline });

  test('gives the budgets; what was added since is outside and named, what was deleted stays with nothing earned', () => {
    expect(measures.budgetAtCompletion.value).toBe(1600);
    expect(measures.budgetAtCompletion.note).toContain('added since the baseline and outside BAC: 4 Extra');
    expect(measures.budgetAtCompletion.note).toContain('deleted since the baseline: 3 Dropped');
    expect(measures.plannedValue.value).toBe(1100);
    expect(measures.earnedValue.value).toBe(500);
    expect(measures.row(3)).toEqual({
      budgetAtCompletion: null,
      plannedValue: null,
      earnedValue: null,
      actualCost: null,
    });
  });

  test('gives the time: 250 a day over two days, then 200 a day; 500 are earned by day 2', () => {
    expect(measures.earnedSchedule.value).toBeCloseTo(2, 9);
    expect(measures.plannedDuration.value).toBe(10);
  });
});
