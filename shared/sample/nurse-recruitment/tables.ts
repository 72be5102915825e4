/** All tables of the recruitment project. */
import { publicHolidaysTable } from '../public-holidays.js';
import { actualsTable } from './actuals.js';
import { baselineTable } from './baseline.js';
import { planTable } from './plan.js';
import { settingsTable } from './settings.js';

export const nurseRecruitment = {
  plan: planTable,
  settings: settingsTable,
  calendar: publicHolidaysTable,
  actuals: actualsTable,
  baseline: baselineTable,
};
