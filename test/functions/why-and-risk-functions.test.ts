/** The tables of PM_WHY, PM_SLIPPED, PM_RISK and PM_CRITICALITY, and what their calls refuse. */
import { describe, expect, test } from 'vitest';
import { criticalityFunction } from '../../shared/functions/criticality-function.js';
import { riskFunction } from '../../shared/functions/risk-function.js';
import { scheduleFunction } from '../../shared/functions/schedule-function.js';
import { slippedFunction } from '../../shared/functions/slipped-function.js';
import { whyFunction } from '../../shared/functions/why-function.js';
import { SerialDate, type Table } from '../../shared/table/cell.js';

/** Monday 5 January 2026. */
const MONDAY = 46027;
const on = (day: number) => new SerialDate(MONDAY + day);

const SETTINGS = [
  ['Setting', 'Value'],
  ['Project start', '2026-01-05'],
];
const PLAN: Table = [
  ['ID', 'WBS', 'Task', 'Duration', 'Predecessors', 'Optimistic', 'Pessimistic', 'Budget'],
  [11, '1.1', 'Design', 5, '', 3, 10, 1000],
  ['', '', '', '', '', '', '', ''],
  [12, '1.2', 'Build', 3, 11, '', '', 500],
  [13, '1.3', 'Note', 1, '', '', '', ''],
];
const LOOP: Table = [
  ['ID', 'Task', 'Duration', 'Predecessors'],
  [4, 'Design', 5, 7],
  [7, 'Build', 3, 4],
];

describe('PM_WHY', () => {
  test('gives the chain step by step, the task first', () => {
    expect(whyFunction(12, PLAN, SETTINGS)).toEqual([
      ['Step', 'Task', 'Date', 'Because'],
      [1, '12 Build', on(7), 'waits for 11 Design to finish'],
      [2, '11 Design', on(0), 'project start'],
    ]);
  });

  test('says what PM_SCHEDULE has as the driver', () => {
    const drivers = scheduleFunction(PLAN, SETTINGS).map((row) => row[7]);
    expect(whyFunction(12, PLAN, SETTINGS)[1]?.[3]).toBe(drivers[3]);
  });

  test('takes an ID, a WBS code or a name, upper or lower case', () => {
    for (const task of [12, '12', '1.2', 1.2, 'Build', ' build ', [['Build']]])
      expect(whyFunction(task, PLAN, SETTINGS)[1]?.[1]).toBe('12 Build');
  });

  test('refuses a task the plan does not have with the nearest name', () => {
    expect(() => whyFunction('Biuld', PLAN, SETTINGS)).toThrow(
      'The plan has no task "Biuld". Did you mean "Build"?',
    );
    expect(() => whyFunction(99, PLAN, SETTINGS)).toThrow(
      'The plan has no task "99". Use the ID, the WBS code or the exact name of one of its tasks.',
    );
  });

  test('refuses a name that several tasks have', () => {
    const twice = [...PLAN, [14, '1.4', 'Note', 1, '', '', '', '']];
    expect(() => whyFunction('Note', twice, SETTINGS)).toThrow(
      '"Note" fits more than one task: rows 4 and 5. Use its ID.',
    );
  });

  test('refuses a call without a task or a plan', () => {
    expect(() => whyFunction('', PLAN)).toThrow('PM_WHY needs a task as its first argument');
    expect(() => whyFunction(12, '')).toThrow('PM_WHY needs the plan as its second argument');
    expect(() => whyFunction(12, PLAN, [['Goal', 'Target', 'Threshold']])).toThrow(
      'argument 3 is a Goals table',
    );
  });

  test('names a loop', () => {
    expect(whyFunction(7, LOOP, SETTINGS)).toEqual([
      ['Step', 'Task', 'Date', 'Because'],
      [1, '7 Build', null, 'Tasks form a loop: 4 Design → 7 Build → 4 Design. Remove one of these links.'],
    ]);
  });
});

describe('PM_SLIPPED', () => {
  const baseline = [
    ['ID', 'Task', 'Baseline start', 'Baseline finish'],
    [11, 'Design', '2026-01-05', '2026-01-07'],
    [12, 'Build', '2026-01-08', '2026-01-12'],
    [13, 'Note', '2026-01-05', '2026-01-05'],
  ];

  test('lists what finishes later than promised', () => {
    expect(slippedFunction(PLAN, baseline, SETTINGS)).toEqual([
      ['ID', 'Task', 'Baseline finish', 'Finish', 'Slip', 'Because'],
      [11, 'Design', on(2), on(4), 2, 'takes 2 days longer'],
      [12, 'Build', on(7), on(9), 2, 'waits for 11 Design, which takes 2 days longer'],
    ]);
  });

  test('needs a baseline', () => {
    expect(() => slippedFunction(PLAN, SETTINGS)).toThrow('PM_SLIPPED needs a baseline to compare with');
  });
});

describe('PM_RISK', () => {
  test('gives finish and cost from P10 to P90', () => {
    const table = riskFunction(PLAN, SETTINGS);
    expect(table[0]).toEqual(['Percentile', 'Finish', 'Cost']);
    expect(table.slice(1).map(([percentile]) => percentile)).toEqual(
      [10, 20, 30, 40, 50, 60, 70, 80, 90].map((percent) => `P${percent}`),
    );
    const serials = table.slice(1).map(([, finish]) => (finish as SerialDate).serial);
    expect(serials).toEqual([...serials].sort((a, b) => a - b));
    // Between the 6 days of the optimistic plan, Monday to Monday, and the 13 of the pessimistic one.
    expect(serials[0]).toBeGreaterThanOrEqual(MONDAY + 7);
    expect(serials[8]).toBeLessThanOrEqual(MONDAY + 16);
    expect(table[9]?.[2]).toBeGreaterThan(table[1]?.[2] as number);
  });

  test('says in one more row that nothing varies without an estimate', () => {
    const certain = riskFunction(
      [
        ['Task', 'Duration'],
        ['Dig', 1],
      ],
      SETTINGS,
    );
    expect(certain).toHaveLength(11);
    expect(certain[10]).toEqual([
      'No unfinished task has an estimate, so every run ends alike. Fill Optimistic and Pessimistic for the uncertain ones.',
      null,
      null,
    ]);
    expect(new Set(certain.slice(1, 10).map(([, finish]) => (finish as SerialDate).serial)).size).toBe(1);
    expect(riskFunction(PLAN, SETTINGS)).toHaveLength(10);
  });

  test('names the loop that leaves the plan without a finish', () => {
    expect(() => riskFunction(LOOP, SETTINGS)).toThrow('Tasks form a loop: 4 Design');
  });

  test('leaves the finish blank where nothing can be scheduled', () => {
    expect(
      riskFunction([
        ['Task', 'Duration'],
        ['Dig', 1],
      ])[1],
    ).toEqual(['P10', null, null]);
  });
});

describe('PM_CRITICALITY', () => {
  test('stands beside the plan row by row', () => {
    const table = criticalityFunction(PLAN, SETTINGS);
    expect(table[0]).toEqual(['Criticality', 'Mean finish', 'P80 finish']);
    expect(table).toHaveLength(5);
    expect(table[1]?.[0]).toBe(1);
    expect(table[2]).toEqual([null, null, null]);
    expect(table[3]?.[0]).toBe(1);
    expect(table[4]).toEqual([0, on(0), on(0)]);
  });

  test('leaves tasks in a loop blank', () => {
    expect(criticalityFunction(LOOP, SETTINGS).slice(1)).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
  });
});
