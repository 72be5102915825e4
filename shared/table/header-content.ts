/** What a column of a plan is where its name leaves two things open and its cells tell. */
import { type Cell, isBlank, SerialDate, type Table } from './cell.js';
import { readTaskKind } from './choice.js';
import type { TableKind } from './columns.js';
import { readDate } from './date.js';
import { DATE_HEADERS } from './dictionary.js';
import { foldHeader } from './fold.js';
import type { HeaderCell } from './header-cells.js';
import { Fault } from './reading.js';
import { bodyRows, columnCells } from './rows.js';

type Values = (cell: HeaderCell) => readonly Cell[];

/** What one column's cells say against, or for, the meaning of its name. */
type Settle = (cells: readonly HeaderCell[], valuesOf: Values) => readonly HeaderCell[];

/** The cells of a plan's header with the meanings that the cells under them bear out. */
export const settleByContent = (
  kind: TableKind,
  cells: readonly HeaderCell[],
  table: Table,
  headerRow: number,
): readonly HeaderCell[] => {
  if (kind !== 'plan') return cells;
  let rows: Table | null = null;
  const valuesOf: Values = ({ position }) => {
    rows ??= bodyRows(table, headerRow);
    return columnCells(rows, position).filter((cell) => !isBlank(cell));
  };
  return SETTLERS.reduce((settled, settle) => settle(settled, valuesOf), cells);
};

/** `Nr.` over 1, 1.1, 1.2 is the WBS, where no column is that by name. */
const settleNumbering: Settle = (cells, valuesOf) => {
  const numbering = onlyOne(cells, 'ID');
  if (numbering?.meaning?.rank !== 'synonym' || cells.some(isWbs)) return cells;
  if (!areOutlineCodes(valuesOf(numbering))) return cells;
  return cells.map((cell) =>
    cell === numbering ? { ...cell, meaning: { name: 'WBS', rank: 'synonym' } } : cell,
  );
};

/** Of several columns of progress one with checkboxes gives way to one that tells how much is done. */
const settleProgress: Settle = (cells, valuesOf) => {
  const ofProgress = cells.filter(({ meaning }) => meaning?.name === '% complete');
  if (ofProgress.length < 2) return cells;
  const checkboxes = ofProgress.filter((cell) => valuesOf(cell).every((value) => typeof value === 'boolean'));
  if (checkboxes.length === ofProgress.length) return cells;
  return cells.map((cell) =>
    checkboxes.includes(cell) && cell.meaning?.rank === 'synonym'
      ? { ...cell, meaning: { name: '% complete', rank: 'weak' } }
      : cell,
  );
};

const LONG_NAME = 60;

/** Of several columns that may hold the names the first whose cells look like names: short texts, not numbers, each another if there is such a column. */
const settleNames: Settle = (cells, valuesOf) => {
  const candidates = cells.filter(({ meaning }) => meaning?.name === 'Task');
  if (candidates.length < 2 || candidates.some(({ meaning }) => meaning?.rank !== 'weak')) return cells;
  const named = candidates.filter((cell) => looksLikeNames(valuesOf(cell)));
  const chosen = named.find((cell) => areDifferent(valuesOf(cell))) ?? named[0];
  if (chosen === undefined) return cells;
  return cells.map((cell) =>
    candidates.includes(cell) && cell !== chosen ? { ...cell, meaning: null } : cell,
  );
};

const areDifferent = (values: readonly Cell[]): boolean => new Set(values).size === values.length;

const looksLikeNames = (values: readonly Cell[]): boolean => {
  const short = values.filter(
    (value) => typeof value === 'string' && value.length <= LONG_NAME && !/^\W*\d[\d.]*\W*$/.test(value),
  );
  return short.length * 2 > values.length;
};

/** A name that says little counts only where its cells can be what it means. */
const settleDoubtful: Settle = (cells, valuesOf) => {
  const hasBudget = cells.some(({ meaning }) => meaning?.name === 'Budget');
  return cells.map((cell) => {
    const { meaning } = cell;
    if (meaning?.rank !== 'weak' && (meaning?.rank !== 'synonym' || meaning.name !== 'Type')) return cell;
    const values = valuesOf(cell);
    if (values.length === 0) return cell;
    const isRefuted =
      (meaning.name === 'Actual cost' && !(hasBudget && values.every(mayBeMoney))) ||
      (meaning.name === 'Duration' && values.some(isTimeOfDay)) ||
      (DATE_HEADERS.has(foldHeader(cell.text)) && !values.some(isDate)) ||
      (meaning.name === 'Type' && !values.some(isTaskKind));
    return isRefuted ? { ...cell, meaning: null } : cell;
  });
};

/** What Jira calls its estimates. */
const ESTIMATES = new Set(['Original estimate', 'Σ Original estimate', 'Remaining estimate'].map(foldHeader));

const settleSeconds: Settle = (cells, valuesOf) =>
  cells.map((cell) =>
    cell.meaning?.name === 'Work' && ESTIMATES.has(foldHeader(cell.text)) && areSeconds(valuesOf(cell))
      ? { ...cell, unit: 's' }
      : cell,
  );

const SECONDS_PER_HOUR = 3600;

/** Jira exports its estimates in seconds: whole minutes all of them, and more than anybody has hours. */
const areSeconds = (values: readonly Cell[]): boolean =>
  values.every((value) => typeof value === 'number' && value % 60 === 0) &&
  values.some((value) => (value as number) >= SECONDS_PER_HOUR);

const isDate = (value: Cell): boolean => {
  const date = readDate(value, 'day-first');
  return date !== null && !(date instanceof Fault && date.id === 'not-a-date');
};

const mayBeMoney = (value: Cell): boolean =>
  typeof value === 'number' || (typeof value === 'string' && !/[%:]|^[^\d]{6,}$/.test(value));

const isTimeOfDay = (value: Cell): boolean =>
  value instanceof SerialDate
    ? value.serial < 1
    : typeof value === 'string' && /^\d{1,2}:\d\d/.test(value.trim());

const isTaskKind = (value: Cell): boolean => !(readTaskKind(value) instanceof Fault);

const SETTLERS: readonly Settle[] = [
  settleNumbering,
  settleProgress,
  settleNames,
  settleDoubtful,
  settleSeconds,
];

const isWbs = ({ meaning }: HeaderCell): boolean => meaning?.name === 'WBS';

const onlyOne = (cells: readonly HeaderCell[], name: string): HeaderCell | null => {
  const [first = null, ...others] = cells.filter(({ meaning }) => meaning?.name === name);
  return others.length === 0 ? first : null;
};

const CODE = /^\d+(?:\.\d+)*\.?$/;

/** 1, 1.1, 1.2, 2: numbers with dots, each right under what it is part of. */
const areOutlineCodes = (values: readonly Cell[]): boolean => {
  let before = '';
  let dotted = 0;
  for (const value of values) {
    const text = String(value).trim();
    if (!CODE.test(text)) return false;
    const code = text.replace(/\.$/, '');
    const above = code.slice(0, Math.max(0, code.lastIndexOf('.')));
    if (above !== '') {
      if (!`${before}.`.startsWith(`${above}.`)) return false;
      dotted += 1;
    }
    before = code;
  }
  return dotted > 0;
};
