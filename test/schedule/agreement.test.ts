/** The scheduler and a second one, written from the published rules alone and solving by repetition, agree on random plans. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../shared/plan/read-plan.js';
import type { TaskSchedule } from '../../shared/schedule/schedule.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';
import { arbitraryPlan, describeTables, type PlanFeatures, tablesOf } from '../support/random-plan.js';
import { slowSchedule } from '../support/slow-scheduler/schedule.js';

/** Each step adds to the ones before what makes schedules harder. */
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
const DATES = { softConstraints: true, deadlines: true } as const;
/** A share of a summary's length is not known before its place is. */
const FROM_FINISH = { fromFinish: true, percentLags: false } as const;
const PROGRESS = { progress: true, actuals: true, statusDate: true } as const;
const OUTLINE = { summaries: true, summaryLinks: true } as const;

const cases: readonly (readonly [what: string, features: Partial<PlanFeatures>, runs: number])[] = [
  ['finish-to-start links', {}, 150],
  ['all link types with lags and leads', LINKS, 200],
  ['milestones, hours and elapsed time', UNITS, 300],
  ['holidays, task and resource calendars', { ...LINKS, ...CALENDARS }, 200],
  ['calendars with every unit', { ...UNITS, ...CALENDARS }, 300],
  ['earliest dates and deadlines', { ...UNITS, ...DATES }, 300],
  ['hard dates', { ...LINKS, ...DATES, milestones: true, hardConstraints: true, exceptions: true }, 300],
  ['as late as possible', { ...LINKS, ...DATES, asLateAsPossible: true }, 200],
  ['summary tasks', { ...LINKS, ...DATES, summaries: true, milestones: true }, 300],
  ['links from and to summary tasks', { ...LINKS, ...DATES, ...OUTLINE }, 300],
  ['progress and the status date', { ...LINKS, progress: true, statusDate: true, settings: true }, 300],
  ['actual dates', { ...LINKS, progress: true, actuals: true, statusDate: true }, 300],
  [
    'several resources on a task',
    { ...UNITS, ...CALENDARS, linkTypes: false, teams: true, statusDate: true },
    300,
  ],
  ['several critical paths and a critical float', { ...LINKS, ...OUTLINE, criticalPaths: true }, 300],
  ['remaining durations', { ...LINKS, ...PROGRESS, remaining: true, settings: true }, 300],
  [
    'hard dates and progress',
    { ...LINKS, ...PROGRESS, ...DATES, hardConstraints: true, settings: true },
    300,
  ],
  ['chains as late as possible', { ...UNITS, ...OUTLINE, asLateAsPossible: true, exceptions: true }, 300],
  ['a finish to be scheduled from', { ...UNITS, ...CALENDARS, ...OUTLINE, ...FROM_FINISH }, 300],
  ['manual tasks', { ...LINKS, ...DATES, ...OUTLINE, manual: true, exceptions: true }, 300],
  ['everything together', everything(), 500],
];

function everything(): Partial<PlanFeatures> {
  return {
    ...UNITS,
    milestones: false,
    ...CALENDARS,
    ...DATES,
    ...OUTLINE,
    ...PROGRESS,
    remaining: true,
    levelOfEffort: true,
    criticalPaths: true,
    hardConstraints: true,
    asLateAsPossible: true,
  };
}

const datesOf = (task: TaskSchedule | null) => {
  if (task === null) return null;
  const { driver: _driver, ...dates } = task;
  return dates;
};

describe('schedulePlan agrees with a second scheduler on plans with', () => {
  it.each(cases)('%s', (_, features, numRuns) => {
    fc.assert(
      fc.property(arbitraryPlan(features), (drawn) => {
        const tables = tablesOf(drawn);
        const plan = readPlan(tables);
        expect(schedulePlan(plan).tasks.map(datesOf), describeTables(tables)).toEqual(slowSchedule(plan));
      }),
      { seed: 20270301, numRuns },
    );
  });

  it('manual tasks, on where everything stands', () => {
    const startAndFinish = (task: { start: number; finish: number } | null) =>
      task && [task.start, task.finish];
    fc.assert(
      fc.property(arbitraryPlan({ ...everything(), manual: true }), (drawn) => {
        const tables = tablesOf(drawn);
        const plan = readPlan(tables);
        const found = schedulePlan(plan).tasks.map(startAndFinish);
        expect(found, describeTables(tables)).toEqual(slowSchedule(plan).map(startAndFinish));
      }),
      { seed: 20270301, numRuns: 300 },
    );
  });
});
