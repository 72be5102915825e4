/** The settings of a project, every default filled in. Keys and defaults are those of the Settings table. */
import type { Minute } from '../time/minute.js';
import type { AccrualMethod, EarnedValueMethod } from './methods.js';

export type EstimateAtCompletionMethod = 'CPI' | 'budget' | 'CPI*SPI' | '0.8CPI+0.2SPI';

/** How a three-point estimate is spread between its ends. */
export type DurationDistribution = 'PERT' | 'triangular';

/** Amber or red when strictly worse than these. Indices as ratios, slips in working days, variances as fractions of BAC. */
export interface HealthThresholds {
  readonly cpiAmber: number;
  readonly cpiRed: number;
  readonly spitAmber: number;
  readonly spitRed: number;
  readonly finishSlipAmber: number;
  readonly finishSlipRed: number;
  readonly vacAmber: number;
  readonly vacRed: number;
  readonly staleAfterDays: number;
}

export interface Settings {
  readonly project: string;
  readonly manager: string;
  readonly department: string;
  readonly projectStart: Minute | null;
  readonly projectFinish: Minute | null;
  readonly scheduleFrom: 'start' | 'finish';
  /** The moment up to which progress is known; a date without a time of day means the end of that day. */
  readonly statusDate: Minute | null;
  readonly minutesPerDay: number;
  readonly minutesPerWeek: number;
  readonly daysPerMonth: number;
  readonly currency: string;
  readonly rescheduleUnfinishedWork: boolean;
  /** Working days. */
  readonly criticalFloat: number;
  /** Working days. */
  readonly nearCriticalFloat: number;
  readonly multipleCriticalPaths: boolean;
  readonly earnedValueMethod: EarnedValueMethod;
  readonly accrual: AccrualMethod;
  readonly estimateAtCompletionMethod: EstimateAtCompletionMethod;
  readonly levellingEffort: number;
  readonly simulations: number;
  readonly durationDistribution: DurationDistribution;
  /** 0 to 1: how much the durations of tasks move together. */
  readonly correlation: number;
  readonly seed: number;
  readonly baseline: string;
  readonly discountRate: number | null;
  readonly managementReserve: number | null;
  readonly health: HealthThresholds;
  /** How many weeks of work are handed out to assignees. */
  readonly lookAheadWeeks: number;
}
