import { describe, expect, test } from 'vitest';
import { serialOfMinute } from '../../shared/time/minute.js';
import { FIVE_DAYS_IN, measured } from './measured.js';

const HEADER = ['Task', 'Duration', 'Predecessors', 'Budget', '% complete', 'Actual cost'];

describe('two tasks one after the other, the first late: 200 a day for five days, then 200 a day for ten', () => {
  const plan = [HEADER, ['Design', 5, '', 1000, 60, 800], ['Build', 10, 1, 2000, 0, '']];
  const measures = measured(plan, FIVE_DAYS_IN);

  test('planned, earned and actual', () => {
    expect(measures.budgetAtCompletion).toEqual({ value: 3000 });
    expect(measures.plannedValue).toEqual({ value: 1000 });
    expect(measures.earnedValue.value).toBeCloseTo(600, 9);
    expect(measures.actualCost).toEqual({ value: 800 });
  });

  test('indices and forecast: 600/1000, 600/800, 3000/0.75, 2400/2200', () => {
    expect(measures.schedulePerformanceIndex.value).toBeCloseTo(0.6, 12);
    expect(measures.costPerformanceIndex.value).toBeCloseTo(0.75, 12);
    expect(measures.estimateAtCompletion.value).toBeCloseTo(4000, 9);
    expect(measures.estimateToComplete.value).toBeCloseTo(3200, 9);
    expect(measures.varianceAtCompletion.value).toBeCloseTo(-1000, 9);
    expect(measures.toCompletePerformanceIndex.value).toBeCloseTo(2400 / 2200, 12);
    expect(measures.fractionComplete.value).toBeCloseTo(0.2, 12);
    expect(measures.fractionSpent.value).toBeCloseTo(800 / 3000, 12);
  });

  test('earned schedule: day 3 of 5; 15 planned days at 0.6 are 25, the end of 6 February', () => {
    expect(measures.earnedSchedule.value).toBeCloseTo(3, 9);
    expect(measures.actualTime.value).toBe(5);
    expect(measures.scheduleVarianceTime.value).toBeCloseTo(-2, 9);
    expect(measures.schedulePerformanceIndexTime.value).toBeCloseTo(0.6, 9);
    expect(measures.plannedDuration.value).toBe(15);
    expect(measures.independentEstimateTime.value).toBeCloseTo(25, 9);
    expect(serialOfMinute(measures.forecastFinish as never)).toBeCloseTo(46059 + 17 / 24, 9);
  });

  test('work in the planned order has a p-factor of 1', () => {
    expect(measures.pFactor.value).toBeCloseTo(1, 12);
  });

  test('each task by itself', () => {
    expect(measures.row(1)).toEqual({
      budgetAtCompletion: 1000,
      plannedValue: 1000,
      earnedValue: 600,
      actualCost: 800,
    });
    expect(measures.row(2)).toEqual({
      budgetAtCompletion: 2000,
      plannedValue: 0,
      earnedValue: 0,
      actualCost: null,
    });
  });
});

test('work out of the planned order lowers the p-factor: of 800 planned by then, 400 are where they belong', () => {
  const plan = [HEADER, ['Design', 5, '', 1000, 40, ''], ['Build', 10, 1, 2000, 20, '']];
  // EV 400 + 400 = 800, ES 4 days: planned by then Design 800, Build 0. Earned of it: 400.
  expect(measured(plan, FIVE_DAYS_IN).pFactor.value).toBeCloseTo(0.5, 9);
});

describe('a task with value earned and nothing in the Actual cost column', () => {
  const plan = (buildDone: number) => [
    HEADER,
    ['Design', 5, '', 1000, 60, 800],
    ['Build', 10, 1, 2000, buildDone, ''],
    ['Hand over', 0, 2, '', 100, ''],
  ];

  test('is named beside the actual cost, which may be too low without it', () => {
    expect(measured(plan(10), FIVE_DAYS_IN).actualCost).toEqual({
      value: 800,
      note: 'nothing recorded for 2 Build, with value earned',
    });
  });

  test('is not while it has earned nothing, nor is a milestone without a budget', () => {
    expect(measured(plan(0), FIVE_DAYS_IN).actualCost).toEqual({ value: 800 });
  });

  test('is not where costs are booked in the Actuals table, maybe on the project as a whole', () => {
    const actuals = [
      ['Date', 'Task', 'Cost'],
      ['2026-01-06', '', 900],
    ];
    expect(measured(plan(10), FIVE_DAYS_IN, { actuals }).actualCost).toEqual({ value: 900 });
  });
});

describe('what cannot be known says why', () => {
  test('without a status date there is no progress view, and the budget is still there', () => {
    const measures = measured([HEADER, ['Design', 5, '', 1000, 60, 800]]);
    expect(measures.budgetAtCompletion).toEqual({ value: 1000 });
    for (const figure of [
      measures.plannedValue,
      measures.earnedValue,
      measures.actualCost,
      measures.earnedSchedule,
    ]) {
      expect(figure).toEqual({ value: null, note: 'no status date' });
    }
  });

  test('without a cost there is no cost index, estimate or share spent', () => {
    const measures = measured([HEADER, ['Design', 5, '', 1000, 60, '']], FIVE_DAYS_IN);
    for (const figure of [
      measures.actualCost,
      measures.costPerformanceIndex,
      measures.estimateAtCompletion,
      measures.fractionSpent,
    ]) {
      expect(figure).toEqual({ value: null, note: 'no actual cost recorded' });
    }
    expect(measures.schedulePerformanceIndex.value).toBeCloseTo(0.6, 12);
  });

  test('before the start nothing is forecast', () => {
    const measures = measured([HEADER, ['Design', 5, '', 1000, '', '']], [['Status date', '2026-01-02']]);
    expect(measures.plannedValue.value).toBe(0);
    expect(measures.schedulePerformanceIndex.value).toBeNull();
    for (const figure of [
      measures.earnedSchedule,
      measures.actualTime,
      measures.scheduleVarianceTime,
      measures.schedulePerformanceIndexTime,
      measures.independentEstimateTime,
    ]) {
      expect(figure).toEqual({ value: null, note: 'not started' });
    }
    expect(measures.forecastFinish).toBeNull();
  });

  test('nothing earned has an SPI(t) of 0 and no forecast', () => {
    const measures = measured([HEADER, ['Design', 5, '', 1000, 0, 100]], FIVE_DAYS_IN);
    expect(measures.costPerformanceIndex).toEqual({ value: 0 });
    expect(measures.estimateAtCompletion.value).toBeNull();
    expect(measures.schedulePerformanceIndexTime.value).toBe(0);
    expect(measures.independentEstimateTime).toEqual({ value: null, note: 'nothing was earned yet' });
  });
});

describe('without money', () => {
  test('the measures run on planned working days and say so', () => {
    const measures = measured(
      [
        ['Task', 'Duration', 'Predecessors', '% complete'],
        ['Design', 5, '', 60],
        ['Build', 10, 1, 0],
      ],
      FIVE_DAYS_IN,
    );
    expect(measures.budgetAtCompletion.value).toBe(15);
    expect(measures.budgetAtCompletion.note).toContain('planned working days');
    expect(measures.plannedValue.value).toBe(5);
    expect(measures.earnedValue.value).toBeCloseTo(3, 12);
    expect(measures.earnedValue.note).toContain('planned working days');
    expect(measures.earnedSchedule.value).toBeCloseTo(3, 12);
  });

  test('a cost that is recorded is shown, and compared with nothing', () => {
    const measures = measured(
      [
        ['Task', 'Duration', '% complete', 'Actual cost'],
        ['Design', 5, 60, 900],
      ],
      FIVE_DAYS_IN,
    );
    expect(measures.actualCost.value).toBe(900);
    expect(measures.costPerformanceIndex.value).toBeNull();
    expect(measures.costPerformanceIndex.note).toContain('no budget to compare it with');
  });
});

describe('time', () => {
  test('stops at the actual finish', () => {
    const plan = [
      [...HEADER, 'Actual start', 'Actual finish'],
      ['Design', 5, '', 1000, 100, 900, '2026-01-05', '2026-01-08'],
    ];
    const measures = measured(plan, [['Status date', '2026-02-06']]);
    expect(measures.actualTime.value).toBe(4);
    expect(measures.earnedSchedule.value).toBe(5);
    expect(measures.scheduleVarianceTime.value).toBe(1);
    expect(measures.schedulePerformanceIndexTime.value).toBe(1.25);
    expect(Math.floor(serialOfMinute(measures.forecastFinish as never))).toBe(46030);
  });

  test('no forecast falls before the status date', () => {
    const plan = [HEADER, ['Design', 5, '', 1000, 99, 900], ['Build', 5, '', 1000, 99, 900]];
    const measures = measured(plan, [['Status date', '2026-01-06']]);
    // Ten working days of budget nearly all earned after two: IEAC(t) alone would say 7 January at the latest.
    expect(measures.forecastFinish as number).toBeGreaterThanOrEqual((46028 + 17 / 24) * 1440);
    const late = measured([HEADER, ['Design', 2, '', 1000, 99, 900]], [['Status date', '2026-03-06']]);
    expect(late.forecastFinish as number).toBeGreaterThanOrEqual(46087 * 1440);
  });
});

describe('actual cost', () => {
  const plan = [HEADER, ['Design', 5, '', 1000, 60, 1], ['Build', 10, 1, 2000, 0, '']];
  const actuals = [
    ['Date', 'Task', 'Cost'],
    ['2026-01-06', 1, 300],
    ['2026-01-09', 'Design', 200],
    ['2026-01-09', '', 50],
    ['2026-01-12', 2, 900],
  ];

  test('comes from the Actuals table up to the status date, not from the column', () => {
    const measures = measured(plan, FIVE_DAYS_IN, { actuals });
    expect(measures.actualCost).toEqual({ value: 550 });
    expect(measures.row(1).actualCost).toBe(500);
    expect(measures.row(2).actualCost).toBeNull();
  });
});

describe('tasks without dates', () => {
  test('leave planned value unknown in the words of their loop, and the budget and what is earned known', () => {
    const plan = [
      HEADER,
      ['Design', 5, 2, 1000, 0, ''],
      ['Build', 10, 1, 2000, 0, ''],
      ['Plan', 5, '', 500, 100, 400],
    ];
    const measures = measured(plan, FIVE_DAYS_IN);
    expect(measures.budgetAtCompletion.value).toBe(3500);
    expect(measures.earnedValue.value).toBe(500);
    expect(measures.costPerformanceIndex.value).toBe(1.25);
    for (const figure of [
      measures.plannedValue,
      measures.schedulePerformanceIndex,
      measures.earnedSchedule,
    ]) {
      expect(figure).toEqual({
        value: null,
        note: 'Tasks form a loop: 1 Design → 2 Build → 1 Design. Remove one of these links',
      });
    }
    expect(measures.row(3)).toMatchObject({ plannedValue: 500, earnedValue: 500 });
  });

  test('that have no money at stake leave it known', () => {
    const plan = [HEADER, ['Design', 'soon', '', '', '', ''], ['Plan', 5, '', 500, 100, 400]];
    expect(measured(plan, FIVE_DAYS_IN).plannedValue.value).toBe(500);
  });

  test('leave it unknown, with what is wrong in their own cells', () => {
    const plan = [HEADER, ['Design', 'soon', '', 300, '', ''], ['Plan', 5, '', 500, 100, 400]];
    expect(measured(plan, FIVE_DAYS_IN).plannedValue).toEqual({
      value: null,
      note: 'Row 1 (ID 1), Duration: "soon" is not a duration. Write 3d, 4h or 2w. Until then the task has no dates and the finish is not known',
    });
  });
});

test('a task broken down since the baseline earns what its parts do, by duration', () => {
  const plan = [
    ['ID', 'WBS', 'Task', 'Duration', '% complete'],
    [1, '1', 'Build', '', ''],
    [2, '1.1', 'Frame', 3, 100],
    [3, '1.2', 'Roof', 7, 0],
  ];
  const baseline = [
    ['ID', 'Task', 'Baseline start', 'Baseline finish', 'Baseline budget'],
    [1, 'Build', '2026-01-05', '2026-01-16', 1000],
  ];
  const measures = measured(plan, FIVE_DAYS_IN, { baseline });
  expect(measures.budgetAtCompletion).toEqual({ value: 1000 });
  expect(measures.plannedValue.value).toBe(500);
  expect(measures.earnedValue.value).toBeCloseTo(300, 9);
});

test('planned value follows the calendar of the task: nothing accrues on its days off', () => {
  const calendar = [
    ['Calendar', 'From', 'To', 'Hours'],
    ['Designer', '2026-01-06', '2026-01-07', ''],
  ];
  const resources = [['Resource'], ['Designer']];
  const plan = [
    ['Task', 'Duration', 'Budget', 'Resources'],
    ['Design', 5, 1000, 'Designer'],
  ];
  const measures = measured(plan, FIVE_DAYS_IN, { calendar, resources });
  // Monday, Thursday and Friday of five days.
  expect(measures.plannedValue.value).toBeCloseTo(600, 9);
});

describe('costs without a date', () => {
  const plan = [
    ['Task', 'Duration', 'Budget', '% complete'],
    ['Design', 5, 1000, 50],
  ];
  const spent = (...rows: (string | number)[][]) =>
    measured(plan, FIVE_DAYS_IN, { actuals: [['Date', 'Task', 'Cost'], ...rows] }).actualCost;

  test('are not counted beside those that have one, nor is what cannot be read, and the note names the rows', () => {
    expect(spent(['2026-01-07', 'Design', 300], ['', 'Design', 200])).toEqual({
      value: 300,
      note: 'without row 2 of Actuals: PM_CHECK says why',
    });
    expect(
      spent(['03/04/2026', 'Design', 200], ['2026-01-07', 'Design', 300], ['2026-01-07', 'Design', 'soon']),
    ).toEqual({ value: 300, note: 'without rows 1, 3 of Actuals: PM_CHECK says why' });
  });

  test('of a task that the plan does not have count for the project', () => {
    expect(spent(['2026-01-07', 'Nowhere', 300])).toEqual({ value: 300 });
  });

  test('leave what was spent unknown where none has one', () => {
    expect(spent(['', 'Design', 200])).toEqual({ value: null, note: 'no actual cost has a date' });
  });
});
