import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { captureBaseline } from '../../shared/earned-value/capture-baseline.js';
import { measurePlan } from '../../shared/earned-value/measures.js';
import { performanceMeasurementBaseline } from '../../shared/earned-value/performance-measurement-baseline.js';
import { plannedValueAt } from '../../shared/earned-value/planned-value.js';
import { type PlanTables, readPlan } from '../../shared/plan/read-plan.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';
import { SerialDate, type Table } from '../../shared/table/cell.js';
import { minute } from '../../shared/time/minute.js';

const SETTINGS: Table = [
  ['Setting', 'Value'],
  ['Project start', '2026-01-05'],
];
const DAY = (text: string) => new SerialDate(Date.parse(`${text}Z`) / 86_400_000 + 25569);

function captured(tables: PlanTables, withIds = true): Table {
  const plan = readPlan(tables);
  return captureBaseline(plan, schedulePlan(plan), withIds);
}

const PLAN: Table = [
  [
    'ID',
    'WBS',
    'Task',
    'Duration',
    'Predecessors',
    'Budget',
    'Fixed cost',
    'Accrual',
    'Resources',
    'EV method',
  ],
  [1, '1', 'Build', '', '', '', '', '', '', '50/50'],
  [2, '1.1', 'Kick-off', 0, '', '', '', '', '', ''],
  [3, '1.2', 'Buy', 3, 2, 900, '', 'start', '', '0/100'],
  [4, '1.3', 'Lay', '1w', 3, '', 200, 'end', 'Mason', ''],
  [5, '1.4', 'Dry', '3ed', 4, '', '', '', '', ''],
  [6, '1.5', 'Done', 0, 4, '', '', '', '', ''],
];
const RESOURCES: Table = [
  ['Resource', 'Rate'],
  ['Mason', 40],
];

describe('a captured baseline', () => {
  test('has a row for each task that has none below it, in working days and money', () => {
    const rows = captured({ plan: PLAN, settings: SETTINGS, resources: RESOURCES });
    expect(rows[0]).toEqual([
      'ID',
      'Task',
      'Baseline start',
      'Baseline finish',
      'Baseline duration',
      'Baseline budget',
      'Fixed cost',
      'Accrual',
      'EV method',
    ]);
    expect(rows[2]?.slice(0, 2)).toEqual(['3', 'Buy']);
    expect(rows[2]?.slice(4)).toEqual([3, 900, 900, 'start', '0/100']);
    expect(rows[3]?.slice(4)).toEqual([5, 1800, 200, 'end', '50/50']);
    expect(rows[4]?.slice(4)).toEqual(['3ed', null, null, 'prorated', '50/50']);
    expect(rows).toHaveLength(6);
  });

  test('shows whole days where the plan does, and keeps a milestone at the start of its day there', () => {
    const rows = captured({ plan: PLAN.slice(0, 5), settings: SETTINGS, resources: RESOURCES });
    const EIGHT = new SerialDate(46027 + 8 / 24);
    expect(rows.slice(1).map((row) => row.slice(2, 4))).toEqual([
      [EIGHT, EIGHT],
      [DAY('2026-01-05'), DAY('2026-01-07')],
      [DAY('2026-01-08'), DAY('2026-01-14')],
    ]);
  });

  test('is the same to measure against as the plan was, at every moment, and stays so', () => {
    const before = readPlan({ plan: PLAN, settings: SETTINGS, resources: RESOURCES });
    const schedule = schedulePlan(before);
    const own = performanceMeasurementBaseline(before, schedule);
    const baseline = captureBaseline(before, schedule);
    // Everything about cost is typed anew, and the rate doubles.
    const changed = PLAN.map((row, at) =>
      at < 2 ? row : [...row.slice(0, 5), 5000, 700, 'end', 'Mason', 'units'],
    );
    const dearer: Table = [
      ['Resource', 'Rate'],
      ['Mason', 80],
    ];
    const now = readPlan({ plan: changed, settings: SETTINGS, resources: dearer, baseline });
    const kept = performanceMeasurementBaseline(now, schedulePlan(now));
    expect(kept.budgetAtCompletion).toBe(own.budgetAtCompletion);
    expect(kept.items.map(({ method, parts }) => ({ method, parts }))).toEqual(
      own.items.map(({ method, parts }) => ({ method, parts })),
    );
    const from = own.start ?? minute(0);
    for (let at = 0; at < 20 * 1440; at += 90)
      expect(plannedValueAt(kept, minute(from + at))).toBeCloseTo(plannedValueAt(own, minute(from + at)), 9);
  });

  test('of any plan means no slip and the same budget the moment it is taken', () => {
    const duration = fc.constantFrom(0, 1, 3, '4h', '2w', '90m');
    const row = fc.record({
      duration,
      after: fc.nat(8),
      budget: fc.option(fc.nat(5000)),
      fixed: fc.nat(900),
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 9 }),
        fc.constantFrom('start', 'end', 'prorated'),
        (rows, accrual) => {
          const plan: Table = [
            ['ID', 'Task', 'Duration', 'Predecessors', 'Budget', 'Fixed cost', 'Accrual'],
            ...rows.map(({ duration: typed, after, budget, fixed }, at) => [
              at + 1,
              `Task ${at + 1}`,
              typed,
              after > 0 && after <= at ? after : '',
              budget,
              fixed % 2 === 0 ? fixed : '',
              accrual,
            ]),
          ];
          const settings = [...SETTINGS, ['Status date', '2026-01-13']];
          const alone = readPlan({ plan, settings });
          const measuredAlone = measurePlan(alone, schedulePlan(alone));
          const withBaseline = readPlan({ plan, settings, baseline: captured({ plan, settings: SETTINGS }) });
          const measured = measurePlan(withBaseline, schedulePlan(withBaseline));
          expect(measured.budgetAtCompletion.value).toBeCloseTo(
            measuredAlone.budgetAtCompletion.value ?? 0,
            9,
          );
          expect(measured.plannedValue.value).toBeCloseTo(measuredAlone.plannedValue.value ?? 0, 6);
          expect(measured.baseline.items.map(({ dates }) => [dates?.start, dates?.finish])).toEqual(
            measuredAlone.baseline.items.map(({ dates }) => [dates?.start, dates?.finish]),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test('goes by names where IDs are row numbers, but for names that are not their own', () => {
    const plan: Table = [
      ['Task', 'Duration'],
      ['Design', 1],
      ['Test', 1],
      ['test', 2],
    ];
    expect(captured({ plan, settings: SETTINGS }, false).map(([id]) => id)).toEqual(['ID', null, '2', '3']);
  });
});
