/** Where a table ends: above a total that closes it, above the next table, else with the last row that is filled. */
import { type Cell, isBlank, SerialDate, type Table } from './cell.js';
import type { ColumnName, TableKind } from './columns.js';
import { readHeaderCells } from './header-cells.js';
import { recognizeHeader } from './header-fit.js';
import { isNoTask, isSubtotal } from './rows.js';

export interface End {
  /** The last row that belongs to the table. */
  readonly row: number;
  /** The row of the total that closes it; null where none does. */
  readonly total: number | null;
  /** The first row of another table right below; null where none is seen. */
  readonly next: number | null;
}

/** A table's place so far. Columns count from 0 in the sheet. */
export interface Opening {
  readonly kind: TableKind;
  readonly row: number;
  readonly first: number;
  readonly last: number;
  /** The column of names; undefined where the kind has none. */
  readonly task: number | undefined;
  /** The columns of dates and lengths. */
  readonly told: readonly number[];
}

/** A header further down than this is not looked for: a sheet may have 60,000 rows. */
export const HEADER_ROWS = 2000;
const LONGEST_HEADER = 48;

/** The columns that tell when a task is or how long. */
export const TOLD: readonly ColumnName<'plan'>[] = ['Duration', 'Work', 'Start', 'Finish'];

/** Headers are short texts: at least half of a row's texts must be. Dates may follow them, for bars drawn by hand. */
export const maybeHeader = (row: readonly Cell[]): boolean => {
  let texts = 0;
  let short = 0;
  for (const cell of row) {
    if (typeof cell !== 'string' || isBlank(cell)) continue;
    texts++;
    if (cell.length <= LONGEST_HEADER) short++;
  }
  return short > 1 && short * 2 >= texts;
};

const blankWithin = (row: readonly Cell[] | undefined, first: number, last: number): boolean => {
  for (let column = first; column <= last; column++) if (!isBlank(row?.[column])) return false;
  return true;
};

export const endOf = (grid: Table, opening: Opening): End => {
  const { row, first, last, task } = opening;
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
    if (beginsAnother(grid, below, opening, afterBlank)) return { row: filled, total: null, next: below };
    const closing = below === end || blankWithin(grid[below + 1], first, last);
    if (closing && task !== undefined && isTotal(cells, task, first) && !goesOn(grid, below, end, opening))
      return { row: filled, total: below, next: null };
    // What stands under the last task beside its column is a remark on the table, not a part of it.
    if (task === undefined || (!isBlank(cells[task]) && !isRemark(cells, task, opening, afterBlank)))
      filled = below;
    afterBlank = false;
  }
  return { row: filled, total: null, next: null };
};

/** Whether a row is the header of another table, or the title right above it. */
const beginsAnother = (grid: Table, row: number, opening: Opening, afterBlank: boolean): boolean => {
  const cells = grid[row] ?? [];
  const headers = cells.slice(opening.first, opening.last + 1);
  if (repeats(grid, row, opening)) return false;
  if (!afterBlank) return row < HEADER_ROWS && isHeaderOfAnother(headers, opening.kind);
  if (maybeHeader(cells) && recognizeHeader(headers) !== null) return true;
  const isTitle = headers.filter((cell) => !isBlank(cell)).length === 1;
  const next = (grid[row + 1] ?? []).slice(opening.first, opening.last + 1);
  return isTitle && maybeHeader(next) && recognizeHeader(next) !== null && !repeats(grid, row + 1, opening);
};

/** Whether a row says what the header says: each phase of a plan may have it once more. */
const repeats = (grid: Table, row: number, { row: header, first, last }: Opening): boolean => {
  for (let column = first; column <= last; column++) {
    if ((grid[row]?.[column] ?? '') !== (grid[header]?.[column] ?? '')) return false;
  }
  return true;
};

/** Directly under a table's rows only what can be nothing else is a header: words of one other kind of table alone. */
const isHeaderOfAnother = (headers: readonly Cell[], kind: TableKind): boolean => {
  const filled = headers.filter((cell) => !isBlank(cell));
  if (filled.length < 3 || !filled.every((cell) => typeof cell === 'string')) return false;
  const other = recognizeHeader(headers);
  if (other === null || other === kind) return false;
  return readHeaderCells(headers, other).every(({ text, meaning }) => text === '' || meaning !== null);
};

const isTotal = (cells: readonly Cell[], task: number, first: number): boolean => {
  for (let column = first; column <= task; column++) {
    const cell = cells[column];
    if (!isBlank(cell) && isNoTask(cell) && !isSubtotal(cell)) return true;
  }
  return false;
};

/**
 * Whether the table goes on under a total and a blank row: with its header once more, or with tasks that have dates or
 * lengths in its columns. Words there are the header of something else.
 */
const goesOn = (grid: Table, total: number, end: number, opening: Opening): boolean => {
  const { task, told } = opening;
  for (let row = total + 1; row <= end; row++) {
    const cells = grid[row] ?? [];
    if (repeats(grid, row, opening)) return true;
    const [first] = told.map((column) => cells[column]).filter((cell) => !isBlank(cell));
    if (first === undefined || task === undefined) continue;
    if (!tells(first)) return false;
    if (!isNoTask(cells[task])) return true;
  }
  return false;
};

const tells = (cell: Cell): boolean =>
  typeof cell === 'number' ||
  cell instanceof SerialDate ||
  (typeof cell === 'string' && /^\W*\d|^\p{L}{2,3}\.?,? \d/u.test(cell));

const REMARK =
  /^\W*(?:notes?|nb|n\.b\.|legend|key|remarks?|comments?|assumptions?|prepared by|approved|signed|last updated?|hinweis|anmerkung|legende|nota|notas|observa\S+|remarque|légende|注|備考)[^:：]*[:：]/iu;
const FOOTNOTE = /^\s*[*※]/;
const LABEL = /[:：]\s*$/;
const SENTENCE = /^\(|^(?:\S+\s+){6}|^[^:：]{2,24}[:：]\s|[.。]\s*$/u;

/**
 * Whether a row holds nothing but a remark under the table: `Note: …` in the column of tasks and the rest blank, or a
 * word with a colon left of it; under a blank row a sentence is one too.
 */
const isRemark = (
  cells: readonly Cell[],
  task: number,
  { first, last }: Opening,
  afterBlank: boolean,
): boolean => {
  const text = cells[task];
  for (let column = first; column <= last; column++) {
    const cell = cells[column];
    if (column < task && typeof cell === 'string' && LABEL.test(cell)) return true;
    if (column !== task && !isBlank(cell)) return false;
  }
  if (typeof text !== 'string') return false;
  return REMARK.test(text) || FOOTNOTE.test(text) || LABEL.test(text) || (afterBlank && SENTENCE.test(text));
};
