/** Keeps texts from outside from being taken for formulas by the spreadsheet they come into. */
import type { Cell } from '../../table/cell.js';

/** What a spreadsheet may read as the beginning of a formula; the full-width forms count in Japanese input. */
const BEGINS_FORMULA = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;
const MARKED = /^'+[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;
/** A signed number or percentage: whatever a spreadsheet makes of it, it computes nothing. */
const SIGNED_NUMBER = /^[+-]\d[\d.,]*%?$/;

/**
 * A cell from outside as it can be written into a sheet: texts that would become a formula get the apostrophe that
 * marks plain text in a sheet, and so do texts that begin with one, which the sheet would swallow. Numbers, dates
 * and truth values stay.
 * @example neutralise('=HYPERLINK("…")') // '\'=HYPERLINK("…")'
 * @example neutralise(-5) // -5
 */
export function neutralise(cell: Cell): Cell {
  if (typeof cell !== 'string' || SIGNED_NUMBER.test(cell)) return cell;
  return BEGINS_FORMULA.test(cell) || cell.startsWith("'") ? `'${cell}` : cell;
}

/** A text for a file that a spreadsheet may open; `withoutMark` takes it back. */
export const withMark = (text: string): string =>
  BEGINS_FORMULA.test(text) || MARKED.test(text) ? `'${text}` : text;

/** The text that `withMark` was given; null where it marked nothing. */
export const withoutMark = (text: string): string | null => (MARKED.test(text) ? text.slice(1) : null);
