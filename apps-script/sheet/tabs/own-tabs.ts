/** The tabs that the add-on made, found by the names it gave to ranges on them. */
import { BROUGHT_BASELINE_NAME, namedRange, TABLE_NAMES } from '../names.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const OURS = /^Throughline_/;

/** Every tab with a named range of ours but the plan's own and those of tables that the manager may have brought. */
export function ownTabs(book: Spreadsheet): Sheet[] {
  const tables = new Set<string>([...Object.values(TABLE_NAMES), BROUGHT_BASELINE_NAME]);
  const found = new Map<number, Sheet>();
  for (const named of book.getNamedRanges()) {
    const name = named.getName();
    if (!OURS.test(name) || tables.has(name)) continue;
    const sheet = namedRange(book, name)?.getSheet();
    if (sheet !== undefined) found.set(sheet.getSheetId(), sheet);
  }
  return [...found.values()];
}
