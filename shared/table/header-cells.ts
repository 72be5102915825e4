/** The cells of a header row, each with what it means: by the Settings, else by the dictionary. */
import type { Cell } from './cell.js';
import type { TableKind } from './columns.js';
import {
  DATE_HEADERS,
  DUE_HEADERS,
  type HeaderMeaning,
  LIMIT_HEADERS,
  meaningOf,
  type Rank,
} from './dictionary.js';
import { foldHeader, foldText } from './fold.js';
import { timeUnit, unitInBrackets } from './header-unit.js';
import { rememberTexts } from './remember.js';

/** Header texts that Settings rows name for canonical columns: `Duration` → `How long`. They beat the dictionary. */
export type ColumnOverrides = ReadonlyMap<string, string>;

/** In place of a header's text: no column of the table is this one, whatever its header says. */
export const NOT_READ = 'not read';

/** One header cell with what it means. */
export interface HeaderCell {
  readonly position: number;
  readonly text: string;
  readonly meaning: HeaderMeaning | null;
  readonly unit: string | null;
  /** Whether Settings say that the column it would be is not read. */
  readonly ignored?: true;
}

const RANKS: readonly Rank[] = ['setting', 'canonical', 'synonym', 'weak'];

const headerText = (cell: Cell): string =>
  typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '';

/** The unit that the last word of a header names: `h` for `Estimated hours`. */
const unitInWords = (text: string): string | null => {
  const last = foldText(text).split(' ').pop() ?? '';
  return last.length > 2 || last === 'pt' ? timeUnit(last) : null;
};

const fold = rememberTexts(foldHeader);
const bracketed = rememberTexts(unitInBrackets);

const PERCENT_SIGN = /\s*(?:\b(?:in|en|em)\s+)?%\s*(?:de\s+)?/i;

/** `Fertig %`, `% avance`: a percent sign on either side of a word for progress says only how it is counted. */
const progressMeaning = (kind: TableKind, text: string): HeaderMeaning | null => {
  if (!text.includes('%')) return null;
  const word = fold(text.replace(PERCENT_SIGN, ' '));
  const meaning = meaningOf(kind, word) ?? meaningOf(kind, `%${word}`);
  return word !== '' && meaning?.name === '% complete' ? meaning : null;
};

const PARTS = /\s*[/|\n]\s*/;

/** `Aufgabe / Task`: words of several languages for one column, where each of them is known. */
const sharedMeaning = (kind: TableKind, text: string): HeaderMeaning | null => {
  const parts = text.split(PARTS).filter((part) => part !== '');
  if (parts.length < 2) return null;
  const [first = null, ...others] = parts.map((part) => meaningOf(kind, fold(part)));
  return first !== null && others.every((other) => other?.name === first.name) ? first : null;
};

const TICKS = /^[☐☑✓✔✅]\ufe0f?$/u;
const DONE: HeaderMeaning = { name: '% complete', rank: 'weak' };

const readCell = (kind: TableKind, text: string, position: number): HeaderCell => {
  const whole =
    kind === 'plan' && TICKS.test(text) ? DONE : (meaningOf(kind, fold(text)) ?? progressMeaning(kind, text));
  if (whole !== null || text === '') return { position, text, meaning: whole, unit: unitInWords(text) };
  const split = bracketed(text);
  const name = split?.name ?? text;
  const meaning = (split === null ? null : meaningOf(kind, fold(name))) ?? sharedMeaning(kind, name);
  if (meaning === null) return { position, text, meaning, unit: null };
  return { position, text, meaning, unit: split?.unit ?? unitInWords(name) };
};

/**
 * `Due` is the Finish, unless another column is: then it is the Deadline. So is a word for a limit, such as `Frist`,
 * where nothing else tells how long a task takes.
 */
const settleDue = (kind: TableKind, cells: readonly HeaderCell[]): readonly HeaderCell[] => {
  if (kind !== 'plan') return cells;
  const due = settleOne(cells, DUE_HEADERS, cells.some(isOf('Finish')) ? 'Deadline' : 'Finish');
  const isTold = due.some((cell) => TELL_LENGTH.some((name) => isOf(name)(cell)));
  return settleDate(isTold ? due : settleOne(due, LIMIT_HEADERS, 'Finish'));
};

/** `Date` is when a task is: its start beside a length, else its finish; nothing beside either. */
const settleDate = (cells: readonly HeaderCell[]): readonly HeaderCell[] => {
  if (cells.some(isOf('Start')) || cells.some(isOf('Finish'))) return cells;
  const name = cells.some(isOf('Duration')) || cells.some(isOf('Work')) ? 'Start' : 'Finish';
  return settleOne(cells, DATE_HEADERS, name, 'weak');
};

const TELL_LENGTH = ['Finish', 'Duration', 'Work'];

const isOf =
  (name: string) =>
  ({ meaning }: HeaderCell): boolean =>
    meaning?.name === name;

const settleOne = (
  cells: readonly HeaderCell[],
  words: ReadonlySet<string>,
  name: string,
  rank: Rank = 'synonym',
): readonly HeaderCell[] =>
  cells.map((cell) =>
    cell.meaning?.rank !== 'setting' && words.has(fold(cell.text))
      ? { ...cell, meaning: { name, rank } }
      : cell,
  );

const override = (cells: readonly HeaderCell[], overrides: ColumnOverrides): readonly HeaderCell[] => {
  const told = [...overrides].filter(([, text]) => !isNotRead(text));
  const names = new Map(told.map(([name, text]) => [fold(text), name]));
  return cells.map((cell) => {
    const name = cell.text === '' ? undefined : names.get(fold(cell.text));
    if (name !== undefined) {
      const unit = bracketed(cell.text)?.unit ?? unitInWords(cell.text);
      return { ...cell, unit, meaning: { name, rank: 'setting' } };
    }
    return cell;
  });
};

export const isNotRead = (text: string): boolean => fold(text) === fold(NOT_READ);

const withoutIgnored = (cells: readonly HeaderCell[], overrides: ColumnOverrides): readonly HeaderCell[] =>
  cells.map((cell) => {
    const setting = cell.meaning === null ? undefined : overrides.get(cell.meaning.name);
    const ignored = setting !== undefined && isNotRead(setting) && cell.meaning?.rank !== 'setting';
    return ignored ? { ...cell, meaning: null, ignored } : cell;
  });

/** What each cell of a row would mean as a header of a kind of table. */
export const readHeaderCells = (
  row: readonly Cell[],
  kind: TableKind,
  overrides: ColumnOverrides = new Map(),
): readonly HeaderCell[] => {
  const cells = row.map((cell, position) => readCell(kind, headerText(cell), position));
  if (overrides.size === 0) return settleDue(kind, cells);
  return withoutIgnored(settleDue(kind, override(cells, overrides)), overrides);
};

/** The cells that share one meaning, the best named first; those named equally well in the order of the table. */
export const cellsByMeaning = (cells: readonly HeaderCell[]): ReadonlyMap<string, readonly HeaderCell[]> => {
  const byName = new Map<string, HeaderCell[]>();
  for (const rank of RANKS) {
    for (const cell of cells) {
      if (cell.meaning?.rank !== rank) continue;
      const same = byName.get(cell.meaning.name);
      if (same === undefined) byName.set(cell.meaning.name, [cell]);
      else same.push(cell);
    }
  }
  return byName;
};

/** A header that is in no dictionary: a column of the manager's own, or a misspelling. */
export interface UnknownHeader {
  readonly position: number;
  readonly text: string;
  /** The canonical name it looks like a misspelling of; null where it is like none. */
  readonly nearest: string | null;
}
