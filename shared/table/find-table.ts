/** Where in a sheet a table lies: under titles, beside notes, above totals and other tables. */
import { type Cell, isBlank, type Table } from './cell.js';
import { aTable, type TableKind } from './columns.js';
import { cellsByMeaning, readHeaderCells } from './header-cells.js';
import { fitOf, recognizeHeader } from './header-fit.js';
import { isNoTask, isSubtotal } from './rows.js';

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

/** A header further down than this is not looked for: a sheet may have 60,000 rows. */
const HEADER_ROWS = 2000;
/** So many rows under a header tell whether a column without a name is in use. */
const SAMPLE_ROWS = 200;
const LONGEST_HEADER = 48;

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

/** Headers are short texts: at least half of a row's texts must be. Dates may follow them, for bars drawn by hand. */
const maybeHeader = (row: readonly Cell[]): boolean => {
  let texts = 0;
  let short = 0;
  for (const cell of row) {
    if (typeof cell !== 'string' || isBlank(cell)) continue;
    texts++;
    if (cell.length <= LONGEST_HEADER) short++;
  }
  return short > 1 && short * 2 >= texts;
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

const blankWithin = (row: readonly Cell[] | undefined, first: number, last: number): boolean => {
  for (let column = first; column <= last; column++) if (!isBlank(row?.[column])) return false;
  return true;
};

interface End {
  readonly row: number;
  readonly total: number | null;
}

/** The last row: above a total that ends the table, above the header of the next table, else the last that is filled. */
const endOf = (
  grid: Table,
  kind: TableKind,
  { row, first, last }: Candidate,
  task: number | undefined,
): End => {
  let end = grid.length - 1;
  while (end > row && blankWithin(grid[end], first, last)) end--;
  let afterBlank = false;
  let filled = row;
  for (let below = row + 1; below <= end; below++) {
    const cells = grid[below] ?? [];
    if (blankWithin(cells, first, last)) {
      afterBlank = true;
      continue;
    }
    const headers = cells.slice(first, last + 1);
    const another = afterBlank
      ? maybeHeader(cells) && recognizeHeader(headers) !== null
      : below < HEADER_ROWS && isHeaderOfAnother(headers, kind);
    if (another) return { row: filled, total: null };
    const closing = below === end || blankWithin(grid[below + 1], first, last);
    if (closing && task !== undefined && isTotal(cells, task, first, last))
      return { row: filled, total: below };
    afterBlank = false;
    // What stands under the last task beside its column is a remark on the table, not a part of it.
    if (task === undefined || (!isBlank(cells[task]) && !isRemark(cells, task, first, last))) filled = below;
  }
  return { row: filled, total: null };
};

/** Directly under a table's rows only what can be nothing else is a header: words of one other kind of table alone. */
const isHeaderOfAnother = (headers: readonly Cell[], kind: TableKind): boolean => {
  const filled = headers.filter((cell) => !isBlank(cell));
  if (filled.length < 3 || !filled.every((cell) => typeof cell === 'string')) return false;
  const other = recognizeHeader(headers);
  if (other === null || other === kind) return false;
  return readHeaderCells(headers, other).every(({ text, meaning }) => text === '' || meaning !== null);
};

const REMARK =
  /^\W*(?:notes?|nb|n\.b\.|legend|key|remarks?|comments?|assumptions?|prepared by|approved|signed|last updated?|hinweis|anmerkung|legende|nota|notas|observa\S+|remarque|légende|注|備考)[^:：]*[:：]/iu;
const FOOTNOTE = /^\s*\*/;

/** Whether a row holds nothing but a remark under the table: `Note: …` in the column of tasks, the rest blank. */
const isRemark = (cells: readonly Cell[], task: number, first: number, last: number): boolean => {
  const text = cells[task];
  if (typeof text !== 'string' || !(REMARK.test(text) || FOOTNOTE.test(text))) return false;
  for (let column = first; column <= last; column++) {
    if (column !== task && !isBlank(cells[column])) return false;
  }
  return true;
};

const isTotal = (cells: readonly Cell[], task: number, first: number, last: number): boolean => {
  for (let column = first; column <= Math.min(task, last); column++) {
    const cell = cells[column];
    if (!isBlank(cell) && isNoTask(cell) && !isSubtotal(cell)) return true;
  }
  return false;
};

const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;

/**
 * The best table of a kind in a sheet; null where there is none. Rows run on over blank ones to the table's end.
 * @example findTable([['Move'], [], ['Task', 'Days'], ['Pack', 2]], 'plan') // headerRow 2, lastRow 3
 */
export const findTable = (grid: Table, kind: TableKind): FoundTable | null => {
  const best = bestHeader(grid, kind);
  if (best === null) return null;
  const headers = (grid[best.row] ?? []).slice(best.first, best.last + 1);
  const byName = cellsByMeaning(readHeaderCells(headers, kind));
  const task = byName.get('Task')?.[0]?.position;
  const end = endOf(grid, kind, best, task === undefined ? undefined : best.first + task);
  const rows = end.row - best.row;
  const reasons = [
    `Row ${best.row + 1} names ${list([...byName.keys()])}, so it is the header of ${aTable(kind)}.`,
  ];
  reasons.push(
    rows === 0 ? 'No rows are filled in under it yet.' : `Its rows are ${best.row + 2} to ${end.row + 1}.`,
  );
  if (end.total !== null) reasons.push(`Row ${end.total + 1} is a total and left out.`);
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
