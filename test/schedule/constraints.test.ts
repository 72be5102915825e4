/** The eight constraints and deadlines, beside a task of two weeks that ends the project on Friday 12 March. */
import { describe, expect, it } from 'vitest';
import { scheduleOf, shownDates, shownFloats } from '../support/schedule-tables.js';

const constrained = (constraint: string, date: string) =>
  scheduleOf(`
ID | Task  | Duration | Constraint | Constraint date
1  | Build | 2d       | ${constraint} | ${date}
2  | Other | 10d      |            |
`);

describe('a constraint', () => {
  it.each([
    ['ASAP', '', 'Mon 1 Mar 08:00 to Tue 2 Mar 17:00', 'Thu 11 Mar 08:00 to Fri 12 Mar 17:00, float 8'],
    ['ALAP', '', 'Thu 11 Mar 08:00 to Fri 12 Mar 17:00', 'Thu 11 Mar 08:00 to Fri 12 Mar 17:00, float 0'],
    [
      'SNET',
      '2027-03-03',
      'Wed 3 Mar 08:00 to Thu 4 Mar 17:00',
      'Thu 11 Mar 08:00 to Fri 12 Mar 17:00, float 6',
    ],
    [
      'SNLT',
      '2027-03-03',
      'Mon 1 Mar 08:00 to Tue 2 Mar 17:00',
      'Wed 3 Mar 08:00 to Thu 4 Mar 17:00, float 2',
    ],
    [
      'FNET',
      '2027-03-05',
      'Thu 4 Mar 08:00 to Fri 5 Mar 17:00',
      'Thu 11 Mar 08:00 to Fri 12 Mar 17:00, float 5',
    ],
    [
      'FNLT',
      '2027-03-05',
      'Mon 1 Mar 08:00 to Tue 2 Mar 17:00',
      'Thu 4 Mar 08:00 to Fri 5 Mar 17:00, float 3',
    ],
    [
      'MSO',
      '2027-03-03',
      'Wed 3 Mar 08:00 to Thu 4 Mar 17:00',
      'Wed 3 Mar 08:00 to Thu 4 Mar 17:00, float 0',
    ],
    [
      'MFO',
      '2027-03-05',
      'Thu 4 Mar 08:00 to Fri 5 Mar 17:00',
      'Thu 4 Mar 08:00 to Fri 5 Mar 17:00, float 0',
    ],
  ])('%s %s', (constraint, date, dates, late) => {
    const schedule = constrained(constraint, date);
    expect(shownDates(schedule)[0]).toBe(`Build: ${dates}`);
    expect(shownFloats(schedule)[0]).toBe(`Build: late ${late}`);
  });

  it('that falls on a weekend is the next working day of a start, the last one of a finish', () => {
    expect(shownDates(constrained('SNET', '2027-03-06'))[0]).toBe(
      'Build: Mon 8 Mar 08:00 to Tue 9 Mar 17:00',
    );
    expect(shownDates(constrained('MFO', '2027-03-07'))[0]).toBe('Build: Thu 4 Mar 08:00 to Fri 5 Mar 17:00');
  });
});

describe('a hard date that a link cannot meet', () => {
  it.each([
    ['SNLT', '2027-03-02'],
    ['FNLT', '2027-03-03'],
    ['MSO', '2027-03-02'],
    ['MFO', '2027-03-03'],
  ])('holds, and its task and those before it lack the days: %s', (constraint, date) => {
    const schedule = scheduleOf(`
ID | Task   | Duration | "Predecessors" | Constraint | Constraint date
1  | Design | 3d       |                |            |
2  | Build  | 2d       | 1              | ${constraint} | ${date}
`);
    expect(shownDates(schedule)).toEqual([
      'Design: Mon 1 Mar 08:00 to Wed 3 Mar 17:00',
      'Build: Tue 2 Mar 08:00 to Wed 3 Mar 17:00',
    ]);
    expect(shownFloats(schedule)).toEqual([
      'Design: late Thu 25 Feb 08:00 to Mon 1 Mar 17:00, float -2',
      'Build: late Tue 2 Mar 08:00 to Wed 3 Mar 17:00, float -2',
    ]);
    expect(schedule.problems.map(({ id, row }) => [id, row])).toEqual([['hard-date-conflict', 2]]);
  });

  it('is the late date of a task that must hold it, whatever follows', () => {
    const schedule = scheduleOf(`
ID | Task   | Duration | "Predecessors" | Constraint | Constraint date | Deadline
1  | Design | 1d       |                |            |                 |
2  | Build  | 2d       | 1              | MSO        | 2027-03-10      |
3  | Move   | 1d       | 2              |            |                 | 2027-03-10
`);
    expect(shownFloats(schedule)).toEqual([
      'Design: late Tue 9 Mar 08:00 to Tue 9 Mar 17:00, float 6',
      'Build: late Wed 10 Mar 08:00 to Thu 11 Mar 17:00, float 0',
      'Move: late Wed 10 Mar 08:00 to Wed 10 Mar 17:00, float -2',
    ]);
  });

  it('still limits the finish of a task in progress', () => {
    const schedule = scheduleOf(`
ID | Task  | Duration | Constraint | Constraint date | Actual start | % complete
1  | Build | 5d       | FNLT       | 2027-03-03      | 2027-03-01   | 20%
`);
    expect(shownFloats(schedule)).toEqual(['Build: late Mon 1 Mar 08:00 to Wed 3 Mar 17:00, float -2']);
  });
});

describe('a deadline', () => {
  it('moves nothing, and takes the float of all that leads to it', () => {
    const schedule = scheduleOf(`
ID | Task   | Duration | "Predecessors" | Deadline
1  | Design | 3d       |                |
2  | Build  | 2d       | 1              | 2027-03-04
`);
    expect(shownDates(schedule)[1]).toBe('Build: Thu 4 Mar 08:00 to Fri 5 Mar 17:00');
    expect(schedule.tasks.map((dates) => dates?.totalFloat)).toEqual([-480, -480]);
    expect(schedule.problems).toEqual([]);
  });
});

describe('a hard date that has gone by', () => {
  const told = (constraint: string, date: string, settings = '') =>
    scheduleOf(
      `
ID | Task  | Duration | Constraint | Constraint date
1  | Build | 2d       | ${constraint} | ${date}
`,
      { settings },
    ).problems.map(({ id, message }) => `${id}: ${message}`);

  it.each(['MSO', 'MFO', 'SNLT', 'FNLT'])('is told where the project starts too late for it: %s', (type) => {
    expect(told(type, '2027-02-25')).toEqual([
      `hard-date-conflict: ${type} asks for a date that the project starts too late for.`,
    ]);
  });

  it('is told where the task was not begun by the status date', () => {
    expect(told('MSO', '2027-03-03', 'Status date | 2027-03-09')).toEqual([
      'hard-date-conflict: MSO asks for a date before the status date, which the work left cannot meet.',
    ]);
  });

  it('is none on a day without work, where the task starts on the next', () => {
    expect(told('MSO', '2027-03-07')).toEqual([]);
  });
});
