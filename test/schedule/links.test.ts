/** The four link types, with lags and leads, drawn. */
import { describe, it } from 'vitest';
import { expectChart } from '../support/schedule-chart.js';
import { scheduleOf } from '../support/schedule-tables.js';

/** Two tasks, the second linked to the first. */
const linked = (design: string, build: string, link: string) =>
  scheduleOf(`
ID | Task   | Duration | "Predecessors"
1  | Design | ${design} |
2  | Build  | ${build}  | ${link}
`);

describe('a finish-to-start link', () => {
  it('starts the successor after the predecessor', () => {
    expectChart(
      linked('3d', '4d', '1'),
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        Design     | XXX            |
        Build      |    XX..XX      |
      `,
    );
  });

  it('waits out a lag in working days, past the weekend', () => {
    expectChart(
      linked('3d', '2d', '1FS+3d'),
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        Design     | XXX            |
        Build      |         XX     |
      `,
    );
  });

  it('starts earlier by a lead', () => {
    expectChart(
      linked('6d', '2d', '1FS-3d'),
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        Design     | XXXXX..X       |
        Build      |    XX          |
      `,
    );
  });

  it('waits out a lag on the clock, which passes at the weekend too', () => {
    expectChart(
      linked('5d', '2d', '1FS+2ed'),
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        Design     | XXXXX          |
        Build      |        XX      |
      `,
    );
  });

  it('waits half of the predecessor’s duration longer', () => {
    expectChart(
      linked('4d', '2d', '1FS+50%'),
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        Design     | XXXX           |
        Build      |         XX     |
      `,
    );
  });

  it('starts nothing before the project, whatever the lead', () => {
    expectChart(
      linked('2d', '2d', '1FS-1w'),
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        Design     | XX             |
        Build      | XX             |
      `,
    );
  });
});

describe('a start-to-start link', () => {
  it('starts both together', () => {
    expectChart(
      scheduleOf(`
ID | Task    | Duration | "Predecessors"
1  | Prepare | 2d       |
2  | Design  | 5d       | 1
3  | Build   | 2d       | 2SS
`),
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        Prepare    | XX             |
        Design     |   XXX..XX      |
        Build      |   XX           |
      `,
    );
  });

  it('starts the successor a lag after the predecessor’s start', () => {
    expectChart(
      linked('5d', '3d', '1SS+4d'),
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        Design     | XXXXX          |
        Build      |     X..XX      |
      `,
    );
  });
});

describe('a finish-to-finish link', () => {
  it('lets the successor finish no earlier than the predecessor', () => {
    expectChart(
      linked('6d', '2d', '1FF'),
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        Design     | XXXXX..X       |
        Build      |     X..X       |
      `,
    );
  });

  it('adds a lag and takes off a lead', () => {
    expectChart(
      scheduleOf(`
ID | Task    | Duration | "Predecessors"
1  | Design  | 4d       |
2  | Build   | 2d       | 1FF+2d
3  | Prepare | 2d       | 1FF-1d
`),
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        Design     | XXXX           |
        Build      |     X..X       |
        Prepare    |  XX            |
      `,
    );
  });

  it('asks nothing of a successor that finishes later anyway', () => {
    expectChart(
      linked('2d', '4d', '1FF'),
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        Design     | XX             |
        Build      | XXXX           |
      `,
    );
  });
});

describe('a start-to-finish link', () => {
  it('lets the successor finish no earlier than the predecessor starts', () => {
    expectChart(
      scheduleOf(`
ID | Task      | Duration | "Predecessors"
1  | Prepare   | 6d       |
2  | New guard | 2d       | 1
3  | Old guard | 3d       | 2SF
`),
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        Prepare    | XXXXX..X       |
        New guard  |         XX     |
        Old guard  |    XX..X       |
      `,
    );
  });
});

describe('several links', () => {
  it('all hold: the latest decides', () => {
    expectChart(
      scheduleOf(`
ID | Task    | Duration | "Predecessors"
1  | Design  | 3d       |
2  | Permit  | 5d       |
3  | Build   | 4d       | 1, 2SS+1d
4  | Inspect | 1d       | 1; 3FF
`),
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        Design     | XXX            |
        Permit     | XXXXX          |
        Build      |    XX..XX      |
        Inspect    |         X      |
      `,
    );
  });
});
