/** A project summary for tests: a healthy project of 1,000, with what a test changes. */
import type { ProjectSummary } from '../../shared/summary/project-summary.js';
import { finishOfSerial } from '../../shared/summary/shown-moment.js';
import { type Day, startOfDay } from '../../shared/time/minute.js';

/** Monday 5 January 2026 and Friday 27 March 2026 as spreadsheet days. */
export const MONDAY_5_JANUARY = 46027;
export const FRIDAY_27_MARCH = 46108;

/** Its indices follow from its sums, as in every row that was computed. */
export function aSummary(changes: Partial<ProjectSummary> = {}): ProjectSummary {
  const summary = { ...HEALTHY, ...changes };
  const { earnedValue, plannedValue, actualCost } = summary;
  const index = (other: number | null): number | null =>
    earnedValue === null || other === null || other === 0 ? null : earnedValue / other;
  return {
    ...summary,
    schedulePerformanceIndex: index(plannedValue),
    costPerformanceIndex: index(actualCost),
    ...changes,
  };
}

const HEALTHY: ProjectSummary = {
  project: 'Portal',
  manager: 'Project manager',
  department: 'Digital',
  workbook: '',
  currency: 'USD',
  statusDate: finishOfSerial(46062),
  health: 'Green',
  reason: 'Finish keeps to the baseline.',
  fractionComplete: 0.5,
  start: startOfDay(MONDAY_5_JANUARY as Day),
  finish: finishOfSerial(FRIDAY_27_MARCH),
  baselineFinish: finishOfSerial(FRIDAY_27_MARCH),
  finishSlip: 0,
  budgetAtCompletion: 1000,
  plannedValue: 500,
  earnedValue: 500,
  actualCost: 500,
  estimateAtCompletion: 1000,
  schedulePerformanceIndex: 1,
  costPerformanceIndex: 1,
  schedulePerformanceIndexTime: 1,
  nextMilestone: 'Launch',
  nextMilestoneDate: finishOfSerial(FRIDAY_27_MARCH),
  criticalTasks: 3,
  overloads: 0,
  problems: 0,
};
