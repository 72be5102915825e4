/** Where a plan's formula may stand: right of the manager's columns, where nothing stands down to the bottom. */
import type { FoundTable } from '../../../shared/table/find-table.js';
import { readHeader } from '../../../shared/table/header.js';
import { recognizeTable } from '../../../shared/table/recognize.js';
import { isNoTask } from '../../../shared/table/rows.js';
import type { Area } from '../a1.js';
import { BLOCK_COLUMNS, type Place } from '../block.js';
import type { Grid } from '../grid.js';

export interface Placement {
  /** What the formula reads: from the header row down, ending with the blank spacer column. */
  readonly area: Area;
  /** The last row of that area on the tab as it is now. */
  readonly lastRow: number;
  /** The manager's columns alone, without the spacer. */
  readonly lastColumn: number;
  readonly place: Place;
  /** Columns the tab must grow by. */
  readonly growBy: number;
}

type Extent = Pick<FoundTable, 'headerRow' | 'firstColumn' | 'lastColumn' | 'lastRow'>;

/** Columns of `found` count from 0; those of the result from 1, as in the sheet. */
export function placeBlock(grid: Grid, found: Extent): Placement {
  const top = found.headerRow;
  const below = rowsAbove(grid, found);
  const lastRow = below ?? grid.rows;
  const free = (column: number) => isFree(grid, column, top, lastRow);
  let spacer = found.lastColumn + 1;
  while (!free(spacer)) spacer += 1;
  let start = spacer + 1;
  for (let column = start; column < start + BLOCK_COLUMNS.length; column += 1) {
    if (!free(column)) start = column + 2;
  }
  return {
    area: { row: top + 1, column: found.firstColumn + 1, lastRow: below, lastColumn: spacer + 1 },
    lastRow,
    lastColumn: spacer,
    place: { row: top + 1, column: start + 1, columns: BLOCK_COLUMNS.length, lastRow },
    growBy: Math.max(0, start + BLOCK_COLUMNS.length - grid.columns),
  };
}

/** Whether the columns right of a table are free, up to one and with one blank column after it. */
export function isFreeRightOf(grid: Grid, found: Extent, lastColumn: number): boolean {
  const lastRow = rowsAbove(grid, found) ?? grid.rows;
  for (let column = found.lastColumn + 1; column <= lastColumn + 1; column += 1) {
    if (!isFree(grid, column, found.headerRow, lastRow)) return false;
  }
  return true;
}

/**
 * The number of rows above the next thing below the table that would be taken for a part of it; null where nothing
 * follows. A total, or a remark that leaves the column of tasks blank, does not part the rows under it from the plan.
 */
function rowsAbove(grid: Grid, { headerRow, firstColumn, lastColumn, lastRow }: Extent): number | null {
  const rows = grid.cells.slice(headerRow, lastRow + 1);
  const table = rows.map((cells) => cells.slice(firstColumn, lastColumn + 1));
  const task = readHeader(table, 'plan').columns.Task;
  const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, at) => firstColumn + at);
  for (let row = lastRow + 1; row < grid.cells.length; row += 1) {
    const held = columns.filter((column) => grid.holds(row, column));
    const named = grid.cells[row]?.[task === undefined ? (held[0] ?? 0) : firstColumn + task];
    const told = (grid.cells[row] ?? []).slice(firstColumn, lastColumn + 1);
    if (held.length > 0 && (!isNoTask(named) || recognizeTable([told]) !== null)) return row;
  }
  return null;
}

function isFree(grid: Grid, column: number, top: number, lastRow: number): boolean {
  const end = Math.min(lastRow, grid.cells.length);
  for (let row = top; row < end; row += 1) if (grid.holds(row, column)) return false;
  return true;
}
