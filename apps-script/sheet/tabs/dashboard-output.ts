/** The Dashboard's forecast finish as a range and its throughput, from what the burn-up spills. */
import { DATE_FORMAT } from '../look.js';
import { NO_RANGE } from './curve-gaps.js';
import {
  BURN_UP,
  data,
  FORECAST_ROW,
  METRICS,
  ROW,
  THROUGHPUT,
  THROUGHPUT_ROW,
  writeHeader,
} from './dashboard-layout.js';
import type { SummaryFigures } from './summary-figures.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Four ways to look ahead, each with what it assumes. */
export function writeForecast(sheet: Sheet, figures: SummaryFigures): void {
  const scope = `MAX(${data(BURN_UP + 1)})-0.000001`;
  const reached = (column: number) => `COUNTIF(${data(column)}, ">="&(${scope}))`;
  const first = (column: number) => `MINIFS(${data(BURN_UP)}, ${data(column)}, ">="&(${scope}))`;
  const finish = (column: number) =>
    `=IF(COUNT(${data(column)})=0, "", IF(${reached(column)}=0, "", ${first(column)}))`;
  const assumption = (column: number, half: string) =>
    `=IF(COUNT(${data(column)})=0, "Not known: ${NO_RANGE}.", ` +
    `IF(${reached(column)}=0, "Later than the curve is followed, ", "In the period from this day, ")&` +
    `"at the pace of the ${half} half of the weeks so far.")`;
  writeHeader(sheet, FORECAST_ROW, ['Forecast finish', 'Date', 'Assumption']);
  sheet.getRange(FORECAST_ROW + 1, 1, 4, 3).setValues([
    [
      'By the plan',
      `=${figures.column('Finish')}`,
      'The rest goes as planned, from the status date on (critical path).',
    ],
    ['By earned schedule', `=${figures.metric('IEAC(t)')}`, 'The rest goes at the pace so far, SPI(t).'],
    ['By throughput, earliest', finish(BURN_UP + 5), assumption(BURN_UP + 5, 'faster')],
    ['By throughput, latest', finish(BURN_UP + 4), assumption(BURN_UP + 4, 'slower')],
  ]);
  sheet.getRange(FORECAST_ROW + 1, 2, 4, 1).setNumberFormat(DATE_FORMAT);
  giveTwoLines(sheet, FORECAST_ROW + 1, 4);
}

export function writeThroughput(sheet: Sheet): void {
  const done = data(BURN_UP + 3);
  const before = data(BURN_UP + 3, -1);
  sheet.getRange(ROW, THROUGHPUT).setValue('Throughput');
  sheet
    .getRange(ROW + 1, THROUGHPUT)
    .setFormula(`=ARRAYFORMULA(IF(ISNUMBER(${done}), ${done}-IF(ISNUMBER(${before}), ${before}, 0), ""))`);
  const count = `COUNT(${done})`;
  // AT counts the calendar's working days: periods without working time must not lower the average.
  const at = ROW + 1 + METRICS.indexOf('AT');
  const known = `AND(${count}>0, ISNUMBER($B$${at}))`;
  writeHeader(sheet, THROUGHPUT_ROW, ['Throughput', 'Working days', '']);
  sheet.getRange(THROUGHPUT_ROW + 1, 1, 3, 3).setValues([
    [
      'In a working day, on average',
      `=IF(${known}, MAX(${done})/$B$${at}, "")`,
      `=IF(${known}, "Planned working days of what was done, for each working day since the baseline start (AT).", IF($C$${at}="", "Not known.", "Not known: "&$C$${at}&"."))`,
    ],
    [
      'In five working days, on average',
      `=IF(ISNUMBER(B${THROUGHPUT_ROW + 1}), 5*B${THROUGHPUT_ROW + 1}, "")`,
      'The same, for a week of five working days.',
    ],
    [
      'In the last period',
      `=IF(${count}=0, "", INDEX(${data(THROUGHPUT)}, ${count}))`,
      'The day, week or month of the Zoom that holds the status date, up to it.',
    ],
  ]);
  sheet.getRange(THROUGHPUT_ROW + 1, 2, 3, 1).setNumberFormats([['0.00'], ['0.0'], ['0.0']]);
  giveTwoLines(sheet, THROUGHPUT_ROW + 1, 3);
}

/** What is said beside the figures takes two lines. */
function giveTwoLines(sheet: Sheet, row: number, rows: number): void {
  sheet.getRange(row, 3, rows, 1).setWrap(true);
  for (let at = 0; at < rows; at += 1) sheet.setRowHeight(row + at, 36);
}
