/** Where in the workbook a problem lies: a function only learns rows and columns, here they become a cell. */
import { readHeader } from '../../shared/table/header.js';
import type { Problem } from '../../shared/table/problem.js';
import { readSettingRows } from '../../shared/table/settings-rows.js';
import type { CellPlace } from './project-reading.js';
import { lettersOf } from './table-cells.js';
import type { FoundTables, ProjectTableKind } from './workbook-tables.js';

interface TableCells {
  readonly tab: string;
  /** The header's row, and the table's first column, counted from 0. */
  readonly headerRow: number;
  readonly left: number;
  readonly columns: Readonly<Record<string, number | undefined>>;
}

/** What tells a cell: a table, a row of it, a column of that. */
type Place = Pick<Problem, 'table' | 'row' | 'column'>;

/**
 * Tells the cell of each problem: its row where no column is to blame, the header where no row is; null where its table
 * is not in the workbook.
 */
export function problemPlaces(found: FoundTables): (place: Place) => CellPlace | null {
  const known = new Map<string, TableCells | null>();
  return (problem) => {
    if (!known.has(problem.table))
      known.set(problem.table, cellsOf(found, problem.table as ProjectTableKind));
    const cells = known.get(problem.table) ?? null;
    return cells === null ? null : placeIn(cells, problem);
  };
}

function cellsOf(found: FoundTables, kind: ProjectTableKind): TableCells | null {
  const place = found.places[kind];
  const table = found.tables[kind];
  if (place === undefined || table === undefined) return null;
  const { settings } = found.tables;
  const renamed = kind === 'plan' && settings !== undefined ? readSettingRows(settings).overrides : undefined;
  const { row, columns } = readHeader(table, kind, renamed);
  return { tab: place.tab, headerRow: place.top + Math.max(0, row), left: place.left, columns };
}

function placeIn({ tab, headerRow, left, columns }: TableCells, problem: Place): CellPlace {
  const column = problem.column === null ? undefined : columns[problem.column];
  const row = headerRow + (problem.row ?? 0) + 1;
  return { tab, cell: column === undefined ? `${row}:${row}` : `${lettersOf(left + column)}${row}` };
}
