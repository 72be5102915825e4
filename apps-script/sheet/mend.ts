/** Mends one cell as the manager chose: the wrong part of what was typed gives way to the right one. */
import type { Mend } from '../../shared/table/reading.js';
import { tabOf } from './book.js';
import type { Target } from './conversion/reading.js';
import { Sentence } from './sentence.js';
import { Change } from './undo/change.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const MOVED = 'The cell no longer holds what was to be mended. Read again.';

/** The cell is looked for in `target`, a cell or a row; it must still hold the wrong text, and no formula. */
export function mend(book: Spreadsheet, { tab, range }: Target, chosen: Mend, label: string): void {
  const sheet = tabOf(book, tab);
  const cell = sheet === null ? null : holderOf(sheet.getRange(range), chosen.from);
  if (sheet === null || cell === null) throw new Sentence(MOVED);
  if (cell.getFormula() !== '')
    throw new Sentence('The cell holds a formula. Mend what the formula reads instead.');
  const value = String(cell.getValue()).replace(chosen.from, () => chosen.to);
  const write = { row: cell.getRow(), column: cell.getColumn(), content: { value } };
  Change.make(book, label, (change) => change.setCells(sheet, [write]));
}

/** The one cell that holds a text: whole before in part. */
function holderOf(range: Range, text: string): Range | null {
  const values = (range.getDisplayValues()[0] ?? []).map((value) => value.trim());
  const whole = values.indexOf(text);
  const at = whole >= 0 ? whole : values.findIndex((value) => value.includes(text));
  return at < 0 ? null : range.getCell(1, at + 1);
}
