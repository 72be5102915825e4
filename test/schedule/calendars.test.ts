/** Weekends, holidays, half days, shifts and elapsed time, drawn. */
import { describe, expect, it } from 'vitest';
import { expectChart } from '../support/schedule-chart.js';
import { scheduleOf, shownDates } from '../support/schedule-tables.js';

describe('a holiday', () => {
  it('is worked around by tasks and lags', () => {
    expectChart(
      scheduleOf(
        `
ID | Task    | Duration | "Predecessors"
1  | Design  | 4d       |
2  | Build   | 2d       | 1FS+1d
3  | Inspect | 1d       | 2SS
`,
        {
          calendar: `
Calendar | From       | To         | Hours
         | 2027-03-03 |            |
         | 2027-03-08 | 2027-03-09 | 0
`,
        },
      ),
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        Design     | XX.XX          |
        Build      |           XX   |
        Inspect    |           X    |
      `,
    );
  });
});

describe('a half day', () => {
  it('holds half of a day’s work; the rest goes on the next morning', () => {
    const schedule = scheduleOf(
      `
ID | Task   | Duration | "Predecessors"
1  | Design | 2d       |
2  | Build  | 1d       | 1
`,
      { calendar: '\nCalendar | From | Hours\n | 2027-03-02 | 08:00-12:00\n' },
    );
    expect(shownDates(schedule)).toEqual([
      'Design: Mon 1 Mar 08:00 to Wed 3 Mar 12:00',
      'Build: Wed 3 Mar 13:00 to Thu 4 Mar 12:00',
    ]);
  });
});

describe('a calendar of its own', () => {
  const calendar = `
Calendar | From       | Days    | "Hours"
Crew     |            | Tue-Sat | 09:00-17:00
Night    |            | Mon-Fri | 22:00-06:00
Annex    | 2027-03-02 |         |
`;

  it('is when the task works', () => {
    expectChart(
      scheduleOf(
        `
ID | Task    | Duration | "Predecessors" | Calendar
1  | Design  | 2d       |                |
2  | Build   | 5d       | 1              | Crew
3  | Move in | 2d       | 2FS+1d         |
4  | Clear   | 1d       | 2              | Crew
`,
        { calendar },
      ),
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        Design     | XX             |
        Build      |   XXXX..X      |
        Move in    |           XX   |
        Clear      |          X     |
      `,
    );
  });

  it('is what the lags into the task run on, and not those out of it', () => {
    expectChart(
      scheduleOf(
        `
ID | Task     | Duration | "Predecessors" | Calendar
1  | Design   | 5d       |                |
2  | Build    | 1d       | 1FS+1d         | Six
3  | Move in  | 1d       | 1FS+1d         |
4  | Open day | 1d       | 2FS+4d         |
`,
        { calendar: '\nCalendar | Days | "Hours"\nSix | Mon-Sat | 08:00-12:00, 13:00-17:00\n' },
      ),
      `
        2027-03-01 | MTWTFSSMTWTFSSM |
        Design     | XXXXX           |
        Build      |        X        |
        Move in    |         X       |
        Open day   |               X |
      `,
    );
  });

  it('adds its exceptions to the project’s where it has no weekly pattern', () => {
    expectChart(
      scheduleOf(
        `
ID | Task   | Duration | Calendar
1  | Design | 3d       |
2  | Build  | 3d       | Annex
`,
        { calendar },
      ),
      `
        2027-03-01 | MTWTFSS |
        Design     | XXX     |
        Build      | X.XX    |
      `,
    );
  });

  it('works a night shift through midnight', () => {
    const schedule = scheduleOf(
      `
ID | Task  | Duration | "Predecessors" | Calendar
1  | Watch | 2d       |                | Night
2  | Check | 1d       | 1              |
`,
      { calendar },
    );
    expect(shownDates(schedule)).toEqual([
      'Watch: Mon 1 Mar 22:00 to Wed 3 Mar 06:00',
      'Check: Wed 3 Mar 08:00 to Wed 3 Mar 17:00',
    ]);
  });
});

describe('elapsed time', () => {
  it('passes at night and at the weekend', () => {
    const schedule = scheduleOf(`
ID | Task    | Duration | "Predecessors"
1  | Pour    | 5d       |
2  | Cure    | 2ed      | 1
3  | Furnish | 1d       | 2
`);
    expect(shownDates(schedule)).toEqual([
      'Pour: Mon 1 Mar 08:00 to Fri 5 Mar 17:00',
      'Cure: Fri 5 Mar 17:00 to Sun 7 Mar 17:00',
      'Furnish: Mon 8 Mar 08:00 to Mon 8 Mar 17:00',
    ]);
  });
});
