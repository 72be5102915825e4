/** Every way of scheduling a run gives what the engine gives for a plan with those durations. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../shared/plan/plan.js';
import { readPlan } from '../../shared/plan/read-plan.js';
import { runSchedulerFor } from '../../shared/risk/choose-scheduler.js';
import { type Scale, scaleOf } from '../../shared/risk/one-axis.js';
import type { RunScheduler } from '../../shared/risk/run-scheduler.js';
import { SumPasses } from '../../shared/risk/sum-passes.js';
import type { Schedule } from '../../shared/schedule/schedule.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';
import { readWorkload } from '../../shared/schedule/workload.js';
import type { Minute } from '../../shared/time/minute.js';
import { arbitraryPlan, describeTables, type PlanFeatures, tablesOf } from '../support/random-plan.js';

/** Features whose plans come down to sums on one axis of working time. */
const PLAIN = {
  linkTypes: true,
  lags: true,
  percentLags: true,
  milestones: true,
  hours: true,
  summaries: true,
  summaryLinks: true,
  softConstraints: true,
  deadlines: true,
  exceptions: true,
  progress: true,
  actuals: true,
  statusDate: true,
  settings: true,
  criticalPaths: true,
} as const;
const ON_ONE_CALENDAR = {
  ...PLAIN,
  hardConstraints: true,
  asLateAsPossible: true,
  manual: true,
} as const;
const RICH = {
  ...ON_ONE_CALENDAR,
  elapsed: true,
  elapsedLags: true,
  taskCalendars: true,
  resources: true,
  teams: true,
} as const;

/** The plan with other durations, as the engine schedules it. */
function withDurations(plan: Plan, changes: readonly number[]): Plan {
  return {
    ...plan,
    tasks: plan.tasks.map((task) => {
      const { duration } = task;
      const change = changes[task.index % changes.length] as number;
      if (duration === null || duration.minutes === 0) return task;
      return { ...task, duration: { ...duration, minutes: Math.max(30, duration.minutes + change) } };
    }),
  };
}

const setDurations = ({ workload }: RunScheduler, plan: Plan): void => {
  const wanted = readWorkload(plan, true);
  workload.duration.set(wanted.duration);
  workload.remaining.set(wanted.remaining);
};

/** Finishes as working time from the project's start, where both forms of one working moment are the same. */
function outcome(
  scale: Scale,
  plan: Plan,
  finishOf: (index: number) => number,
  isCritical: (index: number) => boolean,
) {
  return plan.tasks
    .filter(({ isSummary }) => !isSummary)
    .map((task) => [task.id, scale.workUpTo(task)(finishOf(task.index)), isCritical(task.index)]);
}

function ofEngine(plan: Plan, start: Minute) {
  const schedule = schedulePlan(plan);
  const calendar = (index: number) => schedule.workingTimes[index] as Schedule['workingTimes'][number];
  return plan.tasks
    .filter(({ isSummary }) => !isSummary)
    .map(({ id, index }) => {
      const dates = schedule.tasks[index];
      return [id, calendar(index).workBetween(start, dates?.finish as Minute), dates?.critical];
    });
}

let axes = 0;
let sums = 0;

function agrees(features: Partial<PlanFeatures>, numRuns: number): void {
  fc.assert(
    fc.property(
      arbitraryPlan(features),
      fc.array(fc.integer({ min: -960, max: 1920 }), { minLength: 5, maxLength: 5 }),
      (drawn, changes) => {
        const tables = tablesOf(drawn);
        const plan = readPlan(tables);
        const start = plan.start as Minute;
        const scale = scaleOf(plan, start);
        const scheduler = runSchedulerFor(scale);
        if (scale.isAxis) axes += 1;
        if (scheduler instanceof SumPasses) sums += 1;
        for (const changed of [plan, withDurations(plan, changes), withDurations(plan, [60])]) {
          setDurations(scheduler, changed);
          scheduler.run(true);
          const found = outcome(
            scale,
            plan,
            (index) => scheduler.finishOf(index),
            (index) => scheduler.isCritical(index),
          );
          expect(found, describeTables(tables)).toEqual(ofEngine(changed, start));
          const { projectFinish } = scheduler;
          scheduler.run(false);
          expect(scheduler.projectFinish, describeTables(tables)).toBe(projectFinish);
        }
      },
    ),
    { seed: 20270301, numRuns },
  );
}

describe('a run of a simulation', () => {
  it('comes to the schedule of a plan with its durations, as plain sums', () => {
    agrees(PLAIN, 400);
    expect(sums).toBeGreaterThan(100);
  });

  it('comes to the schedule of a plan with its durations, on one axis of working time', () => {
    axes = 0;
    agrees(ON_ONE_CALENDAR, 400);
    expect(axes).toBeGreaterThan(100);
  });

  it('comes to the schedule of a plan with its durations, on several calendars', () => {
    agrees(RICH, 200);
  });
});
