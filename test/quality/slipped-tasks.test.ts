/** Where a slip began, told from the task that shows it. */
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../shared/plan/read-plan.js';
import { slippedTasks } from '../../shared/quality/slipped-tasks.js';
import { tableOf } from '../../shared/sample/drawn-table.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';

const BASELINE = `
  ID | Task   | Baseline start | Baseline finish | Baseline duration
  4  | Design | 2027-03-01     | 2027-03-03      | 3
  6  | Build  | 2027-03-04     | 2027-03-08      | 3
  7  | Test   | 2027-03-09     | 2027-03-09      | 1
  `;

/** `6 Build +2: …`, one line a slipped task. */
function slipped(plan: string, settings = '', baseline = BASELINE): string[] {
  const lines = [
    'Setting | Value',
    'Project start | 2027-03-01',
    ...settings.split('\n').filter((line) => line.trim() !== ''),
  ];
  const read = readPlan({
    plan: tableOf(plan),
    baseline: tableOf(baseline),
    settings: tableOf(`\n${lines.join('\n')}\n`),
  });
  return slippedTasks(read, schedulePlan(read)).map(
    ({ task, slip, because }) => `${task.id} ${task.name} +${slip}: ${because}`,
  );
}

describe('a slip', () => {
  it('is nobody’s where all goes as promised, or sooner', () => {
    expect(
      slipped(`
        ID | Task   | Duration | Predecessors
        4  | Design | 3        |
        6  | Build  | 2        | 4
        7  | Test   | 1        | 6
      `),
    ).toEqual([]);
  });

  it('is followed back to the task that takes longer', () => {
    expect(
      slipped(`
        ID | Task   | Duration | Predecessors
        4  | Design | 5        |
        6  | Build  | 3        | 4
        7  | Test   | 1        | 6
      `),
    ).toEqual([
      '4 Design +2: takes 2 days longer',
      '6 Build +2: waits for 4 Design, which takes 2 days longer',
      '7 Test +2: waits for 6 Build, which slipped because 4 Design takes 2 days longer',
    ]);
  });

  it('names both the wait and the own part of a task, the larger first', () => {
    expect(
      slipped(`
        ID | Task   | Duration | Predecessors
        4  | Design | 4        |
        6  | Build  | 6        | 4
        7  | Test   | 1        |
      `)[1],
    ).toBe('6 Build +4: takes 3 days longer, and waits for 4 Design, which takes 1 day longer');
  });

  it('comes of a constraint, a late start, or work behind at the status date', () => {
    expect(
      slipped(
        `
        ID | Task   | Duration | Predecessors | Constraint | Constraint date | Actual start | % complete
        4  | Design | 3        |              |            |                 | 2027-03-02   | 0
        6  | Build  | 3        |              | SNET       | 2027-03-10      |              |
        7  | Test   | 1        |              |            |                 |              |
        `,
        'Status date | 2027-03-09',
      ),
    ).toEqual([
      '4 Design +7: is 6 days behind at the status date, and started 1 day late',
      '6 Build +4: starts no earlier than its constraint date',
      '7 Test +1: is not begun by the status date',
    ]);
  });

  it('of a recorded late start is that of what it waited for', () => {
    expect(
      slipped(
        `
        ID | Task   | Duration | Predecessors | Actual start | Actual finish | % complete
        4  | Design | 3        |              | 2027-03-01   | 2027-03-05    | 100%
        6  | Build  | 3        | 4            | 2027-03-08   | 2027-03-10    | 100%
        7  | Test   | 1        |              | 2027-03-02   | 2027-03-02    | 100%
        `,
        'Status date | 2027-03-12',
      )[1],
    ).toBe('6 Build +2: waits for 4 Design, which takes 2 days longer');
  });

  it('of a link to what did not slip is the link’s', () => {
    expect(
      slipped(`
        ID | Task   | Duration | Predecessors
        4  | Design | 3        |
        6  | Build  | 3        | 4+2d
        7  | Test   | 1        |
      `)[0],
    ).toBe('6 Build +2: waits for 4 Design, which did not slip: the link is new or waits longer');
  });

  it('of what a new task holds up names that task', () => {
    expect(
      slipped(`
        ID | Task   | Duration | Predecessors
        4  | Design | 3        |
        5  | Permit | 2        | 4
        6  | Build  | 3        | 5
        7  | Test   | 1        |
      `),
    ).toEqual(['6 Build +2: waits for 5 Permit, which is not in the baseline']);
  });

  it('is told for every task of a long chain', () => {
    const rows = (columns: (id: number) => string): string =>
      Array.from({ length: 2000 }, (_, at) => columns(at + 1)).join('\n');
    const told = slipped(
      `\nID | Task | Duration | Predecessors\n${rows((id) => `${id} | T${id} | ${id === 1 ? 3 : 1} | ${id === 1 ? '' : id - 1}`)}\n`,
      'Working days | Mon-Sun',
      `\nID | Task | Baseline start | Baseline finish\n${rows((id) => `${id} | T${id} | ${isoAfter(id - 1)} | ${isoAfter(id - 1)}`)}\n`,
    );
    expect(told).toHaveLength(2000);
    expect(told[1999]).toBe(
      '2000 T2000 +2: waits for 1999 T1999, which slipped because 1 T1 takes 2 days longer',
    );
  });
});

/** The day so many days after Monday 1 March 2027. */
const isoAfter = (days: number): string => new Date(Date.UTC(2027, 2, 1 + days)).toISOString().slice(0, 10);
