/** Each of the fourteen points: what passes, what fails, what is too little to tell, and what cannot be told at all. */
import { describe, expect, it } from 'vitest';
import { assessed, chainOf } from './assessed.js';

const state = (...given: Parameters<typeof assessed>) => assessed(...given).state;

describe('DCMA 1 Logic', () => {
  it('passes a chain with one beginning and one end', () => {
    expect(assessed(1, chainOf(5, ''))).toMatchObject({
      state: 'pass',
      count: 2,
      where: '1, 5 (the first and the last of one chain, as every plan has)',
    });
  });

  it('fails where more than 5 % of the tasks lack a link, and names them', () => {
    // Task 10 has no predecessor, so that tasks 1, 9, 10 and 40 of 40 are open: 10 %.
    const check = assessed(
      1,
      chainOf(40, '', (id) => (id === 10 ? '10 | T10 | 1 |' : null)),
    );
    expect(check).toMatchObject({ state: 'fail', count: 4 });
    expect(check.where).toBe('1, 9, 10, 40 (10 % of 40 tasks; at most 5 %)');
    expect(check.remedy).not.toBe('');
  });

  it('is provisional where there are too few tasks for a share to mean anything', () => {
    expect(
      state(
        1,
        chainOf(10, '', (id) => (id === 5 ? '5 | T5 | 1 |' : null)),
      ),
    ).toBe('provisional');
  });

  it('counts the links of a summary for the tasks within it', () => {
    const plan = `
      ID | "WBS" | Task  | Duration | Predecessors
      1  | 1     | Brief | 1        |
      2  | 2     | Phase |          | 1
      3  | 2.1   | Dig   | 1        |
      4  | 2.2   | Pour  | 1        |
      5  | 3     | Close | 1        | 2
      `;
    expect(assessed(1, plan)).toMatchObject({ state: 'pass', count: 2 });
  });

  it('cannot be told where all is done', () => {
    expect(state(1, '\nTask | Duration | % complete\nDig | 1 | 100%\nPour | 1 | 100%\n')).toBe(
      'not evaluable',
    );
  });
});

describe('the points about links', () => {
  it('2: fails on a single lead', () => {
    const check = assessed(
      2,
      chainOf(40, '', (id) => (id === 7 ? '7 | T7 | 1 | 6-1d' : null)),
    );
    expect(check).toMatchObject({ state: 'fail', count: 1, where: '7 (2.6 % of 39 links; at most 0 %)' });
    expect(state(2, chainOf(40, ''))).toBe('pass');
  });

  it('3: passes lags on 5 % of the links and fails more', () => {
    // 41 tasks have 40 links, of which 5 % are 2.
    const lagged = (...ids: number[]) =>
      chainOf(41, '', (id) => (ids.includes(id) ? `${id} | T${id} | 1 | ${id - 1}+2d` : null));
    expect(assessed(3, lagged(5, 9))).toMatchObject({ state: 'pass', count: 2 });
    expect(assessed(3, lagged(5, 9, 14))).toMatchObject({ state: 'fail', count: 3 });
  });

  it('4: passes 10 % of the links of other types than FS and fails more', () => {
    const other = (...ids: number[]) =>
      chainOf(31, '', (id) => (ids.includes(id) ? `${id} | T${id} | 1 | ${id - 1}SS` : null));
    expect(assessed(4, other(5, 9, 14))).toMatchObject({ state: 'pass', count: 3 });
    expect(assessed(4, other(5, 9, 14, 20))).toMatchObject({ state: 'fail', count: 4 });
  });

  it('cannot be told in a plan without links', () => {
    for (const number of [2, 3, 4])
      expect(state(number, '\nTask | Duration\nDig | 1\nPour | 1\n')).toBe('not evaluable');
  });
});

describe('DCMA 5 Hard constraints', () => {
  const held = (type: string, ...ids: number[]) =>
    chainOf(40, ' | Constraint | Constraint date', (id) =>
      ids.includes(id) ? `${id} | T${id} | 1 | ${id - 1} | ${type} | 2027-12-31` : null,
    );

  it('fails where more than 5 % of the tasks have one', () => {
    expect(assessed(5, held('FNLT', 4, 8))).toMatchObject({ state: 'pass', count: 2 });
    expect(assessed(5, held('FNLT', 4, 8, 12))).toMatchObject({ state: 'fail', count: 3 });
  });

  it('does not count dates that links can move on from', () => {
    expect(assessed(5, held('SNET', 4, 8, 12))).toMatchObject({ state: 'pass', count: 0 });
  });
});

describe('the points about float and duration', () => {
  it('6: counts tasks that can slip more than 44 working days', () => {
    // Beside a chain of 60 days, a task of 16 days can slip 44 days and one of 15 days 45.
    const plan = (days: number) =>
      chainOf(60, '', (id) => (id === 60 ? `60 | Aside | ${days} |` : null)).replace(
        '59 | T59 | 1 | 58',
        '59 | T59 | 2 | 58',
      );
    expect(assessed(6, plan(16))).toMatchObject({ state: 'pass', count: 0 });
    expect(assessed(6, plan(15))).toMatchObject({ state: 'pass', count: 1 });
  });

  it('7: fails on a single task that is too late for a deadline', () => {
    const check = assessed(7, '\nID | Task | Duration | Deadline\n1 | Dig | 5 | 2027-03-03\n');
    expect(check).toMatchObject({ state: 'fail', count: 1 });
  });

  it('8: counts tasks of more than 44 working days', () => {
    const lasting = (days: number) => chainOf(20, '', (id) => (id === 7 ? `7 | T7 | ${days} | 6` : null));
    expect(assessed(8, lasting(44))).toMatchObject({ state: 'pass', count: 0 });
    expect(assessed(8, lasting(45))).toMatchObject({ state: 'pass', count: 1 });
    expect(state(8, '\nTask | Duration\nDig | 45\n')).toBe('provisional');
  });
});

describe('DCMA 9 Invalid dates', () => {
  const plan = `
    ID | Task | Duration | Actual start | % complete
    1  | Dig  | 5        | 2027-03-10   | 10%
    2  | Pour | 1        |              |
    `;

  it('cannot be told without a status date', () => {
    expect(assessed(9, plan)).toMatchObject({
      state: 'not evaluable',
      count: null,
      where: 'No status date.',
    });
  });

  it('fails on what was recorded after the status date', () => {
    expect(assessed(9, plan, { settings: 'Status date | 2027-03-09' })).toMatchObject({
      state: 'fail',
      count: 1,
    });
    expect(state(9, plan, { settings: 'Status date | 2027-03-10' })).toBe('pass');
  });

  it('fails on what is left to do before it, where unfinished work is not rescheduled', () => {
    const settings = 'Status date | 2027-03-10\nReschedule unfinished work | no';
    expect(assessed(9, plan, { settings })).toMatchObject({ state: 'fail', count: 1 });
  });
});

describe('DCMA 10 Resources', () => {
  it('fails where a task that takes time has neither a resource nor a cost', () => {
    const check = assessed(
      10,
      `
      ID | Task  | Duration | Resources | Budget
      1  | Dig   | 5        | Digger    |
      2  | Pour  | 1        |           | 500
      3  | Paint | 1        |           |
      4  | Open  | 0        |           |
      `,
    );
    expect(check).toMatchObject({ state: 'fail', count: 1 });
    expect(check.where).toContain('3 (');
  });

  it('cannot be told where no task has one', () => {
    expect(state(10, '\nTask | Duration\nDig | 1\n')).toBe('not evaluable');
  });
});

const PROGRESS = `
  ID | Task  | Duration | Predecessors | % complete | Actual start | Actual finish
  1  | Dig   | 5        |              | 100%       | 2027-03-01   | 2027-03-08
  2  | Pour  | 5        | 1            |            |              |
  3  | Paint | 10       | 2            |            |              |
  `;
const BASELINE = `
  ID | Task  | Baseline start | Baseline finish | Baseline duration
  1  | Dig   | 2027-03-01     | 2027-03-05      | 5
  2  | Pour  | 2027-03-08     | 2027-03-12      | 5
  3  | Paint | 2027-03-15     | 2027-03-26      | 10
  `;
const STATUS = 'Status date | 2027-03-12';

describe('the points about the baseline', () => {
  it('11: counts the tasks due by the status date that finish later', () => {
    // Due by Friday 12 March were digging, done a day late, and pouring, not begun.
    const check = assessed(11, PROGRESS, { settings: STATUS, baseline: BASELINE });
    expect(check).toMatchObject({ state: 'provisional', count: 2 });
    expect(check.where).toBe('1, 2 (100 % of 2 tasks due by the status date; at most 5 %)');
  });

  it('13: compares the delay with the length of the critical path', () => {
    // From Friday evening, 12 March, pouring and painting take 15 working days, until Friday 2 April. The baseline wanted
    // 26 March, 5 working days earlier: (15 - 5) / 15 = 0.667, shown downwards.
    const check = assessed(13, PROGRESS, { settings: STATUS, baseline: BASELINE });
    expect(check.state).toBe('fail');
    expect(check.where).toBe('0.666: 15 working days to the finish, -5 to spare to the baseline finish');
  });

  it('13: compares with the Project finish where there is no baseline', () => {
    const settings = `${STATUS}\nProject finish | 2027-04-02`;
    expect(assessed(13, PROGRESS, { settings }).where).toBe(
      '1: 15 working days to the finish, 0 to spare to the Project finish',
    );
  });

  it('14: compares what is done with what was to be done', () => {
    // One task is done, two were due: 0.5.
    const check = assessed(14, PROGRESS, { settings: STATUS, baseline: BASELINE });
    expect(check.state).toBe('fail');
    expect(check.where).toBe('0.5: 1 done, 2 to be done by the status date');
  });

  it.each([11, 14])('%d: cannot be told without a baseline, nor without a status date', (number) => {
    expect(assessed(number, PROGRESS, { settings: STATUS })).toMatchObject({
      state: 'not evaluable',
      where: 'No baseline.',
    });
    expect(assessed(number, PROGRESS, { baseline: BASELINE })).toMatchObject({
      state: 'not evaluable',
      where: 'No status date.',
    });
  });

  it('13: cannot be told where nothing says when the project is to finish', () => {
    expect(state(13, PROGRESS, { settings: STATUS })).toBe('not evaluable');
  });
});

describe('DCMA 12 Critical path test', () => {
  it('passes a chain that carries a delay of 600 days to the finish', () => {
    const check = assessed(12, chainOf(5, ''));
    expect(check).toMatchObject({ state: 'pass', count: 0 });
    expect(check.where).toBe('1 T1 made 600 days longer delays the finish by 600 days');
  });

  it('lengthens what is left of a task under way, not what is done of it', () => {
    const check = assessed(
      12,
      `
      ID | Task | Duration | Predecessors | % complete
      1  | Dig  | 10       |              | 60%
      2  | Pour | 2        | 1            |
      `,
    );
    expect(check.where).toBe('1 Dig made 600 days longer delays the finish by 600 days');
    expect(check.state).toBe('pass');
  });

  it('fails where a hard date stops the delay', () => {
    const check = assessed(
      12,
      `
      ID | Task | Duration | Predecessors | Constraint | Constraint date
      1  | Dig  | 2        |              |            |
      2  | Pour | 2        | 1            | MSO        | 2027-03-03
      `,
    );
    // Digging ends the project itself then, 2 days of pouring sooner than a chain would.
    expect(check.where).toBe('1 Dig made 600 days longer delays the finish by 598 days');
    expect(check).toMatchObject({ state: 'fail', count: 1 });
  });

  it('cannot be told where tasks form a loop', () => {
    const check = assessed(12, '\nID | Task | Duration | Predecessors\n1 | Dig | 1 | 2\n2 | Pour | 1 | 1\n');
    expect(check).toMatchObject({ state: 'not evaluable' });
    expect(check.where).toContain('Tasks form a loop: 1 Dig');
  });
});
