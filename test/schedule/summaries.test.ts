/** Summary tasks: rolled-up dates, and links from and to them, drawn. */
import { describe, expect, it } from 'vitest';
import { expectChart } from '../support/schedule-chart.js';
import { scheduleOf } from '../support/schedule-tables.js';

describe('a summary task', () => {
  it('spans the tasks within, on every level', () => {
    expectChart(
      scheduleOf(`
ID | "WBS" | Task    | Duration | "Predecessors"
1  | 1     | House   |          |
2  | 1.1   | Shell   |          |
3  | 1.1.1 | Walls   | 3d       |
4  | 1.1.2 | Roof    | 2d       | 3
5  | 1.2   | Garden  | 2d       | 3
`),
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        House      | XXXXX          |
        Shell      | XXXXX          |
        Walls      | XXX            |
        Roof       |    XX          |
        Garden     |    XX          |
      `,
    );
  });

  it('pushes all its tasks where it waits itself', () => {
    expectChart(
      scheduleOf(`
ID | "WBS" | Task   | Duration | "Predecessors"
1  | 1     | Design | 2d       |
2  | 2     | Build  |          | 1FS+1d
3  | 2.1   | Walls  | 2d       |
4  | 2.2   | Sheds  |          |
5  | 2.2.1 | Big    | 3d       |
6  | 2.2.2 | Small  | 1d       | 3
`),
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        Design     | XX             |
        Build      |    XX..X       |
        Walls      |    XX          |
        Sheds      |    XX..X       |
        Big        |    XX..X       |
        Small      |        X       |
      `,
    );
  });

  it('starts its tasks after another task’s start, by a start-to-start link', () => {
    expectChart(
      scheduleOf(`
ID | "WBS" | Task   | Duration | "Predecessors"
1  | 1     | Design | 5d       |
2  | 2     | Build  |          | 1SS+2d
3  | 2.1   | Walls  | 2d       |
4  | 2.2   | Roof   | 1d       | 3
`),
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        Design     | XXXXX          |
        Build      |   XXX          |
        Walls      |   XX           |
        Roof       |     X          |
      `,
    );
  });

  it('drives what waits for it by its rolled-up dates', () => {
    expectChart(
      scheduleOf(`
ID | "WBS" | Task    | Duration | "Predecessors"
1  | 1     | Build   |          |
2  | 1.1   | Walls   | 2d       |
3  | 1.2   | Garden  | 4d       |
4  | 2     | Furnish | 2d       | 1
5  | 3     | Clear   | 1d       | 1FF
6  | 4     | Guard   | 3d       | 1SS+1d
`),
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        Build      | XXXX           |
        Walls      | XX             |
        Garden     | XXXX           |
        Furnish    |     X..X       |
        Clear      |    X           |
        Guard      |  XXX           |
      `,
    );
  });

  it('floats as far as both its dates can, and the task that finishes it last has none', () => {
    const { tasks } = scheduleOf(`
ID | "WBS" | Task    | Duration | "Predecessors"
1  | 1     | Build   |          |
2  | 1.1   | Walls   | 2d       |
3  | 1.2   | Garden  | 4d       |
4  | 2     | Furnish | 2d       | 1
`);
    expect(tasks.map((dates) => (dates?.totalFloat ?? Number.NaN) / 480)).toEqual([0, 2, 0, 0]);
    expect(tasks.map((dates) => (dates?.freeFloat ?? Number.NaN) / 480)).toEqual([0, 2, 0, 0]);
  });
});
