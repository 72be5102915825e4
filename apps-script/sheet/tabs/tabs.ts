/** Every tab that the add-on can add to a plan. */
import { CAPACITY_TAB } from './capacity-tab.js';
import { GANTT_TAB } from './gantt-tab.js';
import { GOALS_TAB } from './goals-tab.js';
import { REPORT_TAB } from './report-tab.js';
import { RISKS_TAB } from './risks-tab.js';
import type { TabKind } from './tab-kind.js';

export const TABS = {
  gantt: GANTT_TAB,
  capacity: CAPACITY_TAB,
  goals: GOALS_TAB,
  risks: RISKS_TAB,
  report: REPORT_TAB,
} as const satisfies Record<string, TabKind>;
