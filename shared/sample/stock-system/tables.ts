/** All tables of the stock system project. */
import { publicHolidaysTable } from '../public-holidays.js';
import { planTable } from './plan.js';
import { settingsTable } from './settings.js';

export const stockSystem = {
  plan: planTable,
  settings: settingsTable,
  calendar: publicHolidaysTable,
};
