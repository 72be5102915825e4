/** What the menu's commands do; the sidebar's buttons do the same. */
import { newPlan } from '../sheet/new-plan.js';
import { setStatusDate } from '../sheet/status-date.js';
import type { ActionId } from './commands.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Each is given its label, under which *Undo last* offers to take it back. */
export const ACTIONS: Readonly<Record<ActionId, (book: Spreadsheet, label: string) => void>> = {
  newProjectPlan: newPlan,
  setStatusDateToToday: setStatusDate,
};
