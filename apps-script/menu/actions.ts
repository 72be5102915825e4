/** What the menu's commands do; the sidebar's buttons do the same. */
import { keepReport } from '../sheet/keep-report.js';
import { linkProjects } from '../sheet/program/link-projects.js';
import { newProgram } from '../sheet/program/new-program.js';
import { runSimulation } from '../sheet/simulation.js';
import { setStatusDate } from '../sheet/status-date.js';
import { ACTUALS_TAB } from '../sheet/tabs/actuals-tab.js';
import { CALENDAR_TAB } from '../sheet/tabs/calendar-tab.js';
import { connectTables } from '../sheet/tabs/connect-tables.js';
import { handOutLookAhead } from '../sheet/tabs/look-ahead-tabs.js';
import { openTab } from '../sheet/tabs/open-tab.js';
import { openTable } from '../sheet/tabs/open-table.js';
import { RESOURCES_TAB } from '../sheet/tabs/resources-tab.js';
import { saveBaseline } from '../sheet/tabs/save-baseline.js';
import { TABS } from '../sheet/tabs/tabs.js';
import { useBaseline } from '../sheet/tabs/use-baseline.js';
import type { ActionId } from './commands.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Each is given its label, under which *Undo last* offers to take it back. */
export const ACTIONS: Readonly<Record<ActionId, (book: Spreadsheet, label: string) => void>> = {
  newProgram,
  linkProjects,
  setStatusDateToToday: setStatusDate,
  openCapacity: (book, label) => openTab(book, TABS.capacity, label),
  openGantt: (book, label) => openTab(book, TABS.gantt, label),
  openDashboard: (book, label) => openTab(book, TABS.dashboard, label),
  openTaskValues: (book, label) => openTab(book, TABS.taskValues, label),
  runSimulation,
  openGoals: (book, label) => openTab(book, TABS.goals, label),
  openRisks: (book, label) => openTab(book, TABS.risks, label),
  openReport: (book, label) => openTab(book, TABS.report, label),
  keepReport,
  handOutLookAhead,
  connectTables,
  openActuals: (book, label) => openTable(book, ACTUALS_TAB, label),
  openBudget: (book, label) => openTab(book, TABS.budget, label),
  openChanges: (book, label) => openTab(book, TABS.changes, label),
  saveBaseline,
  compareBaselines: (book, label) => openTab(book, TABS.compare, label),
  useBaseline,
  openResources: (book, label) => openTable(book, RESOURCES_TAB, label),
  openCalendar: (book, label) => openTable(book, CALENDAR_TAB, label),
};
