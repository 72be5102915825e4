/** The Settings table of the open workbook and its cells, found by name. */
import { isBlank, type Table } from '../../shared/table/cell.js';
import { readHeader } from '../../shared/table/header.js';
import { namedRange, TABLE_NAMES } from './names.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A Settings table's cells, whatever other columns it has. Rows and columns count from 1 within `range`. */
export interface SettingsCells {
  readonly range: Range;
  readonly keyColumn: number;
  readonly valueColumn: number;
  /** The keys row by row, the header's first; blank where a row has none. */
  readonly keys: readonly string[];
  /** The last row with anything in the key's or the value's column. */
  readonly lastUsed: number;
}

/** Header and rows of the Settings table; null where the workbook has none. */
export const settingsRange = (book: Spreadsheet): Range | null => namedRange(book, TABLE_NAMES.settings);

export function settingsCells(range: Range): SettingsCells {
  const values = range.getValues() as unknown as Table;
  const { Setting = 0, Value = 1 } = readHeader(values.slice(0, 1), 'settings').columns;
  const keys = values.map((row) => String(row[Setting] ?? '').trim());
  const formulas = range.getFormulas();
  const holds = (row: number, column: number) =>
    !isBlank(values[row]?.[column]) || (formulas[row]?.[column] ?? '') !== '';
  const lastUsed = keys.reduce(
    (last, _, row) => (holds(row, Setting) || holds(row, Value) ? row + 1 : last),
    1,
  );
  return { range, keyColumn: Setting + 1, valueColumn: Value + 1, keys, lastUsed };
}

/** The row of a setting; null where there is none. */
export function settingRow({ keys }: SettingsCells, key: string): number | null {
  const row = keys.findIndex((each) => each.toLowerCase() === key.toLowerCase());
  return row < 0 ? null : row + 1;
}

/** The Value cell of a setting; null where Settings has no such row. */
export function settingCell(book: Spreadsheet, key: string): Range | null {
  const range = settingsRange(book);
  if (range === null) return null;
  const cells = settingsCells(range);
  const row = settingRow(cells, key);
  return row === null ? null : range.getCell(row, cells.valueColumn);
}
