import { describe, expect, it } from 'vitest';
import { burnUpFunction } from '../../shared/functions/burn-up-function.js';
import { burnUp } from '../../shared/output/burn-up.js';
import { readPlan } from '../../shared/plan/read-plan.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';
import { SerialDate, type Table } from '../../shared/table/cell.js';
import { dayOf } from '../../shared/time/minute.js';

/** Monday 5 January 2026. */
const MONDAY = 46027;
const on = (day: number) => new SerialDate(MONDAY + day);

/** Three weeks of work on a line: four days done in the first week, two in the second, one in the third. */
const PLAN: Table = [
  ['ID', 'Task', 'Duration', 'Predecessors', 'Actual start', 'Actual finish', '% complete'],
  [1, 'Clear', 4, '', '2026-01-05', '2026-01-09', 1],
  [2, 'Dig', 2, 1, '2026-01-12', '2026-01-16', 1],
  [3, 'Pour', 1, 2, '2026-01-19', '2026-01-23', 1],
  [4, 'Build', 7, 3, '', '', ''],
  [5, 'Done', 0, 4, '', '', ''],
];
const SETTINGS: Table = [
  ['Setting', 'Value'],
  ['Project start', '2026-01-05'],
];
const STATUS: Table = [...SETTINGS, ['Status date', '2026-01-23']];

const column = (table: Table, at: number) => table.slice(1).map((row) => row[at]);

describe('PM_BURN_UP', () => {
  it('sets what is planned and done against all there is', () => {
    const table = burnUpFunction(PLAN, STATUS, 'week');
    expect(table[0]).toEqual(['Period', 'Scope', 'Planned', 'Done', 'Forecast low', 'Forecast high']);
    expect(column(table, 0).slice(0, 5)).toEqual([0, 7, 14, 21, 28].map(on));
    expect(new Set(column(table, 1))).toEqual(new Set([14]));
    // Fourteen working days in a row without progress.
    expect(column(table, 2).slice(0, 4)).toEqual([5, 10, 14, 14]);
    expect(column(table, 3).slice(0, 4)).toEqual([4, 6, 7, null]);
  });

  it('goes on at the pace of the slower and of the faster half of the weeks', () => {
    const table = burnUpFunction(PLAN, STATUS, 'week');
    // 4, 2 and 1 days in five: slower (2 + 1) / 10, faster (4 + 2) / 10 a day.
    expect(column(table, 4).slice(1, 6)).toEqual([null, 7, 8.5, 10, 11.5]);
    expect(column(table, 5).slice(1, 6)).toEqual([null, 7, 10, 13, 14]);
  });

  it('gives the finish as a range with its assumption', () => {
    const { range } = burnUp(schedulePlan(readPlan({ plan: PLAN, settings: STATUS })));
    // Seven days left: 11 2/3 days at the faster pace, 23 1/3 at the slower, from Monday 26 January on.
    expect(range?.earliest && dayOf(range.earliest)).toBe(MONDAY + 21 + 15);
    expect(range?.latest && dayOf(range.latest)).toBe(MONDAY + 21 + 31);
    expect(range?.assumption).toBe('at the pace of the faster and of the slower half of the 3 weeks so far');
  });

  it('forecasts nothing from one week, nor without a status date', () => {
    const early: Table = [...SETTINGS, ['Status date', '2026-01-09']];
    const { range } = burnUp(schedulePlan(readPlan({ plan: PLAN.slice(0, 2), settings: early })));
    expect(range).toMatchObject({
      earliest: null,
      assumption: 'a range of finishes needs two weeks of work',
    });
    const undated = burnUpFunction(PLAN.slice(0, 2), SETTINGS, 'week');
    expect(undated[1]).toEqual([on(0), 4, 4, null, null, null]);
  });

  it('plans by the recorded baseline, whatever was added since', () => {
    const baseline: Table = [
      ['ID', 'Task', 'Baseline start', 'Baseline finish', 'Baseline duration'],
      [1, 'Clear', '2026-01-05', '2026-01-08', 4],
      [2, 'Dig', '2026-01-09', '2026-01-12', 2],
    ];
    const table = burnUpFunction(PLAN, STATUS, baseline, 'week');
    expect(column(table, 2).slice(0, 3)).toEqual([5, 6, 6]);
    expect(column(table, 1)[0]).toBe(14);
  });
});
