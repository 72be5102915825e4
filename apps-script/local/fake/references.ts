/** References as a person writes them, read and written. Rows and columns count from 1. */
import { columnLetters, quoted } from '../../sheet/a1.js';

export interface Reference {
  /** Null: the sheet it is read on. */
  readonly tab: string | null;
  readonly row: number;
  readonly column: number;
  /** Null: to the end of the sheet. */
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
}

const REFERENCE = /^(?:(.+)!)?\$?([A-Z]+)?\$?(\d+)?(?::\$?([A-Z]+)?\$?(\d+)?)?$/i;

/** Null where the text is no reference. */
export function readReference(text: string): Reference | null {
  const found = REFERENCE.exec(text.trim().replace(/^=/, ''));
  if (found === null) return null;
  const [, tab, first, row, last, lastRow] = found;
  if (first === undefined && row === undefined) return null;
  const single = !text.includes(':');
  if (single && (first === undefined || row === undefined)) return null;
  return {
    tab: tab === undefined ? null : tab.replace(/^'|'$/g, '').replace(/''/g, "'"),
    row: Number(row ?? 1),
    column: first === undefined ? 1 : numberOf(first),
    lastRow: single ? Number(row) : lastRow === undefined ? null : Number(lastRow),
    lastColumn: single ? numberOf(first ?? '') : last === undefined ? null : numberOf(last),
  };
}

const numberOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

export const absoluteArea = (
  tab: string,
  row: number,
  column: number,
  lastRow: number,
  lastColumn: number,
): string => `${quoted(tab)}!$${columnLetters(column)}$${row}:$${columnLetters(lastColumn)}$${lastRow}`;
