/** Every rule of earned value by hand, asked as a manager asks: PM_EARNED_VALUE for the project, PM_TASK_VALUE for its tasks. */
import { describe, expect, test } from 'vitest';
import { earnedValueFunction } from '../../shared/functions/earned-value-function.js';
import { taskValueFunction } from '../../shared/functions/task-value-function.js';
import type { Cell, Table } from '../../shared/table/cell.js';

/** The project starts on Monday 5 January 2026; five working days later Friday the 9th is over. */
const settings = (...rows: Cell[][]): Table => [
  ['Setting', 'Value'],
  ['Project start', '2026-01-05'],
  ['Status date', '2026-01-09'],
  ...rows,
];

function project(plan: Table, ...others: Table[]): Record<string, readonly [value: Cell, note: Cell]> {
  const given = others.some(([header]) => header?.[0] === 'Setting') ? others : [settings(), ...others];
  const [, ...rows] = earnedValueFunction(plan, ...given);
  return Object.fromEntries(rows.map(([metric, value, note]) => [String(metric), [value, note] as const]));
}

function tasks(plan: Table, ...others: Table[]): Record<string, Cell>[] {
  const given = others.some(([header]) => header?.[0] === 'Setting') ? others : [settings(), ...others];
  const [header = [], ...rows] = taskValueFunction(plan, ...given);
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [String(name), row[at]])));
}

describe('planned cost without a budget', () => {
  const cost = (plan: Table, resources: Table) => tasks(plan, resources)[0]?.BAC;
  const HEADER = ['Task', 'Duration', 'Work', 'Resources', 'Fixed cost'];

  test('units: three cranes for two days are 48 hours at 20, and three uses at 100', () => {
    const resources = [
      ['Resource', 'Rate', 'Cost per use'],
      ['Crane', 20, 100],
    ];
    expect(cost([HEADER, ['Lift', 2, '', 'Crane [3]', '']], resources)).toBe(960 + 300);
  });

  test('half a person is one use: 8 hours at 50, and 30 once', () => {
    const resources = [
      ['Resource', 'Rate', 'Cost per use'],
      ['Designer', 50, 30],
    ];
    expect(cost([HEADER, ['Draw', 2, '', 'Designer 50%', '']], resources)).toBe(400 + 30);
  });

  test('material by the unit, its delivery once: 100 · 4 + 50', () => {
    const resources = [
      ['Resource', 'Rate', 'Cost per use', 'Type'],
      ['Concrete', 4, 50, 'material'],
    ];
    expect(cost([HEADER, ['Pour', 2, '', 'Concrete [100]', '']], resources)).toBe(450);
  });

  test('work is shared by units: 30 hours of two people, one of them half, are 20 at 50 and 10 at 80', () => {
    const resources = [
      ['Resource', 'Rate'],
      ['Designer', 50],
      ['Tester', 80],
    ];
    expect(cost([HEADER, ['Draw', '', '30h', 'Designer, Tester 50%', '']], resources)).toBe(1800);
  });

  describe('overtime: 50 hours of work in five days of eight hours', () => {
    const plan = [HEADER, ['Draw', 5, '50h', 'Designer', '']];

    test('are 40 at 50 and 10 at 75 where an overtime rate is given', () => {
      const resources = [
        ['Resource', 'Rate', 'Overtime rate'],
        ['Designer', 50, 75],
      ];
      expect(cost(plan, resources)).toBe(2000 + 750);
    });

    test('are 50 at 50 where none is', () => {
      const resources = [
        ['Resource', 'Rate'],
        ['Designer', 50],
      ];
      expect(cost(plan, resources)).toBe(2500);
    });
  });

  test('two elapsed days from Monday are paid as the 16 hours of work within them', () => {
    const resources = [
      ['Resource', 'Rate'],
      ['Guard', 10],
    ];
    expect(cost([HEADER, ['Watch', '2ed', '', 'Guard', '']], resources)).toBe(160);
  });
});

describe('accrual: ten days of 1,000, of which 400 fixed, from Monday 5 January', () => {
  const HEADER = ['Task', 'Duration', 'Budget', 'Fixed cost', 'Accrual', '% complete', 'Actual start'];
  const on = (date: string, accrual: string, complete: number | string, begun = '') => {
    const [task] = tasks(
      [HEADER, ['Build', 10, 1000, 400, accrual, complete, begun]],
      [
        ['Setting', 'Value'],
        ['Project start', '2026-01-05'],
        ['Status date', date],
      ],
    );
    return [task?.PV, task?.EV];
  };

  test('at the start: planned from the first minute, earned with the first percent', () => {
    expect(on('2026-01-02', 'start', 0)).toEqual([0, 0]);
    expect(on('2026-01-05 08:00', 'start', 0)).toEqual([0, 0]);
    expect(on('2026-01-05 12:00', 'start', 0)).toEqual([400 + 600 / 20, 0]);
    expect(on('2026-01-05', 'start', '1%')).toEqual([460, 406]);
    expect(on('2026-01-09', 'start', 0, '2026-01-07')).toEqual([700, 400]);
    expect(on('2026-01-16', 'start', 100)).toEqual([1000, 1000]);
  });

  test('at the end: planned with the last minute, earned when it is done', () => {
    expect(on('2026-01-16 16:00', 'end', 90)).toEqual([expect.closeTo(600 * (79 / 80), 9), 540]);
    expect(on('2026-01-16', 'end', 90)).toEqual([1000, 540]);
    expect(on('2026-01-09', 'end', 100)).toEqual([300, 1000]);
  });

  test('prorated: both parts by the working time', () => {
    expect(on('2026-01-07', 'prorated', 25)).toEqual([300, 250]);
    expect(on('2026-01-11', 'prorated', 25)).toEqual([500, 250]);
  });

  test('a fixed cost of 0 leaves all of the budget to the work; none leaves it to the accrual', () => {
    const plan = [
      HEADER.slice(0, 6),
      ['Build', 10, 1000, 0, 'start', 10],
      ['Buy', 10, 1000, '', 'start', 10],
    ];
    expect(tasks(plan).map(({ PV, EV }) => [PV, EV])).toEqual([
      [500, 100],
      [1000, 1000],
    ]);
  });

  test('the accrual of the project where the task says nothing', () => {
    const plan = [
      ['Task', 'Duration', 'Budget', '% complete'],
      ['Buy', 10, 1000, 10],
    ];
    expect(tasks(plan, settings(['Accrual', 'end']))[0]).toMatchObject({ PV: 0, EV: 0 });
    expect(tasks(plan, settings(['Accrual', 'start']))[0]).toMatchObject({ PV: 1000, EV: 1000 });
  });
});

describe('earned fractions of ten days at 1,000', () => {
  const HEADER = ['Task', 'Duration', 'Budget', 'EV method', '% complete', 'Actual start', 'Actual finish'];
  const earned = (method: string, complete: Cell, start = '', finish = '') =>
    tasks([HEADER, ['Build', 10, 1000, method, complete, start, finish]])[0]?.EV;

  test('0/100 counts an actual finish by the status date', () => {
    expect(earned('0/100', 90, '2026-01-05')).toBe(0);
    expect(earned('0/100', '', '2026-01-05', '2026-01-09')).toBe(1000);
  });

  test('50/50 counts an actual start', () => {
    expect(earned('50/50', '')).toBe(0);
    expect(earned('50/50', '', '2026-01-09')).toBe(500);
    expect(earned('50/50', 99)).toBe(500);
    expect(earned('50/50', '', '2026-01-05', '2026-01-09')).toBe(1000);
  });

  test('level of effort earns what is planned, and never slips', () => {
    expect(earned('level of effort', '')).toBe(500);
    const plan = [
      ['Task', 'Duration', 'Budget', 'Type'],
      ['Manage', 10, 1000, 'level of effort'],
    ];
    expect(tasks(plan)[0]).toMatchObject({ PV: 500, EV: 500, SPI: 1 });
  });

  describe('units', () => {
    const units = (planned: Cell, done: Cell, complete: Cell = '', fixed: Cell[] = ['', '']) =>
      tasks([
        [
          'Task',
          'Duration',
          'Budget',
          'EV method',
          'Units planned',
          'Units done',
          '% complete',
          'Fixed cost',
          'Accrual',
        ],
        ['Lay', 10, 1000, 'units', planned, done, complete, ...fixed],
      ])[0]?.EV;

    test('done ÷ planned, no more than all of them', () => {
      expect(units(40, 10)).toBe(250);
      expect(units(40, 50)).toBe(1000);
      expect(units(40, 0)).toBe(0);
    });

    test('beat what is said of progress; a finished task without a count has done them all', () => {
      expect(units(40, 10, 100)).toBe(250);
      expect(units(40, '', 100)).toBe(1000);
    });

    test('with 200 at the start: 200 + 800 · 10 / 40', () => {
      expect(units(40, 10, '', [200, 'start'])).toBe(400);
    });
  });

  test('weighted milestones of a package with a fixed part at the start: 100 + 900 · (3 of 10)', () => {
    const plan = [
      [
        'WBS',
        'Task',
        'Duration',
        'Budget',
        'Fixed cost',
        'Accrual',
        'EV method',
        'Milestone weight',
        '% complete',
      ],
      ['1', 'Build', '', '', '', '', 'weighted milestone', '', ''],
      ['1.1', 'Work', 10, 1000, 100, 'start', '', '', 55],
      ['1.2', 'Shown', 0, '', '', '', '', 3, 100],
      ['1.3', 'Accepted', 0, '', '', '', '', 7, 0],
    ];
    expect(tasks(plan)[0]?.EV).toBeCloseTo(370, 9);
  });
});

describe('a baseline against a plan that has changed', () => {
  const BASELINE = [
    'ID',
    'Task',
    'Baseline start',
    'Baseline finish',
    'Baseline duration',
    'Baseline budget',
    'Fixed cost',
    'Accrual',
    'EV method',
  ];
  const baseline = [
    BASELINE,
    [1, 'Design', '2026-01-05', '2026-01-09', 5, 1000, 200, 'start', 'percent complete'],
    [2, 'Build', '2026-01-12', '2026-01-16', 5, 500, '', 'prorated', '0/100'],
    [3, 'Dropped', '2026-01-05', '2026-01-06', 2, 300, '', 'end', ''],
  ];
  const plan = [
    [
      'ID',
      'Task',
      'Duration',
      'Predecessors',
      'Budget',
      'Fixed cost',
      'Accrual',
      'EV method',
      '% complete',
      'Actual cost',
    ],
    [1, 'Design', 8, '', 9000, 9000, 'end', '50/50', 40, 700],
    [2, 'Build', 5, 1, 9000, '', 'start', 'percent complete', 60, 100],
    [9, 'Added', 5, '', 4000, '', '', '', 100, 50],
  ];

  test('its budgets, parts, accrual and methods count; what was added is outside, what was deleted stays unearned', () => {
    const values = project(plan, baseline);
    expect(values.BAC?.[0]).toBe(1800);
    expect(values.BAC?.[1]).toBe(
      'added since the baseline and outside BAC: 9 Added; deleted since the baseline: 3 Dropped',
    );
    // Design 200 + 800, Dropped 300. Earned: 200 + 800 · 0.4, and nothing of Build before it is done.
    expect(values.PV?.[0]).toBe(1300);
    expect(values.EV?.[0]).toBe(520);
    expect(values.AC?.[0]).toBe(850);
    expect(values.CPI?.[0]).toBeCloseTo(520 / 850, 12);
    expect(tasks(plan, baseline).map(({ BAC, PV, EV, AC }) => [BAC, PV, EV, AC])).toEqual([
      [1000, 1000, 520, 700],
      [500, 0, 0, 100],
      [null, null, null, 50],
    ]);
  });

  test('today’s rates do not price what it held no budget for', () => {
    const resources = [
      ['Resource', 'Rate'],
      ['Designer', 100],
    ];
    const staffed = [
      ['ID', 'Task', 'Duration', 'Resources'],
      [1, 'Design', 5, 'Designer'],
      [2, 'Review', 5, 'Designer'],
    ];
    const unpriced = [
      BASELINE.slice(0, 6),
      [1, 'Design', '2026-01-05', '2026-01-09', 5, 1000],
      [2, 'Review', '2026-01-05', '2026-01-09', 5, ''],
    ];
    expect(project(staffed, resources, unpriced).BAC?.[0]).toBe(1000);
    const datesOnly = unpriced.map((row) => row.slice(0, 5));
    expect(project(staffed, resources, datesOnly).BAC?.[0]).toBe(8000);
  });

  test('working time is that of the task’s resources: off on Wednesday, 200 of 800 a day', () => {
    const calendar = [
      ['Calendar', 'From', 'Hours'],
      ['Designer', '2026-01-07', 0],
    ];
    const resources = [
      ['Resource', 'Capacity'],
      ['Designer', 1],
    ];
    const staffed = [
      ['ID', 'Task', 'Duration', 'Resources'],
      [1, 'Design', 4, 'Designer'],
    ];
    const recorded = [BASELINE.slice(0, 6), [1, 'Design', '2026-01-05', '2026-01-09', '', 800]];
    const at = (date: string) =>
      tasks(staffed, calendar, resources, recorded, [
        ['Setting', 'Value'],
        ['Project start', '2026-01-05'],
        ['Status date', date],
      ])[0]?.PV;
    expect(['2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08', '2026-01-09'].map(at)).toEqual([
      200, 400, 400, 600, 800,
    ]);
  });
});

describe('actual cost from the ledger', () => {
  const plan = [
    ['ID', 'Task', 'Duration', 'Budget', '% complete', 'Actual cost'],
    [1, 'Design', 5, 1000, 50, 9999],
    [2, 'Build', 5, 1000, '', ''],
  ];
  const resources = [
    ['Resource', 'Rate'],
    ['Designer', 60],
  ];
  const HEADER = ['Date', 'Task', 'Cost', 'Hours', 'Resource'];

  test('hours × rate where there is no cost; the day of the status date counts, the next does not', () => {
    const ledger = [
      HEADER,
      ['2026-01-06', 1, '', 8, 'designer'],
      ['2026-01-07', 'Design', '', '1d', 'Designer'],
      ['2026-01-08', 1, 100, 8, 'Designer'],
      ['2026-01-09', '', 40, '', ''],
      ['2026-01-09 16:00', 2, 7, '', ''],
      ['2026-01-10', 2, 500, '', ''],
    ];
    expect(project(plan, resources, ledger).AC?.[0]).toBe(480 + 480 + 100 + 40 + 7);
    expect(tasks(plan, resources, ledger).map(({ AC }) => AC)).toEqual([1060, 7]);
  });

  test('an empty ledger leaves the column', () => {
    expect(project(plan, [HEADER]).AC?.[0]).toBe(9999);
  });

  test('entries that all come later mean that nothing was spent yet', () => {
    const { AC, CPI } = project(plan, [HEADER, ['2026-02-01', 1, 500, '', '']]);
    expect(AC?.[0]).toBe(0);
    expect(CPI?.[0]).toBeNull();
  });
});
