/** The named ranges under which readers outside the sheet find its tables. */
import type { TableKind } from '../../shared/table/dictionary.js';

/** The tables a plan's functions may be given, in the order in which formulas name them. */
export const TABLE_NAMES = {
  plan: 'Throughline_Plan',
  settings: 'Throughline_Settings',
  calendar: 'Throughline_Calendar',
  resources: 'Throughline_Resources',
  actuals: 'Throughline_Actuals',
  baseline: 'Throughline_Baseline',
} as const satisfies Partial<Record<TableKind, string>>;

export type NamedTable = keyof typeof TABLE_NAMES;

/** Tables that a manager fills in and that only some functions read. */
export const OTHER_TABLE_NAMES = {
  goals: 'Throughline_Goals',
  risks: 'Throughline_Risks',
  reports: 'Throughline_Reports',
} as const satisfies Partial<Record<TableKind, string>>;

/** The tables that may stand on other tabs of the workbook. */
export const SIDE_TABLES = [
  'calendar',
  'resources',
  'actuals',
  'baseline',
] as const satisfies readonly NamedTable[];

/** The status report on its tab. */
export const REPORT_NAME = 'Throughline_Report';

/** Begins the names of the look-ahead tabs' tables; a number follows. */
export const LOOK_AHEAD_NAME = 'Throughline_LookAhead_';

/** Begins the names of the captured baselines; a number follows. */
export const BASELINE_NAME = 'Throughline_Baseline_';

/** A baseline that the manager brought along, kept in the list when another takes its place. */
export const BROUGHT_BASELINE_NAME = 'Throughline_BroughtBaseline';

/** The tabs on which baselines are compared, the budget is set out, and its changes are listed. */
export const COMPARE_NAME = 'Throughline_Compare';
export const BUDGET_NAME = 'Throughline_Budget';
export const CHANGES_NAME = 'Throughline_Changes';

/** The project in one row under its header: what a program reads from this workbook. */
export const SUMMARY_NAME = 'Throughline_Summary';

/** The project's milestones without their header, for a program too. */
export const MILESTONES_NAME = 'Throughline_Milestones';

/** The range of a name; null where there is none, or where its cells were deleted. */
export function namedRange(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    return book.getRangeByName(name);
  } catch {
    return null;
  }
}
