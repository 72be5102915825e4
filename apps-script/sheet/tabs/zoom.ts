/** The cell that says how wide periods are: the manager changes it, the formulas beside it follow. */
import type { Schedule } from '../../../shared/schedule/schedule.js';
import { MINUTES_PER_DAY } from '../../../shared/time/minute.js';
import type { PeriodUnit } from '../../../shared/time/periods.js';
import { HINT_TEXT } from '../look.js';

type Range = GoogleAppsScript.Spreadsheet.Range;

const UNITS: readonly PeriodUnit[] = ['day', 'week', 'month'];

/** Writes the label and, right of it, the cell with its three choices. */
export function writeZoom(label: Range, unit: PeriodUnit): void {
  label.setValue('Zoom').setFontColor(HINT_TEXT);
  const choices = SpreadsheetApp.newDataValidation()
    .requireValueInList([...UNITS], true)
    .setAllowInvalid(false)
    .setHelpText('day, week or month. Wider periods are taken where there would be more than 400.')
    .build();
  label.offset(0, 1).setValue(unit).setDataValidation(choices).setFontWeight('bold');
}

/** The unit in which a plan makes no more than so many periods. */
export function unitFor({ start, finish }: Schedule, most: number): PeriodUnit {
  if (start === null || finish === null) return 'week';
  const days = (finish - start) / MINUTES_PER_DAY;
  if (days <= most) return 'day';
  return days / 7 <= most ? 'week' : 'month';
}
