/** The one row that stands for a project wherever more than one project is shown. */
import type { Health } from '../health/health.js';
import type { Minute } from '../time/minute.js';

export type { Health } from '../health/health.js';

/**
 * What PM_PROJECT_SUMMARY returns and the program reads back; null is unknown, never 0.
 *
 * Moments are as shown: where the plan shows no time of day a start is the beginning of its day, a finish or milestone
 * the end of it. So a summary that went through a sheet is the same as one that did not.
 */
export interface ProjectSummary {
  readonly project: string;
  readonly manager: string;
  readonly department: string;
  readonly workbook: string;
  /** Of its money; `working days` where the plan has no money and is measured in those. */
  readonly currency: string;
  readonly statusDate: Minute | null;
  readonly health: Health;
  readonly reason: string;
  /** 0 to 1. */
  readonly fractionComplete: number | null;
  readonly start: Minute | null;
  readonly finish: Minute | null;
  readonly baselineFinish: Minute | null;
  /** Working days, positive is late. */
  readonly finishSlip: number | null;
  readonly budgetAtCompletion: number | null;
  readonly plannedValue: number | null;
  readonly earnedValue: number | null;
  readonly actualCost: number | null;
  readonly estimateAtCompletion: number | null;
  readonly schedulePerformanceIndex: number | null;
  readonly costPerformanceIndex: number | null;
  readonly schedulePerformanceIndexTime: number | null;
  readonly nextMilestone: string;
  readonly nextMilestoneDate: Minute | null;
  readonly criticalTasks: number | null;
  readonly overloads: number | null;
  readonly problems: number;
}
