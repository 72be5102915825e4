/** What a tab of the plan is: a page that the add-on adds on request, filled from the plan by formulas. */
import type { PlanCall } from '../plan-call.js';
import type { Project } from '../project.js';
import type { Change } from '../undo/change.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface TabContext {
  readonly book: Spreadsheet;
  readonly change: Change;
  /** The plan as its cells are now. */
  readonly project: Project;
  /** Writes a call over the plan, with every table the workbook has. At most two on a tab. */
  readonly call: PlanCall;
}

export interface TabKind {
  /** What the tab is called: the first of these that is free. */
  readonly names: readonly string[];
  /** The named range by which the tab is found again, wherever it moves and whatever it is called. */
  readonly marker: string;
  /** Writes on the new, empty tab; what it returns is what the marker names. */
  fill(sheet: Sheet, context: TabContext): GoogleAppsScript.Spreadsheet.Range;
}
