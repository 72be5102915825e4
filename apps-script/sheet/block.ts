/** The calculated block beside a plan: the one PM_SCHEDULE formula and what spills from it. */
import { SCHEDULE_HEADER } from '../../shared/functions/schedule-function.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The columns PM_SCHEDULE spills. */
export const BLOCK_COLUMNS = SCHEDULE_HEADER;

/** Where a block stands: its formula's cell, and down to where it may spill. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly lastRow: number;
}

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

const SCHEDULE = /^=\s*PM_SCHEDULE\s*\(/i;

/** The block on a sheet, found by its formula wherever it has moved to; null where there is none. */
export function blockOn(sheet: Sheet): Block | null {
  const formulas = sheet.getDataRange().getFormulas();
  for (const [row, cells] of formulas.entries()) {
    const column = cells.findIndex((formula) => SCHEDULE.test(formula));
    if (column >= 0) return { row: row + 1, column: column + 1, formula: cells[column] ?? '' };
  }
  return null;
}

/** The first argument of the block's formula, as it stands there: `A3:N`. */
export const planReferenceOf = (block: Block): string =>
  /\(\s*([^,;)]+?)\s*[,;)]/.exec(block.formula)?.[1] ?? '';

/** The formula of a block over a plan's area and the named tables given to it. */
export const blockFormula = (area: string, tables: readonly string[]): string =>
  `=PM_SCHEDULE(${[area, ...tables].join(', ')})`;
