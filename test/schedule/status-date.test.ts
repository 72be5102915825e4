/** Progress, actual dates and the status date, drawn. The status date in each is Friday 5 March, in the evening. */
import { describe, expect, it } from 'vitest';
import { expectChart } from '../support/schedule-chart.js';
import { scheduleOf } from '../support/schedule-tables.js';

const atStatus = (plan: string, settings = '') =>
  scheduleOf(plan, { settings: `Status date | 2027-03-05\n${settings}`.trim() });

describe('with a status date', () => {
  it('a task that has not begun starts after it, and pushes what follows', () => {
    expectChart(
      atStatus(`
ID | Task   | Duration | "Predecessors"
1  | Design | 2d       |
2  | Build  | 2d       | 1
`),
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        Design     |        XX      |
        Build      |          XX    |
      `,
    );
  });

  it('the remaining work of a started task goes on after it', () => {
    expectChart(
      atStatus(`
ID | Task   | Duration | Actual start | % complete | "Predecessors"
1  | Design | 4d       | 2027-03-02   | 50%        |
2  | Build  | 1d       |              |            | 1
`),
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        Design     |  XXXX..XX      |
        Build      |          X     |
      `,
    );
  });

  it('work done ahead is kept: the rest goes on where it left off', () => {
    expectChart(
      atStatus(`
ID | Task   | Duration | Actual start | % complete
1  | Design | 10d      | 2027-03-01   | 80%
`),
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        Design     | XXXXX..XXXXX   |
      `,
    );
  });

  it('actual dates say when a task was done, whatever its links and its duration', () => {
    expectChart(
      atStatus(`
ID | Task   | Duration | "Predecessors" | Actual start | Actual finish
1  | Design | 2d       |                | 2027-03-02   | 2027-03-04
2  | Build  | 5d       | 1              | 2027-03-03   | 2027-03-05
3  | Move   | 1d       | 2              |              |
`),
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        Design     |  XXX           |
        Build      |   XXX          |
        Move       |        X       |
      `,
    );
  });

  it('a started task waits for no predecessor any more', () => {
    expectChart(
      atStatus(`
ID | Task   | Duration | "Predecessors" | Actual start | % complete
1  | Design | 8d       |                | 2027-03-01   | 40%
2  | Build  | 4d       | 1              | 2027-03-04   | 50%
`),
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        Design     | XXXXX..XXXXX   |
        Build      |    XX..XX      |
      `,
    );
  });

  it('nothing is moved where unfinished work is not to be rescheduled', () => {
    expectChart(
      atStatus(
        `
ID | Task   | Duration | "Predecessors" | % complete
1  | Design | 3d       |                | 50%
2  | Build  | 1d       | 1              |
`,
        'Reschedule unfinished work | no',
      ),
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        Design     | XXX            |
        Build      |    X           |
      `,
    );
  });

  it('a finished task has no float and is not critical', () => {
    const { tasks } = atStatus(`
ID | Task   | Duration | "Predecessors" | Actual start | Actual finish
1  | Design | 2d       |                | 2027-03-01   | 2027-03-02
2  | Build  | 5d       | 1              |              |
`);
    expect(tasks[0]).toMatchObject({ totalFloat: 0, freeFloat: 0, critical: false });
    expect(tasks[1]).toMatchObject({ totalFloat: 0, critical: true });
  });
});
