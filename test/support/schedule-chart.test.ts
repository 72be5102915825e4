import { describe, expect, it } from 'vitest';
import { readPlan } from '../../shared/plan/read-plan.js';
import { dateOf, tableOf } from '../../shared/sample/drawn-table.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';
import { drawSchedule, expectChart, readChart } from './schedule-chart.js';

const settings = tableOf(`
Setting       | Value
Project start | 2027-03-01
`);

const schedule = schedulePlan(
  readPlan({
    settings,
    plan: tableOf(`
ID | Task   | Duration | "Predecessors"
1  | Design | 4d       |
2  | Build  | 4d       | 1
3  | Launch | 0        | 2
4  | Press  | soon     | 2
`),
  }),
);

const chart = `
  2027-03-01 | MTWTFSSMTWTFSS |
  Design     | XXXX           |
  Build      |     X..XXX     |
  Launch     |          *     |
  Press      |                |
`;

describe('readChart', () => {
  it('gives the days each task starts and finishes on, both inclusive', () => {
    const monday = dateOf('2027-03-01').serial;
    expect(readChart(chart)).toEqual({
      firstDay: monday,
      dayCount: 14,
      tasks: [
        { name: 'Design', start: monday, finish: monday + 3, milestone: false },
        { name: 'Build', start: monday + 4, finish: monday + 9, milestone: false },
        { name: 'Launch', start: monday + 9, finish: monday + 9, milestone: true },
        { name: 'Press', start: null, finish: null, milestone: false },
      ],
    });
  });

  it.each([
    ['weekdays that are not those of the date', '2027-03-02 | MTW |\nDesign | XX |', /weekdays are TWT/],
    ['two bars on one line', '2027-03-01 | MTWTF |\nDesign | X X |', /one bar/],
    ['a bar that ends on a free day', '2027-03-01 | MTWTFSS |\nDesign |    XX. |', /one bar/],
    ['a line without a bar between name and days', '2027-03-01 | MTWTF |\nDesign XX', /Not a line/],
    ['no line at all', '\n', /empty/],
  ])('refuses %s', (_, drawing, message) => {
    expect(() => readChart(drawing)).toThrow(message);
  });
});

describe('drawSchedule', () => {
  it('draws bars, free days within them, milestones and tasks without dates', () => {
    expectChart(schedule, chart);
  });

  it('extends the days where a task lies outside them', () => {
    const drawn = drawSchedule(schedule, { firstDay: readChart(chart).firstDay, dayCount: 3 });
    expect(drawn.split('\n')[0]).toBe('2027-03-01 | MTWTFSSMTW |');
  });

  it('shows a wrong day as a difference between two charts', () => {
    expect(() => expectChart(schedule, chart.replace('XXXX  ', ' XXXX '))).toThrow(/Design/);
  });
});
