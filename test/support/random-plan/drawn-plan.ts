/** A random plan before it becomes tables. */
import type { PlanFeatures } from './features.js';

/** A link to an earlier row, counted back from the task's own. */
export interface DrawnLink {
  readonly back: number;
  readonly type: string;
  readonly lag: string;
}

/** Dates are days after the project's start, a Monday; with a fraction, moments of the day. */
export interface DrawnTask {
  readonly depth: number;
  readonly duration: string;
  readonly links: readonly DrawnLink[];
  readonly constraint: readonly [type: string, date: number] | null;
  readonly deadline: number | null;
  readonly calendar: string;
  readonly resources: string;
  readonly progress: Progress | null;
  readonly remaining: string;
  readonly levelOfEffort: boolean;
  readonly manual: readonly [start: number | null, finish: number | null] | null;
}

export interface Progress {
  readonly percent: number | null;
  readonly start: number | null;
  readonly length: number | null;
}

export interface DrawnException {
  readonly calendar: string;
  readonly from: number;
  readonly days: number;
  readonly hours: string;
}

export interface DrawnPlan {
  readonly start: number;
  readonly tasks: readonly DrawnTask[];
  readonly exceptions: readonly DrawnException[];
  readonly settings: readonly (readonly [string, string])[];
  readonly statusDate: number | null;
  /** The project's finish, for a plan that is scheduled from there. */
  readonly finish: number | null;
  readonly features: PlanFeatures;
}
