/** The project that ships with the product: opening a neighbourhood clinic, half way through its year. */
import { actualsTable } from './clinic/actuals.js';
import { baselineTable } from './clinic/baseline.js';
import { calendarTable } from './clinic/calendar.js';
import { planTable } from './clinic/plan.js';
import { resourcesTable } from './clinic/resources.js';
import { settingsTable } from './clinic/settings.js';

/**
 * All six tables of the sample project.
 *
 * @example
 * samplePlan.plan[0]?.[2] // 'Task'
 */
export const samplePlan = {
  plan: planTable,
  settings: settingsTable,
  calendar: calendarTable,
  resources: resourcesTable,
  actuals: actualsTable,
  baseline: baselineTable,
};
