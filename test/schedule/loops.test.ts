/** Tasks that wait for each other: the whole loop is named, and everything else keeps its dates. */
import { describe, expect, it } from 'vitest';
import { expectChart } from '../support/schedule-chart.js';
import { scheduleOf } from '../support/schedule-tables.js';

const loopsOf = (plan: string): string[] =>
  scheduleOf(plan).problems.flatMap(({ id, message, remedy }) =>
    id === 'loop' ? [`${message} ${remedy}`] : [],
  );

describe('a loop', () => {
  const plan = `
ID | Task    | Duration | "Predecessors"
3  | Survey  | 2d       |
4  | Design  | 3d       | 3, 7
7  | Build   | 4d       | 4
8  | Inspect | 1d       | 7
9  | Press   | 2d       | 3
`;

  it('is named whole, with what to do', () => {
    const text = 'Tasks form a loop: 4 Design → 7 Build → 4 Design. Remove one of these links.';
    expect(loopsOf(plan)).toEqual([text]);
  });

  it('is the reason of each of its tasks; what waits for them says for which', () => {
    const { unscheduled } = scheduleOf(plan);
    expect([...unscheduled.keys()].sort()).toEqual([1, 2, 3]);
    expect(unscheduled.get(1)).toMatchObject({ because: 'loop', loop: { tasks: [1, 2] } });
    expect(unscheduled.get(2)).toEqual(unscheduled.get(1));
    expect(unscheduled.get(3)).toMatchObject({ because: 'waits', for: 2 });
  });

  it('leaves its tasks and those that wait for them without dates, and no others', () => {
    expectChart(
      scheduleOf(plan),
      `
        2027-03-01 | MTWTFSS |
        Survey     | XX      |
        Design     |         |
        Build      |         |
        Inspect    |         |
        Press      |   XX    |
      `,
    );
  });

  it('can be longer, and there can be several', () => {
    expect(
      loopsOf(`
ID | Task | Duration | "Predecessors"
1  | A    | 1d       | 3
2  | B    | 1d       | 1SS
3  | C    | 1d       | 2FF+1d
4  | D    | 1d       | 5
5  | E    | 1d       | 4
`),
    ).toEqual([
      'Tasks form a loop: 1 A → 2 B → 3 C → 1 A. Remove one of these links.',
      'Tasks form a loop: 4 D → 5 E → 4 D. Remove one of these links.',
    ]);
  });

  it('can run through a summary task', () => {
    const schedule = scheduleOf(`
ID | "WBS" | Task    | Duration | "Predecessors"
1  | 1     | Build   |          | 4
2  | 1.1   | Walls   | 2d       |
3  | 1.2   | Roof    | 1d       | 2
4  | 2     | Inspect | 1d       | 3
5  | 3     | Press   | 1d       |
`);
    expect(schedule.tasks.map((dates) => dates !== null)).toEqual([false, false, false, false, true]);
    const loop = schedule.problems.find(({ id }) => id === 'loop');
    expect(loop?.message).toMatch(/^Tasks form a loop: .*3 Roof → 4 Inspect/);
  });

  it('of tasks in two summaries that wait for each other’s tasks is none', () => {
    expectChart(
      scheduleOf(`
ID | "WBS" | Task  | Duration | "Predecessors"
1  | 1     | North |          |
2  | 1.1   | Dig   | 1d       |
3  | 1.2   | Plant | 1d       | 5
4  | 2     | South |          |
5  | 2.1   | Level | 1d       | 2
6  | 2.2   | Pave  | 1d       | 3
`),
      `
        2027-03-01 | MTWTFSS |
        North      | XXX     |
        Dig        | X       |
        Plant      |   X     |
        South      |  XXX    |
        Level      |  X      |
        Pave       |    X    |
      `,
    );
  });
});
