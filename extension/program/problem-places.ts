/** Where in the workbook a problem lies: a function only learns rows and columns, here they become a cell. */
import { readHeader } from '../../shared/table/header.js';
import type { Problem } from '../../shared/table/problem.js';
import type { CellPlace } from './project-reading.js';
import type { FoundTables, ProjectTableKind } from './workbook-tables.js';

/** The cell of a problem; its row where no column is to blame, the header where no row is; null outside the workbook. */
export function placeOfProblem(problem: Problem, found: FoundTables): CellPlace | null {
  const kind = problem.table as ProjectTableKind;
  const place = found.places[kind];
  const table = found.tables[kind];
  if (place === undefined || table === undefined) return null;
  const header = readHeader(table, kind);
  const columns: Readonly<Record<string, number | undefined>> = header.columns;
  const column = problem.column === null ? undefined : columns[problem.column];
  const row = place.top + Math.max(0, header.row) + (problem.row ?? 0) + 1;
  return {
    tab: place.tab,
    cell: column === undefined ? `${row}:${row}` : `${lettersOf(place.left + column)}${row}`,
  };
}

/** 0 is `A`, 26 is `AA`. */
function lettersOf(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : lettersOf(Math.floor(column / 26) - 1) + rest;
}
