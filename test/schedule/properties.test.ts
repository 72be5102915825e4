/** What holds for every schedule, tried on random plans. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dependency, Plan, Task, TaskIndex } from '../../shared/plan/plan.js';
import { type PlanTables, readPlan } from '../../shared/plan/read-plan.js';
import type { Schedule, TaskSchedule } from '../../shared/schedule/schedule.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';
import type { Table } from '../../shared/table/cell.js';
import {
  arbitraryPlan,
  type DrawnPlan,
  describeTables,
  type PlanFeatures,
  tablesOf,
} from '../support/random-plan.js';
import { lagged } from '../support/slow-scheduler/lag.js';

const LINKS = { linkTypes: true, lags: true } as const;
const UNITS = {
  ...LINKS,
  milestones: true,
  hours: true,
  percentLags: true,
  elapsedLags: true,
  elapsed: true,
} as const;
const CALENDARS = { exceptions: true, taskCalendars: true, resources: true, settings: true } as const;
const SOFT = { ...UNITS, ...CALENDARS, summaries: true, summaryLinks: true, softConstraints: true } as const;
const RICH = {
  ...SOFT,
  hardConstraints: true,
  asLateAsPossible: true,
  deadlines: true,
  progress: true,
  actuals: true,
  statusDate: true,
  manual: true,
} as const;

const WEEK = 7 * 1440;

function holds(
  features: Partial<PlanFeatures>,
  numRuns: number,
  property: (schedule: Schedule, tables: PlanTables, drawn: DrawnPlan) => void,
): void {
  fc.assert(
    fc.property(arbitraryPlan(features), (drawn) => {
      const tables = tablesOf(drawn);
      property(schedulePlan(readPlan(tables)), tables, drawn);
    }),
    { seed: 20270301, numRuns },
  );
}

const datesOf = ({ tasks }: Schedule, index: TaskIndex): TaskSchedule => {
  const dates = tasks[index];
  if (dates === null || dates === undefined) throw new Error(`Task ${index} has no dates.`);
  return dates;
};

const leavesOf = ({ tasks }: Plan): Task[] => tasks.filter((task) => !task.isSummary);

/** The links that lead into a task, those into the summaries around it included. */
function linksInto(plan: Plan, task: Task): Dependency[] {
  const own = plan.dependencies.filter(({ successor }) => successor === task.index);
  return task.parent === null ? own : [...own, ...linksInto(plan, plan.tasks[task.parent] as Task)];
}

describe('a schedule', () => {
  it('starts no task before its links allow, and none before the project', () => {
    holds(SOFT, 300, (schedule, tables) => {
      const { plan } = schedule;
      for (const task of leavesOf(plan)) {
        const { start, finish } = datesOf(schedule, task.index);
        const time = schedule.workingTimes[task.index] as Schedule['workingTimes'][number];
        expect(start, describeTables(tables)).toBeGreaterThanOrEqual(plan.start as number);
        for (const link of linksInto(plan, task)) {
          const from = datesOf(schedule, link.predecessor);
          const bound = lagged(
            plan,
            link,
            link.type === 'FS' || link.type === 'FF' ? from.finish : from.start,
            from,
          );
          const moment = link.type === 'FS' || link.type === 'SS' ? start : finish;
          // The end of one stretch of work and the start of the next are the same working moment.
          expect(Math.max(0, time.workBetween(moment, bound as never)), describeTables(tables)).toBe(0);
        }
      }
    });
  });

  it('starts every task as early as something allows: a day earlier is against a link, a date or the project start', () => {
    holds({ ...LINKS, exceptions: true, softConstraints: true }, 300, (schedule, tables) => {
      const { plan } = schedule;
      for (const task of plan.tasks) {
        const { start, finish } = datesOf(schedule, task.index);
        const calendar = plan.calendar;
        const isHeld = [
          start === calendar.nextStart(plan.start as never),
          ...plan.dependencies
            .filter(({ successor }) => successor === task.index)
            .map((link) => {
              const from = datesOf(schedule, link.predecessor);
              const bound = lagged(
                plan,
                link,
                link.type === 'FS' || link.type === 'FF' ? from.finish : from.start,
                from,
              );
              return (
                calendar.workBetween(
                  link.type === 'FS' || link.type === 'SS' ? start : finish,
                  bound as never,
                ) === 0
              );
            }),
          task.constraint.type === 'SNET' && calendar.nextStart(task.constraint.date as never) === start,
          task.constraint.type === 'FNET' &&
            calendar.workBetween(finish, task.constraint.date as never) === 0,
        ];
        expect(isHeld.includes(true), `${task.id}\n${describeTables(tables)}`).toBe(true);
      }
    });
  });

  it('has no negative float without a hard date, a deadline or an actual date', () => {
    // What is put off can change the length that a summary's percentage lag is a share of.
    const late = { percentLags: false, asLateAsPossible: true };
    const features = { ...SOFT, ...late, progress: true, statusDate: true };
    holds(features, 400, (schedule, tables) => {
      for (const dates of schedule.tasks) {
        expect(dates?.totalFloat, describeTables(tables)).toBeGreaterThanOrEqual(0);
        expect(dates?.freeFloat, describeTables(tables)).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it('floats by what lies between early and late dates, and is critical from there', () => {
    holds(SOFT, 300, (schedule, tables) => {
      const { plan } = schedule;
      for (const task of leavesOf(plan)) {
        const { start, lateStart, totalFloat, freeFloat, critical } = datesOf(schedule, task.index);
        const time = schedule.workingTimes[task.index] as Schedule['workingTimes'][number];
        expect(totalFloat, describeTables(tables)).toBe(time.workBetween(start, lateStart));
        expect(freeFloat, describeTables(tables)).toBeLessThanOrEqual(totalFloat);
        expect(critical).toBe(totalFloat <= plan.settings.criticalFloat * plan.settings.minutesPerDay);
      }
    });
  });

  it('finishes with its last task, one of which is critical', () => {
    holds(SOFT, 200, (schedule, tables) => {
      const dated = schedule.tasks.filter((dates) => dates !== null);
      expect(schedule.finish).toBe(Math.max(...dated.map(({ finish }) => finish)));
      expect(
        dated.some(({ critical }) => critical),
        describeTables(tables),
      ).toBe(true);
    });
  });

  it('is the same each time, and changes nothing it is given', () => {
    holds(RICH, 200, (schedule, tables) => {
      const frozen = deepFreeze(structuredClonePlain(tables));
      const plan = readPlan(frozen);
      deepFreeze(plan.tasks);
      deepFreeze(plan.dependencies);
      expect(schedulePlan(plan).tasks, describeTables(tables)).toEqual(schedule.tasks);
      expect(schedulePlan(plan).tasks).toEqual(schedule.tasks);
    });
  });

  it('does not depend on the order of the columns', () => {
    const orders = fc.array(fc.nat(), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(arbitraryPlan(RICH), orders, (drawn, order) => {
        const tables = tablesOf(drawn);
        const columns = (tables.plan[0] ?? [])
          .map((_, at) => at)
          .sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0));
        const shuffled = tables.plan.map((row) => columns.map((column) => row[column] ?? null));
        const found = schedulePlan(readPlan({ ...tables, plan: shuffled }));
        expect(found.tasks, describeTables(tables)).toEqual(schedulePlan(readPlan(tables)).tasks);
      }),
      { seed: 20270301, numRuns: 150 },
    );
  });

  it('does not depend on the order of the rows where they have IDs and WBS codes', () => {
    const orders = fc.array(fc.nat(), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(arbitraryPlan(RICH), orders, (drawn, order) => {
        const tables = tablesOf(drawn);
        const [header = [], ...rows] = tables.plan;
        const places = rows.map((_, at) => at).sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0));
        const shuffled: Table = [header, ...places.map((at) => rows[at] ?? [])];
        const found = schedulePlan(readPlan({ ...tables, plan: shuffled }));
        const wanted = schedulePlan(readPlan(tables));
        expect(found.tasks.map(withoutDriver), describeTables(tables)).toEqual(
          places.map((at) => withoutDriver(wanted.tasks[at] ?? null)),
        );
      }),
      { seed: 20270301, numRuns: 200 },
    );
  });

  it('moves as a whole by the weeks that the project start moves by, without holidays and fixed dates', () => {
    const features = {
      ...UNITS,
      taskCalendars: true,
      summaries: true,
      summaryLinks: true,
      asLateAsPossible: true,
    };
    fc.assert(
      fc.property(arbitraryPlan(features), fc.integer({ min: 1, max: 60 }), (drawn, weeks) => {
        const tables = (start: number): PlanTables => {
          const made = tablesOf({ ...drawn, start });
          // The one dated row of the named calendars is a holiday.
          return {
            ...made,
            calendar: (made.calendar ?? []).filter((row) => row[0] !== 'Extra' || row[1] === null),
          };
        };
        const shift = weeks * WEEK;
        const before = schedulePlan(readPlan(tables(drawn.start)));
        const after = schedulePlan(readPlan(tables(drawn.start + weeks * 7)));
        expect(after.tasks.map(withoutDriver), describeTables(tables(drawn.start))).toEqual(
          before.tasks.map((dates) => shifted(withoutDriver(dates), shift)),
        );
      }),
      { seed: 20270301, numRuns: 150 },
    );
  });
});

describe('a task that takes a day longer', () => {
  const longer = ({ tables, at }: { tables: PlanTables; at: number }, minutes: number): Schedule => {
    const column = (tables.plan[0] ?? []).indexOf('Duration');
    const plan = readPlan(tables);
    const before = plan.tasks[at]?.duration?.minutes ?? 0;
    const changed = tables.plan.map((row, index) =>
      index === at + 1
        ? row.map((cell, position) => (position === column ? `${before + minutes}m` : cell))
        : row,
    );
    return schedulePlan(readPlan({ ...tables, plan: changed }));
  };

  it('delays the finish by a working day where it is critical', () => {
    // With FS links alone a longer task pushes all that follows; through its start alone it would push nothing.
    holds({ lags: true, exceptions: true }, 200, (schedule, tables) => {
      for (const task of schedule.plan.tasks) {
        if (!datesOf(schedule, task.index).critical) continue;
        const after = longer({ tables, at: task.index }, 480);
        const delay = schedule.plan.calendar.workBetween(schedule.finish as never, after.finish as never);
        expect(delay, `${task.id}\n${describeTables(tables)}`).toBe(480);
      }
    });
  });

  it('delays nobody where that is within its free float', () => {
    holds({ ...LINKS, hours: true, exceptions: true }, 200, (schedule, tables) => {
      for (const task of schedule.plan.tasks) {
        const { freeFloat } = datesOf(schedule, task.index);
        // A link into its finish starts it earlier when it is longer, so that it may not finish later at all.
        const after = longer({ tables, at: task.index }, freeFloat);
        const others = (of: Schedule) =>
          of.tasks.map((dates) => dates?.start).filter((_, at) => at !== task.index);
        expect(others(after), `${task.id}\n${describeTables(tables)}`).toEqual(others(schedule));
        expect(after.finish).toBe(schedule.finish);
      }
    });
  });
});

const withoutDriver = (dates: TaskSchedule | null) => {
  if (dates === null) return null;
  const { driver: _driver, ...rest } = dates;
  return rest;
};

const shifted = (dates: ReturnType<typeof withoutDriver>, by: number) =>
  dates && {
    ...dates,
    start: dates.start + by,
    finish: dates.finish + by,
    lateStart: dates.lateStart + by,
    lateFinish: dates.lateFinish + by,
  };

/** A copy of tables whose dates stay the objects they are. */
function structuredClonePlain(tables: PlanTables): PlanTables {
  const copies = Object.entries(tables).map(([name, table]) => [
    name,
    (table as Table).map((row) => [...row]),
  ]);
  return Object.fromEntries(copies) as PlanTables;
}

/** Freezes what plain data holds; calendars lay out their days as they are asked and are left alone. */
function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype) return value;
  Object.freeze(value);
  for (const each of Object.values(value)) deepFreeze(each);
  return value;
}
