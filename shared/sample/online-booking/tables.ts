/** All tables of the online booking project. */
import { publicHolidaysTable } from '../public-holidays.js';
import { actualsTable } from './actuals.js';
import { baselineTable } from './baseline.js';
import { planTable } from './plan.js';
import { resourcesTable } from './resources.js';
import { settingsTable } from './settings.js';

export const onlineBooking = {
  plan: planTable,
  settings: settingsTable,
  calendar: publicHolidaysTable,
  resources: resourcesTable,
  actuals: actualsTable,
  baseline: baselineTable,
};
