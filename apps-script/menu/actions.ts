/** What the menu's commands do; the sidebar's buttons do the same. */
import { keepReport } from '../sheet/keep-report.js';
import { newPlan } from '../sheet/new-plan.js';
import { setStatusDate } from '../sheet/status-date.js';
import { handOutLookAhead } from '../sheet/tabs/look-ahead-tabs.js';
import { openTab } from '../sheet/tabs/open-tab.js';
import { TABS } from '../sheet/tabs/tabs.js';
import type { ActionId } from './commands.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Each is given its label, under which *Undo last* offers to take it back. */
export const ACTIONS: Readonly<Record<ActionId, (book: Spreadsheet, label: string) => void>> = {
  newProjectPlan: newPlan,
  setStatusDateToToday: setStatusDate,
  openCapacity: (book, label) => openTab(book, TABS.capacity, label),
  openGantt: (book, label) => openTab(book, TABS.gantt, label),
  openGoals: (book, label) => openTab(book, TABS.goals, label),
  openRisks: (book, label) => openTab(book, TABS.risks, label),
  openReport: (book, label) => openTab(book, TABS.report, label),
  keepReport,
  handOutLookAhead,
};
