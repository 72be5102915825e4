/** The Settings table of the open workbook and its cells, found by name. */
import { namedRange, TABLE_NAMES } from './names.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Header and rows of the Settings table; null where the workbook has none. */
export const settingsRange = (book: Spreadsheet): Range | null => namedRange(book, TABLE_NAMES.settings);

/** The Value cell of a setting; null where Settings has no such row. */
export function settingCell(book: Spreadsheet, key: string): Range | null {
  const range = settingsRange(book);
  if (range === null) return null;
  const wanted = key.toLowerCase();
  const row = range.getValues().findIndex((each) => String(each[0]).trim().toLowerCase() === wanted);
  return row < 0 ? null : range.getCell(row + 1, 2);
}
