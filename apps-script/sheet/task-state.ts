/** The task on the selected row, as its calculated cells show it. Plain JSON. */
import { BLOCK_COLUMNS, blockOn } from './block.js';
import type { BlockPlace } from './plan-state.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface TaskState {
  readonly row: number;
  readonly task: string;
  /** What its calculated cells show, by their headers. */
  readonly cells: Readonly<Record<(typeof BLOCK_COLUMNS)[number], string>>;
}

/** The task of the selected row; null where no task is selected. `place` is where the block was last seen. */
export function selectedTask(book: Spreadsheet, place: BlockPlace): TaskState | null {
  const sheet = book.getActiveSheet();
  const cell = sheet.getSheetId() === place.tab ? sheet.getCurrentCell() : null;
  if (cell === null) return null;
  const column = blockColumn(sheet, place);
  const row = cell.getRow();
  if (column === null || row <= place.row) return null;
  const task = sheet.getRange(row, place.taskColumn + column - place.column).getDisplayValue();
  if (task.trim() === '') return null;
  const shown = sheet.getRange(row, column, 1, BLOCK_COLUMNS.length).getDisplayValues()[0] ?? [];
  const cells = Object.fromEntries(
    BLOCK_COLUMNS.map((name, at) => [name, shown[at] ?? '']),
  ) as TaskState['cells'];
  return { row, task, cells };
}

/** Where the block is now: columns may have come or gone since it was seen. */
function blockColumn(sheet: Sheet, { row, column }: BlockPlace): number | null {
  if (/PM_SCHEDULE/i.test(sheet.getRange(row, column).getFormula())) return column;
  return blockOn(sheet)?.column ?? null;
}
