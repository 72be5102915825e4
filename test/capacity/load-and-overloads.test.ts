import { describe, expect, it } from 'vitest';
import { levelFunction } from '../../shared/functions/level-function.js';
import { loadFunction } from '../../shared/functions/load-function.js';
import { overloadsFunction } from '../../shared/functions/overloads-function.js';
import { SerialDate, type Table } from '../../shared/table/cell.js';

/** Monday 1 March 2027. */
const MONDAY = 46447;
const on = (day: number) => new SerialDate(MONDAY + day);

const SETTINGS = [
  ['Setting', 'Value'],
  ['Project start', '2027-03-01'],
];
const RESOURCES = [
  ['Resource', 'Capacity', 'Type'],
  ['Ann', 1, ''],
  ['Crew', 4, ''],
  ['Stone', 1, 'material'],
];
const CALENDAR = [
  ['Calendar', 'From', 'To', 'Hours'],
  ['Ann', '2027-03-03', '', '08:00-12:00'],
];
const PLAN: Table = [
  ['ID', 'Task', 'Duration', 'Resources'],
  [1, 'Draft', 5, 'Ann 50%; Stone [9]'],
  [2, 'Review', 2, 'Ann'],
  [3, 'Dig', 1, 'Crew [3]'],
];

describe('PM_LOAD', () => {
  it('sets work asked for against the time there is, day by day', () => {
    const [header, ann, crew, ...rest] = loadFunction(PLAN, RESOURCES, SETTINGS);
    expect(header).toEqual(['Resource', on(0), on(1), on(2), on(3), on(4)]);
    expect(ann).toEqual(['Ann', 1.5, 1.5, 0.5, 0.5, 0.5]);
    expect(crew).toEqual(['Crew', 0.75, 0, 0, 0, 0]);
    expect(rest).toEqual([]);
  });

  it('counts by week where asked', () => {
    // 5 days at 50 % and 2 whole days are 4.5 days of 5; three of four for one day are 3 of 20.
    expect(loadFunction(PLAN, RESOURCES, SETTINGS, 'Week')).toEqual([
      ['Resource', on(0)],
      ['Ann', 0.9],
      ['Crew', 0.15],
    ]);
  });

  it('knows half days off', () => {
    // With Wednesday afternoon off the five days last to Monday noon; there is nothing to do on the weekend.
    const [, ann] = loadFunction(PLAN, RESOURCES, SETTINGS, CALENDAR);
    expect(ann).toEqual(['Ann', 1.5, 1.5, 0.5, 0.5, 0.5, null, null, 0.25]);
  });

  it('takes wider periods where there would be more than 400', () => {
    const long: Table = [
      ['Task', 'Duration', 'Resources'],
      ['Long', 400, 'Ann'],
    ];
    // 400 working days are 558 days and 80 weeks.
    expect(loadFunction(long, RESOURCES, SETTINGS)[0]).toHaveLength(81);
  });

  it('refuses a period it does not know, and a call without resources', () => {
    expect(() => loadFunction(PLAN, RESOURCES, 'fortnight')).toThrow(
      '"fortnight" is not a period. Write day, week, month, quarter or year.',
    );
    expect(() => loadFunction(PLAN, SETTINGS)).toThrow('PM_LOAD needs the Resources table');
  });
});

describe('PM_OVERLOADS', () => {
  it('names when, by how much and by which tasks', () => {
    expect(overloadsFunction(PLAN, RESOURCES, SETTINGS)).toEqual([
      ['Resource', 'From', 'To', 'Load', 'Available', 'Tasks'],
      ['Ann', on(0), on(1), 1.5, 1, '1 Draft, 2 Review'],
    ]);
  });

  it('joins what only nights, weekends and days off part, and parts what free time parts', () => {
    const plan: Table = [
      ['ID', 'Task', 'Duration', 'Predecessors', 'Resources'],
      [1, 'Long', 8, '', 'Ann'],
      [2, 'Over the weekend', 6, '', 'Ann'],
      [3, 'Pause', 1, 2, ''],
      [4, 'Again', 1, 3, 'Ann 10%'],
    ];
    expect(overloadsFunction(plan, RESOURCES, SETTINGS).slice(1)).toEqual([
      ['Ann', on(0), on(7), 2, 1, '1 Long, 2 Over the weekend'],
      ['Ann', on(9), on(9), 1.1, 1, '1 Long, 4 Again'],
    ]);
  });
});

describe('PM_LEVEL', () => {
  it('proposes dates beside the plan', () => {
    const plan = [...PLAN.slice(0, 2), [], ...PLAN.slice(2)];
    expect(levelFunction(plan, RESOURCES, SETTINGS)).toEqual([
      ['Start', 'Finish', 'Delay', 'Moved for'],
      [on(0), on(4), 0, null],
      [null, null, null, null],
      [on(7), on(8), 5, 'Ann is taken by 1 Draft.'],
      [on(0), on(0), 0, null],
    ]);
  });
});
