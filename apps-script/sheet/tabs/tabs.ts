/** Every tab that the add-on can add to a plan. */
import { BUDGET_TAB } from './budget-tab.js';
import { CAPACITY_TAB } from './capacity-tab.js';
import { CHANGES_TAB } from './changes-tab.js';
import { COMPARE_TAB } from './compare-tab.js';
import { DASHBOARD_TAB } from './dashboard-tab.js';
import { GANTT_TAB } from './gantt-tab.js';
import { GOALS_TAB } from './goals-tab.js';
import { REPORT_TAB } from './report-tab.js';
import { RISKS_TAB } from './risks-tab.js';
import type { TabKind } from './tab-kind.js';
import { TASK_VALUES_TAB } from './task-values-tab.js';

export const TABS = {
  gantt: GANTT_TAB,
  dashboard: DASHBOARD_TAB,
  taskValues: TASK_VALUES_TAB,
  capacity: CAPACITY_TAB,
  goals: GOALS_TAB,
  risks: RISKS_TAB,
  report: REPORT_TAB,
  budget: BUDGET_TAB,
  changes: CHANGES_TAB,
  compare: COMPARE_TAB,
} as const satisfies Record<string, TabKind>;
