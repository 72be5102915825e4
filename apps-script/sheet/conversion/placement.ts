/** Where a plan's formula may stand: right of the manager's columns, where nothing stands down to the bottom. */
import type { FoundTable } from '../../../shared/table/recognize.js';
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

/** Columns of `found` count from 0; those of the result from 1, as in the sheet. */
export function placeBlock(
  grid: Grid,
  found: Pick<FoundTable, 'headerRow' | 'firstColumn' | 'lastColumn' | 'lastRow'>,
): Placement {
  const top = found.headerRow;
  const below = contentBelow(grid, found);
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

/** The number of rows above the next thing that stands below the table, whatever its columns; null where nothing does. */
function contentBelow(
  grid: Grid,
  found: Pick<FoundTable, 'firstColumn' | 'lastColumn' | 'lastRow'>,
): number | null {
  for (let row = found.lastRow + 1; row < grid.cells.length; row += 1) {
    for (let column = found.firstColumn; column <= found.lastColumn; column += 1) {
      if (grid.holds(row, column)) return row;
    }
  }
  return null;
}

function isFree(grid: Grid, column: number, top: number, lastRow: number): boolean {
  const end = Math.min(lastRow, grid.cells.length);
  for (let row = top; row < end; row += 1) if (grid.holds(row, column)) return false;
  return true;
}
