import { describe, expect, it, test } from 'vitest';
import { type LevelledPlan, levelPlan } from '../../shared/capacity/level-plan.js';
import { readPlan } from '../../shared/plan/read-plan.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';
import type { Cell, Table } from '../../shared/table/cell.js';
import { expectChart } from '../support/schedule-chart.js';

interface Given {
  readonly header?: readonly string[];
  readonly plan: Table;
  readonly resources?: Table;
  readonly columns?: readonly string[];
  readonly calendar?: Table;
  readonly settings?: Table;
}

const HEADER = ['ID', 'Task', 'Duration', 'Predecessors', 'Resources'];

/** Monday 1 March 2027, weekdays 08:00-12:00 and 13:00-17:00. */
function level({
  header = HEADER,
  plan: rows,
  resources = [['Ann', 1]],
  columns = ['Resource', 'Capacity'],
  calendar,
  settings = [],
}: Given): LevelledPlan {
  const plan = readPlan({
    plan: [header, ...rows],
    settings: [['Setting', 'Value'], ['Project start', '2027-03-01'], ...settings],
    resources: [columns, ...resources],
    ...(calendar ? { calendar: [['Calendar', 'From', 'To', 'Days', 'Hours'], ...calendar] } : {}),
  });
  expect(plan.problems).toEqual([]);
  return levelPlan(plan, schedulePlan(plan));
}

const delays = ({ tasks }: LevelledPlan): Cell[] => tasks.map((task) => task?.delay ?? null);
const reasons = ({ tasks }: LevelledPlan): Cell[] => tasks.map((task) => task?.movedFor ?? null);

describe('levelling', () => {
  it('puts tasks of one person one after the other, those with less float first', () => {
    const levelled = level({
      plan: [
        [1, 'Draft', 2, '', 'Ann'],
        [2, 'Design', 2, '', 'Ann'],
        [3, 'Build', 3, 2, ''],
      ],
    });
    expectChart(
      levelled.schedule,
      `
      2027-03-01 | MTWTFSS |
      Draft      |   XX    |
      Design     | XX      |
      Build      |   XXX   |
      `,
    );
    expect(delays(levelled)).toEqual([2, 0, 0]);
    expect(reasons(levelled)).toEqual(['Ann is taken by 2 Design.', '', '']);
    expect(levelled.overloadsBefore).toHaveLength(1);
    expect(levelled.overloadsAfter).toEqual([]);
  });

  it('says which task a moved one now waits for', () => {
    const levelled = level({
      plan: [
        [1, 'Long', 4, '', 'Ann'],
        [2, 'Short', 1, '', 'Ann'],
        [3, 'After', 1, 2, ''],
      ],
      settings: [['Levelling effort', 1]],
    });
    // Short and After take two days and so have two days of float; Long has none and goes first.
    expect(delays(levelled)).toEqual([0, 4, 4]);
    expect(reasons(levelled)).toEqual(['', 'Ann is taken by 1 Long.', 'Waits for 2 Short to finish.']);
  });

  it('works round time off and weekends', () => {
    const levelled = level({
      plan: [
        [1, 'First', 2, '', 'Ann'],
        [2, 'Second', 2, '', 'Ann'],
      ],
      calendar: [['Ann', '2027-03-03', '2027-03-04', '', '']],
    });
    expectChart(
      levelled.schedule,
      `
      2027-03-01 | MTWTFSSM |
      First      | XX       |
      Second     |     X..X |
      `,
    );
  });

  it('lets part time add up to the whole', () => {
    const levelled = level({
      plan: [
        [1, 'Half', 3, '', 'Ann 50%'],
        [2, 'Other half', 3, '', 'Ann [50%]'],
        [3, 'Third', 3, '', 'Ann 25%'],
      ],
    });
    expect(delays(levelled).filter((delay) => delay === 0)).toHaveLength(2);
    expect(delays(levelled).filter((delay) => delay === 3)).toHaveLength(1);
  });

  it('places a higher priority first, and leaves 1000 where it is', () => {
    const header = [...HEADER, 'Priority'];
    const plan = [
      [1, 'Low', 1, '', 'Ann', 100],
      [2, 'Fixed', 1, '', 'Ann', 1000],
      [3, 'High', 1, '', 'Ann', 900],
    ];
    expect(delays(level({ header, plan }))).toEqual([2, 0, 1]);
  });

  it('takes a task that asks for more than there is as if it took all there is, and says so', () => {
    const levelled = level({
      plan: [
        [1, 'Lift', 2, '', 'Crane [3]'],
        [2, 'Move', 1, '', 'Crane [1]'],
      ],
      resources: [['Crane', 2]],
    });
    expect(delays(levelled)).toEqual([0, 2]);
    expect(reasons(levelled)[0]).toBe(
      'Asks for 3 of Crane where there is 2; placed as if it took all there is.',
    );
    expect(levelled.overloadsAfter.map(({ tasks }) => tasks)).toEqual([[0]]);
  });

  it('keeps a date that holds, and says what stays overloaded', () => {
    const levelled = level({
      header: [...HEADER, 'Constraint', 'Constraint date'],
      plan: [
        [1, 'Must', 2, '', 'Ann', 'MSO', '2027-03-01'],
        [2, 'No later', 2, '', 'Ann', 'SNLT', '2027-03-02'],
      ],
    });
    expect(delays(levelled)).toEqual([0, 0]);
    expect(reasons(levelled)).toEqual(['', 'Kept by its date; Ann stays overloaded.']);
  });

  it('makes no room for a level of effort that only follows', () => {
    const levelled = level({
      header: [...HEADER, 'Type'],
      plan: [
        [1, 'Work', 5, '', 'Ben; Cleo', ''],
        [2, 'Support', 1, '1FS-2d', 'Ben', 'level of effort'],
        [3, 'Later', 1, '', 'Ben', ''],
      ],
      columns: ['Resource', 'Capacity', 'Calendar'],
      resources: [
        ['Ben', 1, 'Two days'],
        ['Cleo', 1, ''],
      ],
      calendar: [['Two days', '', '', 'Wed-Thu', '8:00-12:00,13:00-17:00']],
    });
    expect(delays(levelled).slice(0, 2)).toEqual([0, 0]);
    expect(reasons(levelled)).toEqual([
      '',
      'Only follows its links; Ben stays overloaded.',
      'Ben is taken by 1 Work and 2 Support.',
    ]);
  });

  it('leaves material out', () => {
    const columns = ['Resource', 'Capacity', 'Type'];
    const plan = [
      [1, 'One', 1, '', 'Stone [5]'],
      [2, 'Two', 1, '', 'Stone [5]'],
    ];
    expect(delays(level({ plan, resources: [['Stone', 1, 'material']], columns }))).toEqual([0, 0]);
    expect(delays(level({ plan, resources: [['Stone', 1, 'work']], columns }))).toEqual([0, 1]);
  });
});

/**
 * Five tasks of 3, 3, 2, 2 and 2 days on two machines: 12 days of work, so no schedule is shorter than 6 days. Latest
 * start first takes the long ones together (3), then two short ones (5), then the last (7). Only 3+3 beside 2+2+2
 * takes 6: the least of R. L. Graham’s kind of example for list scheduling (1969).
 */
describe('searching', () => {
  const plan = [3, 3, 2, 2, 2].map((days, at) => [at + 1, `Job ${at + 1}`, days, '', 'Machine']);
  const days = (effort: number): number => {
    const { schedule, schedulesUsed } = level({
      plan,
      resources: [['Machine', 2]],
      settings: [
        ['Levelling effort', effort],
        ['Working days', 'Mon-Sun'],
      ],
    });
    expect(schedulesUsed).toBeLessThanOrEqual(effort);
    return Math.ceil(((schedule.finish ?? 0) - (schedule.start ?? 0)) / 1440);
  };

  test('one schedule takes 7 days', () => expect(days(1)).toBe(7));
  test('a hundred find the 6 that nothing can beat', () => expect(days(100)).toBe(6));
});
