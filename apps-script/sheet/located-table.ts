/** A table together with where it lies, so that a problem in it can be turned into cells to select. */
import type { Table } from '../../shared/table/cell.js';
import type { ColumnOverrides } from '../../shared/table/header.js';
import { readHeader } from '../../shared/table/header.js';
import type { Problem } from '../../shared/table/problem.js';
import { areaName, cellName } from './a1.js';
import type { ProblemLine, Target } from './conversion/reading.js';
import type { NamedTable } from './names.js';

export interface LocatedTable {
  readonly kind: NamedTable;
  readonly tab: number;
  readonly tabName: string;
  /** Of its header's first cell, from 1. */
  readonly row: number;
  readonly column: number;
  readonly lastColumn: number;
  readonly cells: Table;
}

export type LocatedTables = { readonly [Kind in NamedTable]?: LocatedTable };

/** The cells of a table's row; the first under the header is row 1. */
export const rowTarget = (table: LocatedTable, row: number): Target => {
  const at = table.row + row;
  return {
    tab: table.tab,
    range: areaName({ row: at, column: table.column, lastRow: at, lastColumn: table.lastColumn }),
  };
};

/** Positions of columns by canonical name, whatever the kind of table. */
type Positions = Readonly<Record<string, number | undefined>>;

/** Turns the problems of some tables into lines that know their cells. */
export function problemLines(
  problems: readonly Problem[],
  tables: LocatedTables,
  overrides: ColumnOverrides,
): ProblemLine[] {
  const positions = new Map<NamedTable, Positions>();
  return problems.map((problem) => {
    const table = (tables as Readonly<Record<string, LocatedTable | undefined>>)[problem.table];
    if (table === undefined) return lineOf(problem, null);
    const known =
      positions.get(table.kind) ?? (readHeader(table.cells, table.kind, overrides).columns as Positions);
    positions.set(table.kind, known);
    return lineOf(problem, targetOf(problem, table, known));
  });
}

function targetOf({ row, column }: Problem, table: LocatedTable, positions: Positions): Target {
  const position = column === null ? undefined : positions[column];
  if (position === undefined) return rowTarget(table, row ?? 0);
  return { tab: table.tab, range: cellName(table.row + (row ?? 0), table.column + position) };
}

/** `F9 · Dig the foundations · Duration`; a whole row by its number, a whole table by its header's row. */
function lineOf(
  { row, label, column, message, remedy, mends = [] }: Problem,
  target: Target | null,
): ProblemLine {
  const task = row === null ? '' : (label ?? '');
  const place = target === null ? '' : target.range.replace(/^[A-Z]+(\d+):.*$/, 'Row $1');
  const where = [place, task, column ?? ''].filter((part) => part !== '').join(' · ');
  return { where, message, remedy, target, mends };
}
