/** Earned value and a second reckoning of it, written from the published rules alone, agree on random plans. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earnedValueFunction } from '../../shared/functions/earned-value-function.js';
import { sCurveFunction } from '../../shared/functions/s-curve-function.js';
import { taskValueFunction } from '../../shared/functions/task-value-function.js';
import { type Cell, SerialDate, type Table } from '../../shared/table/cell.js';
import { type SlowTask, slowMeasures } from '../support/slow-earned-value.js';

/** Monday 5 January 2026 as a spreadsheet's serial day. */
const MONDAY = 46027;
const HORIZON = 60;

const amounts = fc.option(fc.integer({ min: 0, max: 9000 }), { nil: null });
const methods = fc.constantFrom('percent complete', '0/100', '50/50', 'level of effort', 'units');

interface Drawn {
  readonly tasks: readonly SlowTask[];
  readonly holidays: ReadonlySet<number>;
  readonly status: number;
  readonly spent: readonly { readonly day: number; readonly task: number | null; readonly cost: number }[];
}

/** Tasks on any working days of three months, a holiday or two among them, and costs booked on any day. */
const projects: fc.Arbitrary<Drawn> = fc
  .record({
    holidays: fc.uniqueArray(fc.integer({ min: 1, max: HORIZON }), { maxLength: 4 }),
    status: fc.integer({ min: 0, max: HORIZON + 20 }),
    tasks: fc.array(
      fc.record({
        first: fc.integer({ min: 0, max: HORIZON }),
        length: fc.integer({ min: 0, max: 20 }),
        milestone: fc.integer({ min: 0, max: 7 }),
        budget: amounts,
        fixed: amounts,
        accrual: fc.constantFrom('start' as const, 'end' as const, 'prorated' as const),
        method: methods,
        complete: fc.constantFrom(null, 0, 0.3, 0.995, 1),
        begun: fc.boolean(),
        units: fc.integer({ min: 0, max: 12 }),
        deleted: fc.integer({ min: 0, max: 7 }),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    spent: fc.array(
      fc.record({
        day: fc.integer({ min: -5, max: HORIZON + 20 }),
        task: fc.option(fc.nat(), { nil: null }),
        cost: fc.integer({ min: 0, max: 5000 }),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ holidays, status, tasks, spent }) => {
    const off = new Set(holidays);
    const works = worksBut(off);
    const next = (day: number): number => (works(day) ? day : next(day + 1));
    const drawn = tasks.map(
      ({ first, length, milestone, complete, begun, units, deleted, ...task }, index) => {
        const isMilestone = milestone === 0 && index > 0;
        const from = index === 0 ? 0 : next(first);
        const to = isMilestone ? from : next(from + length);
        return {
          ...task,
          id: `t${index}`,
          first: from,
          last: to,
          milestone: isMilestone,
          complete,
          begun: begun && from <= status,
          units: task.method === 'units' ? { planned: 10, done: units } : null,
          deleted: deleted === 0 && index > 0,
          // The first has a budget: with no money anywhere the measures run on days.
          budget: index === 0 ? (task.budget ?? 0) + 1 : task.budget,
        } satisfies SlowTask;
      },
    );
    return { tasks: drawn, holidays: off, status, spent };
  });

const worksBut = (holidays: ReadonlySet<number>) => (day: number) =>
  !holidays.has(day) && ((day % 7) + 7) % 7 < 5;
const dateOf = (day: number) => new SerialDate(MONDAY + day);

/** The plan as it is now (other dates than it had), and the Baseline table that holds what was planned. */
function tablesOf({ tasks, holidays, status, spent }: Drawn): readonly [plan: Table, ...others: Table[]] {
  const now = tasks.filter(({ deleted }) => !deleted);
  return [
    [
      [
        'ID',
        'Task',
        'Duration',
        '% complete',
        'Actual start',
        'Actual finish',
        'Units planned',
        'Units done',
      ],
      ...now.map(({ id, milestone, complete, begun, first, last, units }) => [
        id,
        `Task ${id}`,
        milestone ? 0 : 3,
        complete === null ? null : `${complete * 100}%`,
        begun || complete === 1 ? dateOf(Math.min(first, last, status)) : null,
        complete === 1 ? dateOf(Math.min(last, status)) : null,
        units?.planned ?? null,
        units?.done ?? null,
      ]),
    ],
    [
      [
        'ID',
        'Task',
        'Baseline start',
        'Baseline finish',
        'Baseline duration',
        'Baseline budget',
        'Fixed cost',
        'Accrual',
        'EV method',
      ],
      ...tasks.map(({ id, first, last, milestone, budget, fixed, accrual, method }) => [
        id,
        `Task ${id}`,
        dateOf(first),
        dateOf(last),
        milestone ? 0 : null,
        budget,
        fixed,
        accrual,
        method,
      ]),
    ],
    [
      ['Setting', 'Value'],
      ['Project start', dateOf(0)],
      ['Status date', dateOf(status)],
    ],
    [['From', 'Hours'], ...[...holidays].map((day) => [dateOf(day), 0])],
    ...(spent.length === 0
      ? []
      : [
          [
            ['Date', 'Task', 'Cost'],
            ...spent.map(({ day, task, cost }) => [
              dateOf(day),
              task === null ? null : (now[task % now.length]?.id ?? null),
              cost,
            ]),
          ],
        ]),
  ];
}

const SUM = 6;

describe('a second reckoning of earned value', () => {
  it('comes to the same figures for the project', () => {
    fc.assert(
      fc.property(projects, (drawn) => {
        const rows = earnedValueFunction(...tablesOf(drawn)).slice(1);
        const value = Object.fromEntries(rows.map(([metric, figure]) => [String(metric), figure]));
        const { status, spent } = drawn;
        const slow = slowMeasures(drawn.tasks, worksBut(drawn.holidays), status, lastDayOfWork(drawn));
        expect(value.BAC).toBeCloseTo(slow.bac, SUM);
        expect(value.PV).toBeCloseTo(slow.pv, SUM);
        expect(value.EV).toBeCloseTo(slow.ev, SUM);
        const ac = spent.filter(({ day }) => day <= status).reduce((sum, { cost }) => sum + cost, 0);
        expect(value.AC).toBe(spent.length === 0 ? null : ac);
        expect(value.ES).toBeCloseTo(slow.es, SUM);
        expect(value.AT).toBeCloseTo(slow.at, SUM);
        expect(value['SPI(t)']).toBeCloseTo(slow.es / slow.at, SUM);
        near(value['p-factor'], slow.pFactor);
      }),
    );
  });

  it('comes to the same figures for each task', () => {
    fc.assert(
      fc.property(projects, (drawn) => {
        const { tasks, status, spent } = drawn;
        const rows = taskValueFunction(...tablesOf(drawn)).slice(1);
        const slow = slowMeasures(tasks, worksBut(drawn.holidays), status, null);
        const now = tasks.flatMap((task, index) => (task.deleted ? [] : [{ task, at: index }]));
        expect(rows.length).toBe(now.length);
        for (const [row, { task, at }] of now.entries()) {
          const [bac, pv, ev, ac] = rows[row] as Cell[];
          const costs = spent.filter((one) => one.task !== null && now[one.task % now.length]?.task === task);
          const booked = costs.filter(({ day }) => day <= status);
          const known = task.budget !== null || task.fixed !== null;
          near(bac, known ? (slow.tasks[at]?.bac ?? 0) : null);
          near(pv, known ? (slow.tasks[at]?.pv ?? 0) : null);
          near(ev, known ? (slow.tasks[at]?.ev ?? 0) : null);
          expect(ac).toBe(booked.length === 0 ? null : booked.reduce((sum, { cost }) => sum + cost, 0));
        }
      }),
    );
  });

  it('comes to the same curve of planned value, day by day, and the costs of each', () => {
    fc.assert(
      fc.property(projects, (drawn) => {
        const { tasks, status, spent } = drawn;
        const slow = slowMeasures(tasks, worksBut(drawn.holidays), status, null);
        for (const [period, pv, , ac] of sCurveFunction(...tablesOf(drawn), 'day').slice(1)) {
          const day = (period as SerialDate).serial - MONDAY;
          expect(pv).toBeCloseTo(slow.plannedBy(day), SUM);
          const booked = spent.filter((one) => one.day <= day);
          const known = spent.length > 0 && day <= status;
          expect(ac).toBe(known ? booked.reduce((sum, { cost }) => sum + cost, 0) : null);
        }
      }),
    );
  });
});

function near(figure: Cell | undefined, value: number | null): void {
  if (value === null) expect(figure).toBeNull();
  else expect(figure).toBeCloseTo(value, SUM);
}

/** The last day of all work where all of it is done; null while some is left. */
function lastDayOfWork({ tasks, status }: Drawn): number | null {
  const now = tasks.filter(({ deleted }) => !deleted);
  if (now.some(({ complete }) => complete !== 1)) return null;
  return Math.max(...now.map(({ last }) => Math.min(last, status)));
}
