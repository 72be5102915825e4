/** A tab as the core reads it: its cells, and which of them hold anything. */
import { isBlank, type Table } from '../../shared/table/cell.js';
import { readTable } from './call.js';
import type { SheetDates } from './dates.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Indices from 0, the cell A1 first. */
export interface Grid {
  readonly tab: number;
  readonly name: string;
  readonly cells: Table;
  /** Rows and columns of the tab, blank ones included. */
  readonly rows: number;
  readonly columns: number;
  /** Whether a cell holds a value, or a formula that shows none. */
  holds(row: number, column: number): boolean;
  /** The cells of some rows as the tab shows them. */
  shown(row: number, rows: number): readonly (readonly string[])[];
}

export function gridOf(sheet: Sheet, dates: SheetDates): Grid {
  const range = sheet.getDataRange();
  const cells = readTable(range.getValues(), dates);
  const formulas = range.getFormulas();
  return {
    tab: sheet.getSheetId(),
    name: sheet.getName(),
    cells,
    rows: sheet.getMaxRows(),
    columns: sheet.getMaxColumns(),
    shown: (row, rows) =>
      sheet
        .getRange(row + 1, 1, Math.max(1, Math.min(rows, cells.length - row)), range.getLastColumn())
        .getDisplayValues(),
    holds: (row, column) => !isBlank(cells[row]?.[column]) || (formulas[row]?.[column] ?? '') !== '',
  };
}
