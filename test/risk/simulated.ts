/** Simulates drawn plans, so that a test shows nothing but the plan and what its runs come to. */
import { readPlan } from '../../shared/plan/read-plan.js';
import { simulateProject, simulateTasks } from '../../shared/risk/simulate.js';
import { tableOf } from '../../shared/sample/drawn-table.js';
import type { Schedule } from '../../shared/schedule/schedule.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';

export interface Simulated {
  readonly schedule: Schedule;
  /** Working days from the project's start that a share of the runs does not exceed. */
  readonly daysAt: (share: number) => number;
  readonly costAt: (share: number) => number | null;
  /** Over all runs. */
  readonly meanDays: number;
  readonly deviationDays: number;
  readonly tasks: ReturnType<typeof simulateTasks>;
}

/** Settings are lines `Setting | Value` below the project start, Monday 1 March 2027. */
export function simulated(plan: string, settings = '', calendar?: string): Simulated {
  const lines = ['', 'Setting | Value', 'Project start | 2027-03-01', ...settings.trim().split('\n'), ''];
  const read = readPlan({
    plan: tableOf(plan),
    settings: tableOf(
      lines.filter((line, at) => line !== '' || at === 0 || at === lines.length - 1).join('\n'),
    ),
    ...(calendar === undefined ? {} : { calendar: tableOf(calendar) }),
  });
  const schedule = schedulePlan(read);
  const project = simulateProject(read, schedule);
  if (project === null || read.start === null) throw new Error('Nothing in the plan can be scheduled.');
  const { start } = read;
  const daysAt = (share: number): number =>
    read.calendar.workBetween(start, project.finishAt(share)) / read.settings.minutesPerDay;
  const runs = read.settings.simulations;
  const all = Array.from({ length: runs }, (_, run) => daysAt((run + 1) / runs));
  const meanDays = all.reduce((sum, days) => sum + days, 0) / runs;
  const squares = all.reduce((sum, days) => sum + (days - meanDays) ** 2, 0);
  return {
    schedule,
    daysAt,
    costAt: (share) => project.costAt(share),
    meanDays,
    deviationDays: Math.sqrt(squares / runs),
    tasks: simulateTasks(read, schedule),
  };
}
