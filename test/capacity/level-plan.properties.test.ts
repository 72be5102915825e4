/** What holds for every levelled plan, tried on random plans. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelPlan } from '../../shared/capacity/level-plan.js';
import { findOverloads } from '../../shared/capacity/overloads.js';
import type { Task, TaskIndex } from '../../shared/plan/plan.js';
import { type PlanTables, readPlan } from '../../shared/plan/read-plan.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';
import type { Cell, Table } from '../../shared/table/cell.js';
import { arbitraryPlan, describeTables, type PlanFeatures, tablesOf } from '../support/random-plan.js';
import { firstOverload } from './feasible.js';

/** Everything but several resources a task, whose parts end at different times, and dates that cannot give way. */
const FREE: Partial<PlanFeatures> = {
  mostTasks: 18,
  linkTypes: true,
  lags: true,
  percentLags: true,
  elapsedLags: true,
  milestones: true,
  hours: true,
  summaries: true,
  summaryLinks: true,
  softConstraints: true,
  deadlines: true,
  exceptions: true,
  taskCalendars: true,
  resources: true,
  settings: true,
};

const UNSTARTED: Partial<PlanFeatures> = {
  ...FREE,
  elapsed: true,
  teams: true,
  hardConstraints: true,
  asLateAsPossible: true,
  levelOfEffort: true,
};

const EVERYTHING: Partial<PlanFeatures> = {
  ...UNSTARTED,
  progress: true,
  actuals: true,
  statusDate: true,
  manual: true,
};

/** As drawn, but whoever has nobody assigned gets Ann, so that there is something to level. */
const withEffort = (tables: PlanTables, effort: number): PlanTables => ({
  ...tables,
  plan: crowded(tables.plan),
  settings: [...(tables.settings ?? []), ['Levelling effort', effort]],
});

function crowded([header = [], ...rows]: Table): Table {
  const [who, calendar] = [header.indexOf('Resources'), header.indexOf('Calendar')];
  // Ann never works when the weekend crew does.
  const isFree = (row: readonly Cell[]): boolean => row[who] === '' && row[calendar] !== 'Weekend';
  return [
    header,
    ...rows.map((row) => (isFree(row) ? [...row.slice(0, who), 'Ann', ...row.slice(who + 1)] : row)),
  ];
}

function holds(
  features: Partial<PlanFeatures>,
  effort: number,
  property: (tables: PlanTables) => void,
): void {
  fc.assert(
    fc.property(arbitraryPlan(features), (drawn) => {
      const tables = withEffort(tablesOf(drawn), effort);
      try {
        property(tables);
      } catch (error) {
        throw new Error(describeTables(tables), { cause: error });
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 90) },
  );
}

function levelled(tables: PlanTables) {
  const plan = readPlan(tables);
  const before = schedulePlan(plan);
  return { plan, before, after: levelPlan(plan, before) };
}

describe.each([1, 2, 60])('with %i schedules a levelled plan', (effort) => {
  it('asks no resource for more than it has', () => {
    let moved = 0;
    holds(FREE, effort, (tables) => {
      const { after } = levelled(tables);
      expect(firstOverload(after.schedule)).toBeNull();
      expect(after.overloadsAfter).toEqual([]);
      if (after.overloadsBefore.length > 0) moved += 1;
    });
    expect(moved).toBeGreaterThan(15);
  });

  it('starts nothing earlier, and uses no more schedules than it may', () => {
    holds(EVERYTHING, effort, (tables) => {
      const { before, after } = levelled(tables);
      expect(after.schedulesUsed).toBeLessThanOrEqual(effort);
      for (const [index, dates] of before.tasks.entries())
        if (dates !== null) expect(after.tasks[index]?.start).toBeGreaterThanOrEqual(dates.start);
    });
  });

  it('has the dates that scheduling with its floors gives, links and all', () => {
    holds(EVERYTHING, effort, (tables) => {
      const { plan, after } = levelled(tables);
      const again = schedulePlan(plan, { floor: after.floor });
      for (const [index, dates] of again.tasks.entries())
        expect([after.tasks[index]?.start, after.tasks[index]?.finish]).toEqual([
          dates?.start,
          dates?.finish,
        ]);
    });
  });

  it('is the same each time', () => {
    holds(EVERYTHING, effort, (tables) => {
      expect(levelled(tables).after.tasks).toEqual(levelled(tables).after.tasks);
    });
  });
});

it('leaves a plan without overloads as it is', () => {
  holds(FREE, 10, (tables) => {
    const { before, after } = levelled(tables);
    if (findOverloads(before).length > 0) return;
    expect(after.tasks.map((task) => task?.delay ?? 0).every((delay) => delay === 0)).toBe(true);
    expect(after.schedulesUsed).toBe(0);
  });
});

it('keeps work under way where it is', () => {
  holds(EVERYTHING, 20, (tables) => {
    const { plan, before, after } = levelled(tables);
    for (const { index, actualStart } of plan.tasks)
      if (actualStart !== null) expect(after.tasks[index]?.start).toBe(before.tasks[index]?.start);
  });
});

it('says of every moved task what for, and of every overload that it leaves why', () => {
  let [moved, left] = [0, 0];
  const explains = (tables: PlanTables): void => {
    const { plan, before, after } = levelled(tables);
    const isUnmoved = ({ index, isSummary }: Task): boolean =>
      isSummary || after.tasks[index]?.start === before.tasks[index]?.start;
    const saysWhy = (index: TaskIndex): boolean =>
      /stays overloaded|Asks for/.test(after.tasks[index]?.movedFor ?? '');
    for (const task of plan.tasks.filter((each) => !isUnmoved(each))) {
      expect(after.tasks[task.index]?.movedFor).toMatch(/^\S.*[^ ]\.( |$)/);
      expect(after.tasks[task.index]?.movedFor).not.toContain('taken by .');
      moved += 1;
    }
    const mayMove = ({ index, kind, constraint, actualStart, fractionComplete }: Task): boolean =>
      kind !== 'manual' &&
      kind !== 'level of effort' &&
      !['MSO', 'MFO'].includes(constraint.type ?? '') &&
      actualStart === null &&
      (fractionComplete ?? 0) === 0 &&
      !saysWhy(index);
    for (const { tasks } of after.overloadsAfter) {
      expect(tasks.every((index) => mayMove(plan.tasks[index] as Task))).toBe(false);
      left += 1;
    }
  };
  holds(UNSTARTED, 20, explains);
  holds(EVERYTHING, 20, explains);
  expect(moved).toBeGreaterThan(50);
  expect(left).toBeGreaterThan(5);
});

it('moves nothing that is bound to an exact date', () => {
  let bound = 0;
  holds({ ...UNSTARTED, manual: true }, 20, (tables) => {
    const { plan, before, after } = levelled(tables);
    for (const { index, constraint, isSummary } of plan.tasks) {
      if (isSummary || (constraint.type !== 'MSO' && constraint.type !== 'MFO')) continue;
      expect(after.tasks[index]?.start).toBe(before.tasks[index]?.start);
      bound += 1;
    }
  });
  expect(bound).toBeGreaterThan(5);
});

it.each([1, 40])('with %i schedules places tasks of one person by their priority', (effort) => {
  const task = fc.record({
    days: fc.integer({ min: 1, max: 5 }),
    priority: fc.integer({ min: 1, max: 999 }),
  });
  fc.assert(
    fc.property(
      fc.array(task, { minLength: 2, maxLength: 12 }),
      fc.integer({ min: 1, max: 99 }),
      (drawn, seed) => {
        const plan = readPlan({
          plan: [
            ['Task', 'Duration', 'Resources', 'Priority'],
            ...drawn.map(({ days, priority }, at) => [`Task ${at + 1}`, days, 'Ann', priority]),
          ],
          settings: [
            ['Setting', 'Value'],
            ['Project start', '2027-03-01'],
            ['Levelling effort', effort],
            ['Seed', seed],
          ],
          resources: [
            ['Resource', 'Capacity'],
            ['Ann', 1],
          ],
        });
        const { tasks } = levelPlan(plan, schedulePlan(plan));
        const byStart = drawn
          .map(({ priority }, index) => ({ priority, start: tasks[index]?.start ?? Number.NaN }))
          .sort((one, other) => one.start - other.start);
        const priorities = byStart.map(({ priority }) => priority);
        expect(priorities).toEqual([...priorities].sort((one, other) => other - one));
      },
    ),
    { numRuns: 60, seed: 5 },
  );
});
