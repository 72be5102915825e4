/** Where in a sheet a table lies: under titles, beside notes, above totals and other tables. */
import { isBlank, type Table } from './cell.js';
import { aTable, type TableKind } from './columns.js';
import { readHeader } from './header.js';
import { cellsByMeaning, readHeaderCells } from './header-cells.js';
import { fitOf, recognizeHeader } from './header-fit.js';
import { endOf, HEADER_ROWS, maybeHeader, TOLD } from './table-end.js';

/** Where a table lies in a sheet: indices from 0, all inclusive. */
export interface FoundTable {
  readonly kind: TableKind;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The last row that belongs to it; `headerRow` where it has none yet. */
  readonly lastRow: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why this is the table, in plain sentences, for the manager to confirm. */
  readonly reasons: readonly string[];
}

/** So many rows under a header tell whether a column without a name is in use. */
const SAMPLE_ROWS = 200;

interface Candidate {
  readonly row: number;
  readonly first: number;
  readonly last: number;
  readonly points: number;
}

const columnInUse = (grid: Table, row: number, column: number): boolean => {
  for (let below = row + 1; below < Math.min(grid.length, row + SAMPLE_ROWS); below++) {
    if (!isBlank(grid[below]?.[column])) return true;
  }
  return false;
};

/** The stretches of a row's filled cells; a cell without a header joins its neighbours where its column is in use. */
const stretches = (
  grid: Table,
  row: number,
): readonly { readonly first: number; readonly last: number }[] => {
  const cells = grid[row] ?? [];
  const found: { first: number; last: number }[] = [];
  let current: { first: number; last: number } | null = null;
  for (let column = 0; column < cells.length; column++) {
    if (isBlank(cells[column])) {
      if (current !== null && !columnInUse(grid, row, column)) current = null;
      continue;
    }
    if (current === null) {
      current = { first: column, last: column };
      found.push(current);
    } else current.last = column;
  }
  return found;
};

const bestHeader = (grid: Table, kind: TableKind): Candidate | null => {
  let best: Candidate | null = null;
  for (let row = 0; row < Math.min(grid.length, HEADER_ROWS); row++) {
    const cells = grid[row] ?? [];
    if (!maybeHeader(cells)) continue;
    for (const { first, last } of stretches(grid, row)) {
      const headers = cells.slice(first, last + 1);
      const points = fitOf(headers, kind);
      if (points > (best?.points ?? 0) && recognizeHeader(headers) === kind)
        best = { row, first, last, points };
    }
  }
  return best;
};

const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;

/** The columns that say where the table ends, told from its first rows. */
const columnsOf = (grid: Table, kind: TableKind, { row, first, last }: Candidate) => {
  const sample = grid.slice(row, row + SAMPLE_ROWS).map((cells) => cells.slice(first, last + 1));
  const positions: Readonly<Record<string, number | undefined>> = readHeader(sample, kind).columns;
  const task = positions.Task === undefined ? undefined : first + positions.Task;
  const told = TOLD.flatMap((name) => positions[name] ?? []).map((position) => first + position);
  return { task, told };
};

/**
 * The best table of a kind in a sheet; null where there is none. Rows run on over blank ones to the table's end.
 * @example findTable([['Move'], [], ['Task', 'Days'], ['Pack', 2]], 'plan') // headerRow 2, lastRow 3
 */
export const findTable = (grid: Table, kind: TableKind): FoundTable | null => {
  const best = bestHeader(grid, kind);
  if (best === null) return null;
  const headers = (grid[best.row] ?? []).slice(best.first, best.last + 1);
  const byName = cellsByMeaning(readHeaderCells(headers, kind));
  const end = endOf(grid, { kind, ...best, ...columnsOf(grid, kind, best) });
  const rows = end.row - best.row;
  const reasons = [
    `Row ${best.row + 1} names ${list([...byName.keys()])}, so it is the header of ${aTable(kind)}.`,
  ];
  reasons.push(
    rows === 0 ? 'No rows are filled in under it yet.' : `Its rows are ${best.row + 2} to ${end.row + 1}.`,
  );
  if (end.total !== null) reasons.push(`Row ${end.total + 1} is a total and left out.`);
  if (end.next !== null)
    reasons.push(`Another table begins in row ${end.next + 1}; it is no part of this one.`);
  const confidence = Math.min(1, 0.4 + best.points / 60 + (rows > 0 ? 0.2 : 0));
  return {
    kind,
    headerRow: best.row,
    firstColumn: best.first,
    lastColumn: best.last,
    lastRow: end.row,
    confidence,
    reasons,
  };
};
