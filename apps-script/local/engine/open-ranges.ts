/**
 * Ranges without a last row, `A3:N`, which Univer does not know. Inside they end at the sheet's last row, and whatever
 * ends there is shown open again.
 */

/** The rows of a sheet by its name, `null` for the formula's own sheet; null where there is no such sheet. */
export type RowsOf = (sheetName: string | null) => number | null;

const QUOTED_TEXT = /("(?:[^"]|"")*")/;
const SHEET = "((?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!)?";
const START = '(\\$?[A-Z]{1,3}\\$?\\d+:\\$?[A-Z]{1,3})';
const OPEN = new RegExp(`${SHEET}${START}(?![\\w$(!.])`, 'giu');
const BOUNDED = new RegExp(`${SHEET}${START}\\$?(\\d+)(?![\\w(!.])`, 'giu');

/** `A3:N` as `A3:N1000`. */
export const boundRanges = (formula: string, rowsOf: RowsOf): string =>
  outsideTexts(formula, (part) =>
    part.replace(
      OPEN,
      (whole: string, sheet: string | undefined) => `${whole}${rowsOf(nameIn(sheet)) ?? ''}`,
    ),
  );

/** `A3:N1000` as `A3:N`, on a sheet of 1000 rows. */
export const openRanges = (formula: string, rowsOf: RowsOf): string =>
  outsideTexts(formula, (part) =>
    part.replace(BOUNDED, (whole: string, sheet: string | undefined, range: string, row: string) =>
      rowsOf(nameIn(sheet)) === Number(row) ? `${sheet ?? ''}${range}` : whole,
    ),
  );

const nameIn = (sheet: string | undefined): string | null =>
  sheet === undefined ? null : sheet.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'");

const outsideTexts = (formula: string, change: (part: string) => string): string =>
  formula
    .split(QUOTED_TEXT)
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join('');
