/** The chain of reasons behind a date, in words, for each thing that can hold a task. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../shared/plan/read-plan.js';
import { tableOf } from '../../shared/sample/drawn-table.js';
import type { Schedule } from '../../shared/schedule/schedule.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';
import { taskLabel } from '../../shared/schedule/schedule-problems.js';
import { whyChain } from '../../shared/schedule/why.js';
import { arbitraryPlan, describeTables, tablesOf } from '../support/random-plan.js';
import { expectChart } from '../support/schedule-chart.js';
import { moment, scheduleOf } from '../support/schedule-tables.js';

/** `4 Design · Mon 1 Mar · project start`: the day of each step, without its time. */
function why(schedule: Schedule, name: string): string[] {
  const task = schedule.plan.tasks.findIndex((each) => each.name === name);
  return whyChain(schedule, task).map((step) => {
    const day = step.date === null ? 'no date' : moment(step.date).slice(0, -6);
    return `${taskLabel(schedule.plan, step.task)} · ${day} · ${step.because}`;
  });
}

describe('the reasons of links', () => {
  const schedule = scheduleOf(`
    ID | Task   | Duration | Predecessors
    1  | Brief  | 2        |
    4  | Design | 3        | 1
    7  | Build  | 2        | 4+2d
    8  | Test   | 1        | 7SS+1d
    9  | Manual | 1        | 8FF
    10 | Notes  | 1        | 7SF+50%
  `);

  it('are drawn from the task back to the project start', () => {
    expectChart(
      schedule,
      `
      2027-03-01 | MTWTFSSMTWTFSS |
      Brief      | XX             |
      Design     |   XXX          |
      Build      |          XX    |
      Test       |           X    |
      Manual     |           X    |
      Notes      |          X     |
      `,
    );
    expect(why(schedule, 'Test')).toEqual([
      '8 Test · Thu 11 Mar · waits for 7 Build to start, plus 1 day',
      '7 Build · Wed 10 Mar · waits for 4 Design to finish, plus 2 days',
      '4 Design · Wed 3 Mar · waits for 1 Brief to finish',
      '1 Brief · Mon 1 Mar · project start',
    ]);
  });

  it('speak of the finish where a link does', () => {
    expect(why(schedule, 'Manual').slice(0, 2)).toEqual([
      '9 Manual · Thu 11 Mar · its finish waits for 8 Test to finish',
      '8 Test · Thu 11 Mar · waits for 7 Build to start, plus 1 day',
    ]);
    expect(why(schedule, 'Notes')[0]).toContain('its finish waits for 7 Build to start, plus 50 %');
  });
});

describe('the reasons of calendars', () => {
  it('name the holiday that pushed a start on, and no weekend', () => {
    const schedule = scheduleOf(
      `
      ID | Task   | Duration | Predecessors
      1  | Design | 2        |
      2  | Build  | 4        | 1
      3  | Test   | 1        | 2
      `,
      { calendar: '\nCalendar | From | To | Hours\n"" | 2027-03-03 | 2027-03-03 | 0\n' },
    );
    expectChart(
      schedule,
      `
      2027-03-01 | MTWTFSSMTWTFSS |
      Design     | XX             |
      Build      |    XX..XX      |
      Test       |          X     |
      `,
    );
    expect(why(schedule, 'Build')[0]).toBe(
      '2 Build · Thu 4 Mar · waits for 1 Design to finish; next working day after the holiday 3 Mar',
    );
    expect(why(schedule, 'Test')[0]).toBe('3 Test · Wed 10 Mar · waits for 2 Build to finish');
  });

  it('name the days off of who does it', () => {
    const plan = readPlan({
      plan: tableOf(`
        ID | Task   | Duration | Predecessors | Resources
        1  | Design | 2        |              |
        2  | Build  | 1        | 1            | Ann
      `),
      resources: tableOf(`
        Resource
        Ann
      `),
      calendar: tableOf(`
        Calendar | From       | To         | Hours
        Ann      | 2027-03-03 | 2027-03-04 | 0
      `),
      settings: tableOf(`
        Setting       | Value
        Project start | 2027-03-01
      `),
    });
    expect(why(schedulePlan(plan), 'Build')[0]).toBe(
      '2 Build · Fri 5 Mar · waits for 1 Design to finish; next working day after the days off 3 Mar to 4 Mar',
    );
  });
});

describe('the reasons that end a chain', () => {
  it.each([
    ['SNET', '2027-03-10', 'Wed 10 Mar · starts no earlier than its constraint date'],
    ['FNET', '2027-03-10', 'Wed 10 Mar · finishes no earlier than its constraint date'],
    ['MSO', '2027-03-10', 'Wed 10 Mar · must start on its constraint date'],
    ['MFO', '2027-03-10', 'Wed 10 Mar · must finish on its constraint date'],
  ])('are constraints, with the date they speak of: %s', (type, date, reason) => {
    const schedule = scheduleOf(`
      ID | Task  | Duration | Constraint | Constraint date
      1  | Build | 2        | ${type}    | ${date}
    `);
    expect(why(schedule, 'Build')).toEqual([`1 Build · ${reason}`]);
  });

  it('are recorded dates: of the finish where a link waits for that', () => {
    const schedule = scheduleOf(
      `
      ID | Task   | Duration | Predecessors | Actual start | Actual finish | % complete
      1  | Design | 2        |              | 2027-03-02   | 2027-03-05    | 100%
      2  | Build  | 2        | 1            |              |               |
      `,
      { settings: 'Status date | 2027-03-05' },
    );
    expect(why(schedule, 'Design')).toEqual(['1 Design · Tue 2 Mar · actual start']);
    expect(why(schedule, 'Build')).toEqual([
      '2 Build · Mon 8 Mar · waits for 1 Design to finish',
      '1 Design · Fri 5 Mar · actual finish',
    ]);
  });

  it('are the status date, for what is not begun and for what remains', () => {
    const schedule = scheduleOf(
      `
      ID | Task   | Duration | Predecessors | Actual start | % complete
      1  | Design | 2        |              | 2027-03-01   | 50%
      2  | Build  | 2        | 1            |              |
      3  | Plan   | 1        |              |              |
      `,
      { settings: 'Status date | 2027-03-05' },
    );
    expect(why(schedule, 'Build')).toEqual([
      '2 Build · Tue 9 Mar · waits for 1 Design to finish',
      '1 Design · Mon 8 Mar · status date: what remains is done after it',
    ]);
    expect(why(schedule, 'Plan')).toEqual([
      '3 Plan · Mon 8 Mar · status date: what is not begun starts no earlier',
    ]);
  });

  it('are typed dates', () => {
    const schedule = scheduleOf(`
      ID | Task  | Duration | Start      | Finish     | Type   | Predecessors
      1  | Fair  | 2        | 2027-03-08 | 2027-03-09 | manual |
      2  | Visit | 1        |            |            |        | 1
      3  | Trip  | 1        | 2027-03-04 |            |        |
    `);
    expect(why(schedule, 'Visit')).toEqual([
      '2 Visit · Wed 10 Mar · waits for 1 Fair to finish',
      '1 Fair · Tue 9 Mar · typed dates (manual)',
    ]);
    expect(why(schedule, 'Trip')).toEqual(['3 Trip · Thu 4 Mar · typed Start']);
  });

  it('are what waits for it, where a task is as late as possible', () => {
    const schedule = scheduleOf(`
      ID | Task  | Duration | Predecessors | Constraint
      1  | Long  | 5        |              |
      2  | Print | 1        |              | ALAP
      3  | Post  | 1        | 1, 2         |
    `);
    expect(why(schedule, 'Print')).toEqual(['2 Print · Fri 5 Mar · as late as possible before 3 Post']);
  });
});

describe('the reasons of summaries', () => {
  const schedule = scheduleOf(`
    ID | "WBS" | Task   | Duration | Predecessors
    1  | 1     | Phase  |          |
    2  | 1.1   | Dig    | 2        |
    3  | 1.2   | Pour   | 1        | 2
    4  | 2     | Next   |          | 1
    5  | 2.1   | Inside |          |
    6  | 2.1.1 | Build  | 1        |
  `);

  it('go through the task within that drives them', () => {
    expect(why(schedule, 'Next')).toEqual([
      '4 Next · Thu 4 Mar · starts with 5 Inside',
      '5 Inside · Thu 4 Mar · starts with 6 Build',
      '6 Build · Thu 4 Mar · waits with 4 Next',
      '4 Next · Thu 4 Mar · waits for 1 Phase to finish',
      '1 Phase · Wed 3 Mar · finishes with 3 Pour',
      '3 Pour · Wed 3 Mar · waits for 2 Dig to finish',
      '2 Dig · Mon 1 Mar · project start',
    ]);
  });
});

describe('a task without dates', () => {
  const schedule = scheduleOf(`
    ID | Task   | Duration | Predecessors
    4  | Design | 5        | 7
    7  | Build  | 3        | 4
    8  | Test   | 1        | 7
    9  | Launch | 0        | 8
    10 | Wrong  | soon     |
    11 | After  | 1        | 10
  `);

  it('leads to the loop it waits for', () => {
    expect(why(schedule, 'Launch')).toEqual([
      '9 Launch · no date · waits for 8 Test to finish',
      '8 Test · no date · waits for 7 Build to finish',
      '7 Build · no date · Tasks form a loop: 4 Design → 7 Build → 4 Design. Remove one of these links.',
    ]);
  });

  it('leads to the problem it waits for', () => {
    expect(why(schedule, 'After')).toEqual([
      '11 After · no date · waits for 10 Wrong to finish',
      '10 Wrong · no date · Row 5 (ID 10), Duration: "soon" is not a duration. Write 3d, 4h or 2w.',
    ]);
  });
});

describe('the chain of any task', () => {
  it('ends, gives a reason in each step, and a date wherever there is one', () => {
    const RICH = {
      linkTypes: true,
      lags: true,
      milestones: true,
      summaries: true,
      summaryLinks: true,
      softConstraints: true,
      hardConstraints: true,
      asLateAsPossible: true,
      exceptions: true,
      taskCalendars: true,
      resources: true,
      progress: true,
      actuals: true,
      statusDate: true,
      manual: true,
    } as const;
    fc.assert(
      fc.property(arbitraryPlan(RICH), (drawn) => {
        const tables = tablesOf(drawn);
        const schedule = schedulePlan(readPlan(tables));
        for (const { index } of schedule.plan.tasks) {
          const steps = whyChain(schedule, index);
          expect(steps[0]?.task).toBe(index);
          expect(steps.length, describeTables(tables)).toBeLessThan(3 * schedule.plan.tasks.length + 1);
          for (const { because, date } of steps) {
            expect(because, describeTables(tables)).not.toBe('');
            expect(date, describeTables(tables)).not.toBeNull();
          }
        }
      }),
      { seed: 20270301, numRuns: 300 },
    );
  });
});

describe('a long chain', () => {
  it('is followed to its end', () => {
    const rows = Array.from({ length: 3000 }, (_, at) => [at + 1, `T${at + 1}`, 1, at === 0 ? '' : at]);
    const plan = readPlan({
      plan: [['ID', 'Task', 'Duration', 'Predecessors'], ...rows],
      settings: [
        ['Setting', 'Value'],
        ['Project start', '2027-03-01'],
      ],
    });
    const chain = whyChain(schedulePlan(plan), 2999);
    expect(chain).toHaveLength(3000);
    expect(chain[2999]?.because).toBe('project start');
  });
});
