/** Where milestones stand, drawn. */
import { describe, expect, it } from 'vitest';
import { expectChart } from '../support/schedule-chart.js';
import { scheduleOf, shownDates } from '../support/schedule-tables.js';

describe('a milestone', () => {
  it('falls at the end of its predecessor’s last day, and what follows starts on the next', () => {
    const schedule = scheduleOf(`
ID | Task   | Duration | "Predecessors"
1  | Design | 5d       |
2  | Agreed | 0        | 1
3  | Build  | 2d       | 2
`);
    expectChart(
      schedule,
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        Design     | XXXXX          |
        Agreed     |     *          |
        Build      |        XX      |
      `,
    );
    expect(shownDates(schedule)[1]).toBe('Agreed: Fri 5 Mar 17:00');
  });

  it('stands at the start of its day where nothing drives it', () => {
    const schedule = scheduleOf(`
ID | Task       | Duration | Start
1  | Kick-off   | 0        |
2  | Fair opens | 0        | 2027-03-10
3  | After hols | 0        | 2027-03-06
`);
    expect(shownDates(schedule)).toEqual([
      'Kick-off: Mon 1 Mar 08:00',
      'Fair opens: Wed 10 Mar 08:00',
      'After hols: Mon 8 Mar 08:00',
    ]);
  });

  it('follows a predecessor that finishes on a day of its own', () => {
    const schedule = scheduleOf(`
ID | Task | Duration | "Predecessors"
1  | Pour | 5d       |
2  | Cure | 1ed      | 1
3  | Dry  | 0        | 2
`);
    expect(shownDates(schedule)[2]).toBe('Dry: Sat 6 Mar 17:00');
  });

  it('is a task of no duration, or one that is typed as a milestone', () => {
    const schedule = scheduleOf(`
ID | Task   | Type      | Duration | "Predecessors"
1  | Design |           | 3d       |
2  | Agreed | milestone |          | 1
`);
    expect(shownDates(schedule)[1]).toBe('Agreed: Wed 3 Mar 17:00');
  });

  it('waits for a lag', () => {
    expectChart(
      scheduleOf(`
ID | Task   | Duration | "Predecessors"
1  | Design | 4d       |
2  | Agreed | 0        | 1FS+2d
`),
      `
        2027-03-01 | MTWTFSSMTWTFSS |
        Design     | XXXX           |
        Agreed     |        *       |
      `,
    );
  });
});
