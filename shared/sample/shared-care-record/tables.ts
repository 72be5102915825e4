/** All tables of the shared care record project. */
import { publicHolidaysTable } from '../public-holidays.js';
import { planTable } from './plan.js';
import { settingsTable } from './settings.js';

export const sharedCareRecord = {
  plan: planTable,
  settings: settingsTable,
  calendar: publicHolidaysTable,
};
