/** The rows of a table under its header. */
import { type Cell, isBlank, type Table } from './cell.js';
import { foldHeader } from './fold.js';

const isBlankRow = (row: readonly Cell[]): boolean => {
  for (let column = 0; column < row.length; column++) if (!isBlank(row[column])) return false;
  return true;
};

/** The index of the first row that is not blank; -1 where all are. */
export const firstRow = (table: Table): number => table.findIndex((row) => !isBlankRow(row));

/** The rows under a header, trailing blank ones cut; index 0 is row 1. Blank rows between stay, so that results line up. */
export const bodyRows = (table: Table, headerRow: number): Table => {
  if (headerRow < 0) return [];
  let end = table.length;
  while (end > headerRow + 1 && isBlankRow(table[end - 1] ?? [])) end--;
  return table.slice(headerRow + 1, end);
};

/** One column of the rows; all blank where the position is undefined. */
export const columnCells = (rows: Table, position: number | undefined): readonly Cell[] => {
  const cells = new Array<Cell>(rows.length);
  for (let row = 0; row < rows.length; row++) {
    cells[row] = position === undefined ? null : rows[row]?.[position];
  }
  return cells;
};

const TOTALS = new Set(
  [
    'Total',
    'Totals',
    'Grand total',
    'Sum',
    'Subtotal',
    'Summe',
    'Gesamt',
    'Gesamtsumme',
    'Suma',
    'Somme',
    'Soma',
    '合計',
  ].map(foldHeader),
);

/** How those words begin: most names are told apart by it, without folding each. */
const MAY_BE_TOTAL = /^[^\p{L}]*(?:tot|grand|s[uo]m|sub|ges|合)/iu;

/** `Subtotal phase 2`, `Phase 2 subtotal`. */
const SUBTOTAL = /^(?:sub-?total|zwischensumme|sous-total)\b|\bsub-?total$/i;
const LONGEST_SUBTOTAL = 60;

/** Whether a Task cell heads a sum of the rows above it, after which the table goes on. */
export const isSubtotal = (task: Cell): boolean =>
  typeof task === 'string' && task.length <= LONGEST_SUBTOTAL && SUBTOTAL.test(task.trim());

/** Whether a Task cell makes its row no task: blank, `Total`, `Sum` or a subtotal (in the dictionary's languages). */
export const isNoTask = (task: Cell): boolean => {
  if (isBlank(task)) return true;
  if (typeof task !== 'string') return false;
  const total = task.length < 24 && MAY_BE_TOTAL.test(task) && TOTALS.has(foldHeader(task));
  return total || isSubtotal(task);
};
