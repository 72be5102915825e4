/** What the sidebar looks at every few seconds: the selected task, and whether the plan is still the one it shows. */
import { namedRange, SUMMARY_NAME } from './names.js';
import type { BlockPlace } from './plan-state.js';
import { selectedTask, type TaskState } from './task-state.js';
import { lastLabel } from './undo/journal.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface PlanLook {
  readonly task: TaskState | null;
  /** Differs once a figure of the summary, or the command that *Undo last* takes back, does; null while it is computed. */
  readonly mark: string | null;
}

/** `place` is where the plan's block was last seen. */
export const lookAtPlan = (book: Spreadsheet, place: BlockPlace): PlanLook => ({
  task: selectedTask(book, place),
  mark: markOf(book),
});

function markOf(book: Spreadsheet): string | null {
  const summary = namedRange(book, SUMMARY_NAME)?.getDisplayValues() ?? [];
  if (summary.flat().some((text) => /^loading/i.test(text))) return null;
  return JSON.stringify([lastLabel(), summary]);
}
