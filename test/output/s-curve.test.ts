import { describe, expect, it } from 'vitest';
import { sCurveFunction } from '../../shared/functions/s-curve-function.js';
import { SerialDate, type Table } from '../../shared/table/cell.js';

/** Monday 5 January 2026. */
const MONDAY = 46027;
const on = (day: number) => new SerialDate(MONDAY + day);

const PLAN: Table = [
  ['ID', 'Task', 'Duration', 'Predecessors', 'Budget', 'Fixed cost', 'Accrual', '% complete', 'Actual start'],
  ['A', 'Dig', 5, '', 1000, 200, 'start', 1, '2026-01-05'],
  ['B', 'Pour', 5, 'A', 600, '', 'end', '', ''],
  ['C', 'Watch', 10, '', 1000, '', '', 0.25, '2026-01-05'],
];
const SETTINGS: Table = [
  ['Setting', 'Value'],
  ['Project start', '2026-01-05'],
];
const STATUS: Table = [...SETTINGS, ['Status date', '2026-01-09']];
const ACTUALS: Table = [
  ['Date', 'Task', 'Cost'],
  ['2026-01-05', 'A', 300],
  ['2026-01-08', 'C', 500],
  ['2026-01-12', 'B', 999],
];

const column = (table: Table, at: number) => table.slice(1).map((row) => row[at]);

describe('PM_S_CURVE', () => {
  it('accrues each task as its baseline says, exact at the end of every day', () => {
    const curve = sCurveFunction(PLAN, SETTINGS);
    expect(curve[0]).toEqual(['Period', 'PV', 'EV', 'AC', 'Forecast']);
    expect(column(curve, 0)).toEqual([...Array(12).keys()].map(on));
    // A: 200 at its start and 160 a day; C: 100 a day; B: 600 at its end, on the second Friday.
    expect(column(curve, 1)).toEqual([460, 720, 980, 1240, 1500, 1500, 1500, 1600, 1700, 1800, 1900, 2600]);
    expect(column(curve, 2).every((cell) => cell === null)).toBe(true);
  });

  it('counts by week and month', () => {
    expect(sCurveFunction(PLAN, SETTINGS, 'week').map((row) => row.slice(0, 2))).toEqual([
      ['Period', 'PV'],
      [on(0), 1500],
      [on(7), 2600],
    ]);
    expect(sCurveFunction(PLAN, SETTINGS, 'month').map((row) => row.slice(0, 2))).toEqual([
      ['Period', 'PV'],
      [on(-4), 2600],
    ]);
  });

  it('follows earned value by the dates of the tasks, and actual cost by those of the ledger', () => {
    const curve = sCurveFunction(PLAN, STATUS, ACTUALS);
    // A earns as planned; C's quarter, 250, was done evenly over the five days.
    expect(column(curve, 2).slice(0, 6)).toEqual([410, 620, 830, 1040, 1250, null]);
    expect(column(curve, 3).slice(0, 6)).toEqual([300, 300, 300, 800, 800, null]);
  });

  it('shows the values of the status date in the period that holds it', () => {
    const midweek: Table = [...SETTINGS, ['Status date', '2026-01-07 12:00']];
    const [, first, second] = sCurveFunction(PLAN, midweek, ACTUALS, 'week');
    // Half of Wednesday is not known yet: A is complete, C a quarter.
    expect(first?.slice(0, 4)).toEqual([on(0), 1500, 1250, 300]);
    expect(second?.slice(2, 4)).toEqual([null, null]);
  });

  it('forecasts from actual cost to the estimate at completion at IEAC(t)', () => {
    const curve = sCurveFunction(PLAN, STATUS, ACTUALS, 'week');
    // ES = 4 + 10/260, AT = 5, PD = 10: IEAC(t) = 12.38 days, Wednesday of the third week. EAC = 2600/(1250/800).
    expect(column(curve, 0)).toEqual([on(0), on(7), on(14)]);
    expect(column(curve, 4)[0]).toBe(800);
    expect(column(curve, 4)[2]).toBeCloseTo(1664, 9);
    // By the second Friday five of 7.38 days are gone; the baseline's rest, 5.96 days, is at 4.04 + 4.04 = 8.08 days
    // then: 1800 + 0.08 × 100 by day 8.08 of the plan.
    const days = 4 + 10 / 260 + (5 / (10 / ((4 + 10 / 260) / 5) - 5)) * (6 - 10 / 260);
    const planned = 1800 + (days - 8) * 100;
    expect(column(curve, 4)[1]).toBeCloseTo(800 + ((1664 - 800) * (planned - 1250)) / 1350, 0);
  });

  it('spreads a column of actual costs as progress is spread', () => {
    const plan: Table = [
      ['ID', 'Task', 'Duration', 'Budget', '% complete', 'Actual finish', 'Actual cost'],
      [1, 'Dig', 2, 100, 1, '2026-01-06', 300],
      [2, 'Pour', 10, 100, 0.1, '', 50],
    ];
    expect(column(sCurveFunction(plan, STATUS), 3).slice(0, 6)).toEqual([160, 320, 330, 340, 350, null]);
  });

  it('earns by the method of the task at every moment', () => {
    const plan: Table = [
      ['ID', 'Task', 'Duration', 'Budget', '% complete', 'EV method', 'Units planned', 'Units done'],
      [1, 'Half', 4, 100, 1, '50/50', '', ''],
      [2, 'Whole', 4, 100, 1, '0/100', '', ''],
      [3, 'Watch', 10, 100, '', 'level of effort', '', ''],
      [4, 'Lay', 10, 100, 0.3, 'units', 20, 10],
    ];
    // By day: half at once and the rest on Thursday; all on Thursday; 10 a day; 50 over five days.
    expect(column(sCurveFunction(plan, STATUS), 2).slice(0, 5)).toEqual([70, 90, 110, 280, 300]);
  });

  it('leaves blank what is not known', () => {
    const plan: Table = [
      ['ID', 'Task', 'Duration', 'Predecessors', '% complete'],
      [1, 'Dig', 2, '', 1],
      [2, 'Pour', 3, 1, ''],
    ];
    // No money: planned working days, and no cost to set beside them.
    expect(sCurveFunction(plan, STATUS, 'week')).toEqual([
      ['Period', 'PV', 'EV', 'AC', 'Forecast'],
      [on(0), 5, 2, null, null],
      [on(7), 5, null, null, null],
    ]);
    expect(sCurveFunction([['Task'], ['Undated']])).toHaveLength(1);
  });

  it('does not follow a far forecast beyond the length of the plan', () => {
    const plan: Table = [
      ['ID', 'Task', 'Duration', 'Budget', '% complete', 'Actual start', 'Actual cost'],
      [1, 'Dig', 10, 1000, 0.01, '2026-01-05', 500],
    ];
    // SPI(t) 0.02 puts the finish at 500 days; the plan ends on the third Friday with what is left of it.
    const curve = sCurveFunction(plan, STATUS, 'week');
    expect(curve.length).toBeLessThan(10);
    expect(column(curve, 4).at(-1)).toBeLessThan(50_000);
  });
});
