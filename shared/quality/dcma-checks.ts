/**
 * The fourteen points by which the Defense Contract Management Agency assesses a schedule.
 *
 * Source of the checks and their limits: DCMA-EA PAM 200.1, Earned Value Management System Program Analysis Pamphlet,
 * October 2012, section 4 (14-point schedule metrics).
 */
import type { Plan } from '../plan/plan.js';
import type { Schedule } from '../schedule/schedule.js';
import type { Check } from './check.js';
import { assessedPlan } from './dcma/assessed-plan.js';
import { baselineExecutionIndex } from './dcma/baseline-execution-index.js';
import { criticalPathLengthIndex } from './dcma/critical-path-length-index.js';
import { criticalPathTest } from './dcma/critical-path-test.js';
import { hardConstraints } from './dcma/hard-constraints.js';
import { highDuration } from './dcma/high-duration.js';
import { highFloat } from './dcma/high-float.js';
import { invalidDates } from './dcma/invalid-dates.js';
import { lags } from './dcma/lags.js';
import { leads } from './dcma/leads.js';
import { logic } from './dcma/logic.js';
import { missedTasks } from './dcma/missed-tasks.js';
import { negativeFloat } from './dcma/negative-float.js';
import { relationshipTypes } from './dcma/relationship-types.js';
import { resources } from './dcma/resources.js';

const CHECKS = [
  logic,
  leads,
  lags,
  relationshipTypes,
  hardConstraints,
  highFloat,
  negativeFloat,
  highDuration,
  invalidDates,
  resources,
  missedTasks,
  criticalPathTest,
  criticalPathLengthIndex,
  baselineExecutionIndex,
] as const;

/** In their order, one check each. */
export function dcmaChecks(plan: Plan, schedule: Schedule): Check[] {
  const assessed = assessedPlan(plan, schedule);
  return CHECKS.map((check) => check(assessed));
}
