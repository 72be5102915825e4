/** What settings and whole plans ask: a finish to be scheduled from, several critical paths, units, teams, typed dates. */
import { describe, expect, it } from 'vitest';
import { scheduleOf, shownDates, shownFloats } from '../support/schedule-tables.js';

describe('a plan scheduled from its finish', () => {
  const settings = `
Schedule from  | finish
Project finish | 2027-03-31`;

  it('puts every task as late as the finish allows, and starts with the first of them', () => {
    const schedule = scheduleOf(
      `
ID | Task   | Duration | "Predecessors" | Constraint | Constraint date
1  | Design | 2d       |                |            |
2  | Build  | 3d       | 1              |            |
3  | Done   | 0        | 2              |            |
4  | Paint  | 1d       |                |            |
5  | Order  | 1d       |                | ASAP       |
6  | Clean  | 1d       |                | SNET       | 2027-03-26
`,
      { settings },
    );
    expect(shownDates(schedule)).toEqual([
      'Design: Thu 25 Mar 08:00 to Fri 26 Mar 17:00',
      'Build: Mon 29 Mar 08:00 to Wed 31 Mar 17:00',
      'Done: Wed 31 Mar 17:00',
      'Paint: Wed 31 Mar 08:00 to Wed 31 Mar 17:00',
      'Order: Thu 25 Mar 08:00 to Thu 25 Mar 17:00',
      'Clean: Wed 31 Mar 08:00 to Wed 31 Mar 17:00',
    ]);
    expect(schedule.tasks.map((dates) => dates?.critical)).toEqual([true, true, true, true, false, true]);
  });

  it('is a single milestone at the end of the last working day', () => {
    const schedule = scheduleOf('\nTask | Duration\nDone | 0\n', { settings: settings.replace('31', '28') });
    expect(shownDates(schedule)).toEqual(['Done: Fri 26 Mar 17:00']);
  });
});

describe('several critical paths', () => {
  const plan = `
ID | Task   | Duration | "Predecessors"
1  | Design | 5d       |
2  | Order  | 1d       |
3  | Paint  | 2d       | 2
`;
  const criticalWith = (settings: string) =>
    scheduleOf(plan, { settings }).tasks.map((dates) => dates?.critical);

  it('end each chain at its own finish', () => {
    expect(criticalWith('Multiple critical paths | no')).toEqual([true, false, false]);
    expect(criticalWith('Multiple critical paths | yes')).toEqual([true, true, true]);
  });

  it('leave the float between tasks, and none at the end of a chain', () => {
    const schedule = scheduleOf(
      `
ID | Task   | Duration | "Predecessors"
1  | Design | 5d       |
2  | Order  | 1d       |
3  | Paint  | 2d       | 1, 2
4  | Other  | 1d       |
`,
      { settings: 'Multiple critical paths | yes' },
    );
    expect(schedule.tasks.map((dates) => (dates?.freeFloat ?? 0) / 480)).toEqual([0, 4, 0, 0]);
  });

  it('take in what has no more than the critical float', () => {
    expect(criticalWith('Critical float | 2')).toEqual([true, true, true]);
    expect(criticalWith('Critical float | 1')).toEqual([true, false, false]);
  });
});

describe('units', () => {
  it('are as long as settings say', () => {
    const schedule = scheduleOf(
      `
ID | Task   | Duration | "Predecessors"
1  | Design | 1mo      |
2  | Build  | 1w       | 1
`,
      { settings: 'Days per month | 22\nHours per week | 36' },
    );
    expect(shownDates(schedule)).toEqual([
      'Design: Mon 1 Mar 08:00 to Tue 30 Mar 17:00',
      'Build: Wed 31 Mar 08:00 to Tue 6 Apr 12:00',
    ]);
  });
});

describe('a task in progress', () => {
  const finishOf = (progress: string) =>
    shownDates(
      scheduleOf(
        `
ID | Task   | Duration | % complete | Remaining duration | Actual start
1  | Design | 5d       | ${progress}
`,
        { settings: 'Reschedule unfinished work | no' },
      ),
    )[0]?.split(' to ')[1];

  it('is done when what is left follows what is complete', () => {
    expect(finishOf('50% |    | 2027-03-01')).toBe('Fri 5 Mar 17:00');
    expect(finishOf('50% | 4d | 2027-03-01')).toBe('Tue 9 Mar 12:00');
    expect(finishOf('    | 4d | 2027-03-01')).toBe('Fri 5 Mar 17:00');
    expect(finishOf('    | 7d | 2027-03-01')).toBe('Tue 9 Mar 17:00');
  });

  it('takes what is left where nothing has been done', () => {
    expect(finishOf('    | 3d |')).toBe('Wed 3 Mar 17:00');
  });
});

describe('a task of several people', () => {
  it('goes from the first one’s start to the last one’s finish', () => {
    const schedule = scheduleOf(
      `
ID | Task   | Duration | Resources
1  | Design | 1d       | Ann; Ben
2  | Build  | 1d       | Ben
`,
      {
        calendar: `
Calendar | Days          | Hours
Ben      | Mon, Tue, Fri | 0
`,
        resources: `
Resource
Ann
Ben
`,
      },
    );
    expect(shownDates(schedule)).toEqual([
      'Design: Mon 1 Mar 08:00 to Wed 3 Mar 17:00',
      'Build: Wed 3 Mar 08:00 to Wed 3 Mar 17:00',
    ]);
  });
});

describe('a manual task', () => {
  it('keeps its typed dates, drives what follows, and asks nothing where its link is broken', () => {
    const schedule = scheduleOf(`
ID | Task   | Duration | "Predecessors" | Type   | Start      | Finish
1  | Design | 3d       |                |        |            |
2  | Build  |          | 1              | manual | 2027-03-02 | 2027-03-03
3  | Move   | 1d       | 2              |        |            |
4  | Other  | 6d       |                |        |            |
`);
    expect(shownDates(schedule).slice(1, 3)).toEqual([
      'Build: Tue 2 Mar 08:00 to Wed 3 Mar 17:00',
      'Move: Thu 4 Mar 08:00 to Thu 4 Mar 17:00',
    ]);
    expect(shownFloats(schedule).slice(0, 2)).toEqual([
      'Design: late Thu 4 Mar 08:00 to Mon 8 Mar 17:00, float 3',
      'Build: late Thu 4 Mar 08:00 to Fri 5 Mar 17:00, float 2',
    ]);
  });
});
