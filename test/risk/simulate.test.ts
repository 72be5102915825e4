/** What holds for every simulation, and what a run keeps of the plan. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan, Task } from '../../shared/plan/plan.js';
import { readPlan } from '../../shared/plan/read-plan.js';
import { simulateProject, simulateTasks } from '../../shared/risk/simulate.js';
import { dateOf, tableOf } from '../../shared/sample/drawn-table.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';
import { arbitraryPlan, describeTables, tablesOf } from '../support/random-plan.js';
import { simulated } from './simulated.js';

const HEADER = 'ID | Task | Duration | Predecessors | Optimistic | Most likely | Pessimistic';
const SHARES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** The plan with estimates from half to double its durations, or fixed at one of these. */
function estimated(plan: Plan, runs: number): Plan {
  const scaled = (task: Task, by: number) => ({
    minutes: Math.round((task.duration?.minutes ?? 0) * by),
    elapsed: task.duration?.elapsed ?? false,
  });
  const tasks = plan.tasks.map((task) =>
    task.duration === null || task.duration.minutes === 0
      ? task
      : {
          ...task,
          estimate: {
            optimistic: scaled(task, 0.5),
            mostLikely: scaled(task, 1),
            pessimistic: scaled(task, 2),
          },
        },
  );
  return { ...plan, tasks, settings: { ...plan.settings, simulations: runs } };
}

function lasting(plan: Plan, by: number): Plan {
  const tasks = plan.tasks.map((task) =>
    task.duration === null || task.kind === 'manual'
      ? task
      : { ...task, duration: { ...task.duration, minutes: Math.round(task.duration.minutes * by) } },
  );
  return { ...plan, tasks };
}

describe('a simulation', () => {
  const ALL_CALENDARS = {
    lags: true,
    milestones: true,
    hours: true,
    elapsed: true,
    summaries: true,
    softConstraints: true,
    exceptions: true,
    taskCalendars: true,
    resources: true,
    settings: true,
  } as const;

  it('lies between everything at its optimistic and everything at its pessimistic end, in order', () => {
    // With links out of finishes into starts alone a longer task never lets another finish sooner.
    fc.assert(
      fc.property(arbitraryPlan(ALL_CALENDARS), (drawn) => {
        const tables = tablesOf(drawn);
        const plan = readPlan(tables);
        const simulation = simulateProject(estimated(plan, 40), schedulePlan(plan));
        const finishes = SHARES.map((share) => simulation?.finishAt(share) ?? Number.NaN);
        const least = schedulePlan(lasting(plan, 0.5)).finish as number;
        const most = schedulePlan(lasting(plan, 2)).finish as number;
        expect(finishes, describeTables(tables)).toEqual([...finishes].sort((a, b) => a - b));
        const between = (from: number, to: number) => plan.calendar.workBetween(from as never, to as never);
        expect(between(least, finishes[0] as number), describeTables(tables)).toBeGreaterThanOrEqual(0);
        expect(between(finishes[8] as number, most), describeTables(tables)).toBeGreaterThanOrEqual(0);
      }),
      { seed: 20270301, numRuns: 100 },
    );
  });

  it('is the plan itself where no task has an estimate', () => {
    fc.assert(
      fc.property(
        arbitraryPlan({ ...ALL_CALENDARS, progress: true, statusDate: true, deadlines: true }),
        (drawn) => {
          const tables = tablesOf(drawn);
          const plan = readPlan(tables);
          const schedule = schedulePlan(plan);
          const tasks = simulateTasks({ ...plan, settings: { ...plan.settings, simulations: 2 } }, schedule);
          for (const task of plan.tasks.filter(({ isSummary }) => !isSummary)) {
            const dates = schedule.tasks[task.index];
            const found = tasks[task.index];
            const time = schedule.workingTimes[task.index];
            expect(found?.criticality, describeTables(tables)).toBe(dates?.critical ? 1 : 0);
            expect(time?.workBetween(found?.p80Finish as never, dates?.finish as never)).toBe(0);
            expect(found?.meanFinish).toBe(found?.p80Finish);
          }
        },
      ),
      { seed: 20270301, numRuns: 100 },
    );
  });

  it('gives the same answer for the same seed, and another for another', () => {
    const plan = `
      ${HEADER}
      1 | Dig  | 5 |   | 3 | 5 | 12
      2 | Pour | 2 | 1 | 1 | 2 | 6
      `;
    const finishes = (seed: number) =>
      SHARES.map(simulated(plan, `Simulations | 200\nSeed | ${seed}`).daysAt);
    expect(finishes(1)).toEqual(finishes(1));
    expect(finishes(1)).not.toEqual(finishes(2));
  });
});

describe('a run', () => {
  it('keeps holidays: what lasts longer than the two days before them ends after them', () => {
    // Two to six days from Monday 1 March; Wednesday to Friday are holidays.
    const { schedule, daysAt, tasks } = simulated(
      `
      ${HEADER}
      1 | Dig | 4 | | 2 | 4 | 6
      `,
      'Simulations | 500',
      `
      Calendar | From       | To         | Hours
      ""       | 2027-03-03 | 2027-03-05 | 0
      `,
    );
    expect(schedule.plan.problems).toEqual([]);
    expect(daysAt(1)).toBeGreaterThan(5);
    const monday8 = dateOf('2027-03-08').serial * 1440;
    expect(tasks[0]?.p80Finish).toBeGreaterThan(monday8);
  });

  it('keeps constraints: nothing finishes before what may not start earlier allows', () => {
    const { daysAt } = simulated(
      `
      ID | Task | Duration | Predecessors | Optimistic | Most likely | Pessimistic | Constraint | Constraint date
      1  | Dig  | 5        |              | 1          | 2           | 3           |            |
      2  | Pour | 1        | 1            |            |             |             | SNET       | 2027-03-15
      `,
      'Simulations | 100',
    );
    // Ten working days to Monday 15 March and one for pouring, however soon the digging is done.
    expect(daysAt(0.1)).toBe(11);
    expect(daysAt(1)).toBe(11);
  });

  it('leaves what is done as recorded, and varies what remains of what is begun', () => {
    // Pouring was to take 4 to 12 days and half of it is left: 2 to 6 days after the status date, Friday 12 March.
    const { daysAt, tasks } = simulated(
      `
      ID | Task | Duration | Predecessors | Optimistic | Most likely | Pessimistic | % complete | Actual start | Actual finish
      1  | Dig  | 5        |              | 1          | 5           | 50          | 100%       | 2027-03-01   | 2027-03-05
      2  | Pour | 8        | 1            | 4          | 8           | 12          | 50%        | 2027-03-08   |
      `,
      `
      Simulations | 500
      Status date | 2027-03-12`,
    );
    expect(daysAt(1 / 500)).toBeGreaterThan(12);
    expect(daysAt(1 / 500)).toBeLessThan(12.6);
    expect(daysAt(1)).toBeLessThan(16);
    expect(daysAt(1)).toBeGreaterThan(15.4);
    expect(daysAt(0.5)).toBeCloseTo(14, 1);
    expect(tasks[0]?.criticality).toBe(0);
  });

  it('of a plan scheduled from its finish begins when that plan has to', () => {
    // To be done by Friday 12 March, ten days of work begin on Monday 1 March; they may come to 8 to 12 days.
    const plan = readPlan({
      plan: tableOf(`
        ${HEADER}
        1 | Dig | 10 | | 8 | 10 | 12
      `),
      settings: tableOf(`
        Setting        | Value
        Schedule from  | finish
        Project finish | 2027-03-12
        Simulations    | 200
      `),
    });
    const simulation = simulateProject(plan, schedulePlan(plan));
    const monday = dateOf('2027-03-01').serial * 1440;
    const days = (share: number) =>
      plan.calendar.workBetween(monday as never, simulation?.finishAt(share) as never) / 480;
    expect(days(0.5)).toBeCloseTo(10, 1);
    expect(days(1 / 200)).toBeGreaterThanOrEqual(8);
    expect(days(1)).toBeLessThanOrEqual(12);
    expect(days(1)).toBeGreaterThan(11.4);
  });

  it('keeps manual tasks where they were typed', () => {
    const { daysAt } = simulated(
      `
      ID | Task | Duration | Start      | Finish     | Type   | Optimistic | Most likely | Pessimistic
      1  | Fair | 2        | 2027-03-08 | 2027-03-09 | manual | 1          | 2           | 9
      `,
      'Simulations | 50',
    );
    expect([daysAt(0.1), daysAt(1)]).toEqual([7, 7]);
  });
});

describe('the mean finish', () => {
  it('counts working time, not the weekend between', () => {
    // Half of the runs end near Friday evening, half reach into the next week: their mean in working time is 5 days.
    const { tasks, schedule } = simulated(
      `
      ${HEADER}
      1 | Dig | 5 | | 3 | 5 | 7
      `,
      'Simulations | 1000',
    );
    const start = schedule.plan.start as never;
    const mean = schedule.plan.calendar.workBetween(start, tasks[0]?.meanFinish as never) / 480;
    expect(mean).toBeCloseTo(5, 2);
  });
});
