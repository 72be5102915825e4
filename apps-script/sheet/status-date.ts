/** The Status date: a constant in Settings, since functions that watch the clock cannot be used in formulas. */
import { SerialDate } from '../../shared/table/cell.js';
import { serialOfIso } from './date-text.js';
import { spreadsheetDates } from './dates.js';
import { DATE_FORMAT } from './look.js';
import { Sentence } from './sentence.js';
import { settingCell, settingsCells, settingsRange } from './settings-range.js';
import { todayIn } from './today.js';
import { Change } from './undo/change.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const KEY = 'Status date';

export function setStatusDate(book: Spreadsheet, label: string): void {
  const range = settingsRange(book);
  if (range === null) {
    throw new Sentence(
      'This workbook has no plan yet. Choose Turn this sheet into a plan, or New project plan.',
    );
  }
  const today = spreadsheetDates().toDate(new SerialDate(serialOfIso(todayIn(book)) ?? 0));
  const cell = settingCell(book, KEY);
  Change.make(book, label, (change) => {
    if (cell === null) change.addSettings(settingsCells(range), [[KEY, today]]);
    else change.setSetting(KEY, cell, today, DATE_FORMAT);
  });
}
