/** Writes settings that come from elsewhere over the defaults of a Settings tab that was just added. */
import { type Cell, isBlank, SerialDate, type Table } from '../../../shared/table/cell.js';
import type { SheetDates } from '../dates.js';
import { DATE_FORMAT, DATE_TIME_FORMAT } from '../look.js';
import { settingRow, settingsCells, settingsRange } from '../settings-range.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function giveSettings(book: Spreadsheet, settings: Table, dates: SheetDates): void {
  const range = settingsRange(book);
  if (range === null) return;
  const cells = settingsCells(range);
  for (const [key, value] of settings.slice(1)) {
    const row = settingRow(cells, String(key));
    if (row === null || isBlank(value)) continue;
    const cell = range.getCell(row, cells.valueColumn);
    if (value instanceof SerialDate)
      cell.setNumberFormat(Number.isInteger(value.serial) ? DATE_FORMAT : DATE_TIME_FORMAT);
    cell.setValue(value instanceof SerialDate ? dates.toDate(value) : contentOf(value));
  }
}

/** A text such as `1-2` would become a date without its mark. */
const contentOf = (value: Cell): Cell => (typeof value === 'string' ? `'${value}` : value);
