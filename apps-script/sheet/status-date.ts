/** The Status date: a constant in Settings, since functions that watch the clock cannot be used in formulas. */
import { SerialDate } from '../../shared/table/cell.js';
import { DATE_FORMAT } from './block-style.js';
import { serialOfIso } from './date-text.js';
import { spreadsheetDates } from './dates.js';
import { Sentence } from './sentence.js';
import { settingCell, settingsRange } from './settings-range.js';
import { todayIn } from './today.js';
import { Change } from './undo/change.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const KEY = 'Status date';

export function setStatusDate(book: Spreadsheet, label: string): void {
  if (settingsRange(book) === null) {
    throw new Sentence(
      'This workbook has no plan yet. Choose Turn this sheet into a plan, or New project plan.',
    );
  }
  const cell = settingCell(book, KEY);
  if (cell === null)
    throw new Sentence(`Settings has no row "${KEY}" any more. Type it below the last setting.`);
  const today = spreadsheetDates().toDate(new SerialDate(serialOfIso(todayIn(book)) ?? 0));
  Change.make(book, label, (change) => change.setSetting(KEY, cell, today, DATE_FORMAT));
}
