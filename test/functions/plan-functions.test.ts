import { describe, expect, test } from 'vitest';
import { checkFunction } from '../../shared/functions/check-function.js';
import { criticalPathFunction } from '../../shared/functions/critical-path-function.js';
import { earnedValueFunction } from '../../shared/functions/earned-value-function.js';
import { finishFunction } from '../../shared/functions/finish-function.js';
import { milestonesFunction } from '../../shared/functions/milestones-function.js';
import { projectSummaryFunction } from '../../shared/functions/project-summary-function.js';
import { scheduleFunction } from '../../shared/functions/schedule-function.js';
import { taskValueFunction } from '../../shared/functions/task-value-function.js';
import { SerialDate, type Table } from '../../shared/table/cell.js';

/** Monday 5 January 2026. */
const MONDAY = 46027;
const on = (day: number) => new SerialDate(MONDAY + day);

const SETTINGS = [
  ['Setting', 'Value'],
  ['Project', 'Portal'],
  ['Project start', '2026-01-05'],
];
const PLAN = [
  ['ID', 'Task', 'Duration', 'Predecessors'],
  [1, 'Design', 5, ''],
  [2, 'Build', 3, 1],
  [3, 'Manual', 1, 1],
  [4, 'Launch', 0, '2, 3'],
];

const column = (table: Table, header: string) => {
  const position = (table[0] ?? []).indexOf(header);
  return table.slice(1).map((row) => row[position]);
};

describe('PM_SCHEDULE', () => {
  test('gives each row its dates, floats in working days and reason', () => {
    const table = scheduleFunction(PLAN, SETTINGS);
    expect(table[0]).toEqual([
      'Start',
      'Finish',
      'Late start',
      'Late finish',
      'Total float',
      'Free float',
      'Critical',
      'Driver',
      'Check',
    ]);
    expect(column(table, 'Start')).toEqual([on(0), on(7), on(7), on(9)]);
    expect(column(table, 'Finish')).toEqual([on(4), on(9), on(7), on(9)]);
    expect(column(table, 'Late finish')).toEqual([on(4), on(9), on(9), on(9)]);
    expect(column(table, 'Total float')).toEqual([0, 0, 2, 0]);
    expect(column(table, 'Free float')).toEqual([0, 0, 2, 0]);
    expect(column(table, 'Critical')).toEqual([true, true, false, true]);
    expect(column(table, 'Driver')[1]).toBe('waits for 1 Design to finish');
    expect(column(table, 'Check')).toEqual([null, null, null, null]);
  });

  test('keeps blank rows, those above the header too, and cuts those at the end', () => {
    const blank = ['', '', '', ''];
    const table = scheduleFunction(
      [blank, PLAN[0] as string[], blank, [1, 'Design', 5, ''], blank, [2, 'Build', 3, 1], blank, blank],
      SETTINGS,
    );
    expect(table).toHaveLength(6);
    expect(table[0]).toEqual(Array(9).fill(null));
    expect(table[1]?.[0]).toBe('Start');
    expect(table.map((row) => row[0]).slice(2)).toEqual([null, on(0), null, on(7)]);
  });

  test('leaves a wrong row blank but for its Check, and the rest computed', () => {
    const table = scheduleFunction(
      [PLAN[0] as string[], [1, 'Design', 'soon', ''], [2, 'Build', 3, 1], [3, 'Plan', 2, '']],
      SETTINGS,
    );
    expect(table[1]).toEqual([
      ...Array(8).fill(null),
      'Row 1 (ID 1), Duration: "soon" is not a duration. Write 3d, 4h or 2w.',
    ]);
    expect(table[2]).toEqual([...Array(8).fill(null), 'Waits for 1 Design, which has no dates.']);
    expect(table[3]?.[1]).toEqual(on(1));
  });

  test('names a loop whole in every row that it holds up', () => {
    const plan = [
      PLAN[0] as string[],
      [4, 'Design', 5, 7],
      [7, 'Build', 3, 4],
      [8, 'Launch', 0, 7],
      [9, 'Plan', 2, ''],
    ];
    const loop = 'Tasks form a loop: 4 Design → 7 Build → 4 Design. Remove one of these links.';
    const table = scheduleFunction(plan, SETTINGS);
    expect(column(table, 'Check')).toEqual([loop, loop, loop, null]);
    expect(column(table, 'Start')).toEqual([null, null, null, on(0)]);
  });

  test('shows times of day on all dates as soon as one needs it', () => {
    const table = scheduleFunction(
      [PLAN[0] as string[], [1, 'Design', '4h', ''], [2, 'Build', 1, 1]],
      SETTINGS,
    );
    const serials = table.slice(1).map((row) => (row[1] as SerialDate).serial - MONDAY);
    expect(serials[0]).toBeCloseTo(12 / 24, 9);
    expect(serials[1]).toBeCloseTo(1 + 12 / 24, 9);
  });
});

describe('the optional tables', () => {
  const goals = [
    ['Goal', 'Target', 'Threshold', 'Direction'],
    ['On time', 1, 1, 'lower'],
  ];

  test('come in any order, and blank arguments are passed over', () => {
    const calendar = [
      ['Calendar', 'From', 'To', 'Hours'],
      ['', '2026-01-06', '2026-01-06', ''],
    ];
    expect(finishFunction(PLAN, '', calendar, undefined, SETTINGS)).toEqual(on(10));
    expect(finishFunction(PLAN, SETTINGS, calendar)).toEqual(on(10));
  });

  test('that fit nowhere are named', () => {
    expect(() => finishFunction(PLAN, SETTINGS, goals)).toThrow(
      'argument 3 is a Goals table, which PM_FINISH does not use',
    );
  });

  test('of one kind cannot be two', () => {
    expect(() => finishFunction(PLAN, SETTINGS, SETTINGS)).toThrow(
      'arguments 2 and 3 are both a Settings table',
    );
  });

  test('must be tables', () => {
    expect(() => finishFunction(PLAN, 7)).toThrow('argument 2 is a single cell; PM_FINISH uses:');
    expect(() => finishFunction(PLAN, [['Colour'], ['blue']])).toThrow(
      'argument 2 is a table whose header is not known',
    );
  });
});

describe('a wrong call', () => {
  test('without a plan is refused in one sentence', () => {
    expect(() => finishFunction('')).toThrow(
      'PM_FINISH needs the plan as its first argument: a range with its header row.',
    );
    expect(() => scheduleFunction([['', '']])).toThrow('PM_SCHEDULE needs the plan as its first argument');
  });

  test('without a Task column is refused', () => {
    expect(() =>
      scheduleFunction([
        ['Duration', 'Start'],
        [3, '2026-01-05'],
      ]),
    ).toThrow(/Task/);
  });
});

describe('PM_FINISH', () => {
  test('is the last day worked on', () => {
    expect(finishFunction(PLAN, SETTINGS)).toEqual(on(9));
  });

  test('throws the sentence of a loop', () => {
    const plan = [PLAN[0] as string[], [4, 'Design', 5, 7], [7, 'Build', 3, 4], [9, 'Plan', 2, '']];
    expect(() => finishFunction(plan, SETTINGS)).toThrow(
      'Tasks form a loop: 4 Design → 7 Build → 4 Design. Remove one of these links.',
    );
  });
});

test('PM_CRITICAL_PATH lists the critical tasks by date', () => {
  expect(criticalPathFunction(PLAN, SETTINGS)).toEqual([
    ['ID', 'Task', 'Start', 'Finish'],
    [1, 'Design', on(0), on(4)],
    [2, 'Build', on(7), on(9)],
    [4, 'Launch', on(9), on(9)],
  ]);
});

describe('PM_MILESTONES', () => {
  test('has no slip where there is nothing to compare with', () => {
    expect(milestonesFunction(PLAN, SETTINGS)[1]).toEqual(['Portal', 4, 'Launch', null, on(9), null, false]);
  });

  test('sets each against the baseline', () => {
    const baseline = [
      ['ID', 'Task', 'Baseline start', 'Baseline finish', 'Baseline duration'],
      [4, 'Launch', '2026-01-12', '2026-01-12', 0],
    ];
    expect(milestonesFunction(PLAN, baseline, SETTINGS)[1]).toEqual([
      'Portal',
      4,
      'Launch',
      on(7),
      on(9),
      2,
      false,
    ]);
  });

  test('one that opens its day has not slipped from that day', () => {
    const plan = [PLAN[0] as string[], [1, 'Kick-off', 0, ''], [2, 'Design', 5, 1]];
    const baseline = [
      ['ID', 'Task', 'Baseline start', 'Baseline finish', 'Baseline duration'],
      [1, 'Kick-off', '2026-01-05', '2026-01-05', 0],
    ];
    expect(milestonesFunction(plan, baseline, SETTINGS)[1]).toEqual([
      'Portal',
      1,
      'Kick-off',
      on(0),
      on(0),
      0,
      false,
    ]);
  });
});

describe('PM_CHECK', () => {
  test('passes a plan without data problems, then gives the fourteen points their states', () => {
    const table = checkFunction(
      [
        ['ID', 'WBS', ...(PLAN[0] as string[]).slice(1)],
        [1, 1, 'Design', 5, ''],
      ],
      SETTINGS,
    );
    expect(table.slice(0, 2)).toEqual([
      ['Check', 'State', 'Count', 'Where', 'How to mend'],
      ['Data problems', 'pass', 0, '', ''],
    ]);
    expect(table.slice(2).map(([title]) => String(title).split(' ').slice(0, 2).join(' '))).toEqual(
      Array.from({ length: 14 }, (_, at) => `DCMA ${at + 1}`),
    );
  });

  test('lists each kind of problem once, with all its places', () => {
    const table = checkFunction(
      [PLAN[0] as string[], [1, 'Design', 'soon', ''], [2, 'Build', 'later', '']],
      SETTINGS,
    );
    const [row] = table.filter(([title]) => title === 'Not a duration');
    expect(row?.slice(1)).toEqual([
      'fail',
      2,
      'Row 1 (ID 1), Duration: "soon" is not a duration. Row 2 (ID 2), Duration: "later" is not a duration.',
      'Write 3d, 4h or 2w.',
    ]);
  });
});

describe('the earned-value tables', () => {
  const plan = [
    ['ID', 'WBS', 'Task', 'Duration', 'Predecessors', 'Budget', '% complete', 'Actual cost'],
    [1, '1', 'Phase', '', '', '', '', ''],
    [2, '1.1', 'Design', 5, '', 1000, 60, 800],
    ['', '', '', '', '', '', '', ''],
    [3, '1.2', 'Build', 10, 2, 2000, 0, ''],
  ];
  const settings = [...SETTINGS, ['Status date', '2026-01-09']];

  test('PM_EARNED_VALUE lists its metrics in order, IEAC(t) as a date', () => {
    const table = earnedValueFunction(plan, settings);
    expect(table.map(([metric]) => metric)).toEqual(
      'Metric BAC PV EV AC SV CV SPI CPI EAC ETC VAC TCPI ES AT SV(t) SPI(t) IEAC(t) p-factor|% complete|% spent'
        .split('|')
        .flatMap((part, index) => (index === 0 ? part.split(' ') : [part])),
    );
    expect(table.find(([metric]) => metric === 'IEAC(t)')).toEqual([
      'IEAC(t)',
      on(32),
      '25 working days from the baseline start',
    ]);
  });

  test('PM_TASK_VALUE sums into summaries and divides there', () => {
    expect(taskValueFunction(plan, settings)).toEqual([
      ['BAC', 'PV', 'EV', 'AC', 'SPI', 'CPI'],
      [3000, 1000, 600, 800, 0.6, 0.75],
      [1000, 1000, 600, 800, 0.6, 0.75],
      [null, null, null, null, null, null],
      [2000, 0, 0, null, null, null],
    ]);
  });

  test('PM_PROJECT_SUMMARY is one row under its header', () => {
    const table = projectSummaryFunction(plan, settings);
    expect(table).toHaveLength(2);
    const value = (header: string) => column(table, header)[0];
    expect(value('Project')).toBe('Portal');
    expect(value('Status date')).toEqual(on(4));
    expect(value('Start')).toEqual(on(0));
    expect(value('BAC')).toBe(3000);
    expect(value('Currency')).toBe('USD');
    expect(value('Overloads')).toBeNull();
    expect(value('Finish slip')).toBe(2);
    expect(value('Health')).toBe('Red');
  });

  test('a plan without money is summarised in working days, never as money', () => {
    const table = projectSummaryFunction(PLAN, settings);
    expect(column(table, 'Currency')).toEqual(['working days']);
    expect(column(table, 'BAC')).toEqual([9]);
  });
});
