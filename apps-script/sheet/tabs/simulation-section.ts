/** The simulation on the Dashboard: a snapshot of values, written when the manager asks for it and not on every edit. */
import { DATE_FORMAT, HINT_TEXT, MONEY_FORMAT, PERCENT_FORMAT, styleHeader } from '../look.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const PERCENTILES = [10, 20, 30, 40, 50, 60, 70, 80, 90] as const;
export const MOST_TASKS = 10;
export const MOST_BARS = 20;

/** Rows of the section's parts below its first: heading and date, percentiles, tasks, histogram. */
export const SECTION = {
  percentiles: 2,
  tasks: 2 + PERCENTILES.length + 2,
  histogram: 2 + PERCENTILES.length + 2 + MOST_TASKS + 2,
} as const;

const NOT_RUN = 'Not run yet. Choose Throughline, Views, Run the simulation.';

/** Writes the headings and the looks of cells that a run fills in. */
export function prepareSimulation(sheet: Sheet, row: number): void {
  const header = (below: number, names: readonly string[]) => {
    styleHeader(sheet.getRange(row + below, 1, 1, 3).setValues([[...names]]));
  };
  sheet.getRange(row, 1).setValue('Simulation').setFontSize(13).setFontWeight('bold');
  sheet
    .getRange(row + 1, 1)
    .setValue(NOT_RUN)
    .setFontColor(HINT_TEXT);
  header(SECTION.percentiles, ['Percentile', 'Finish', 'Cost']);
  header(SECTION.tasks, ['Most often critical', 'Criticality', 'P80 finish']);
  header(SECTION.histogram, ['Finish in the period from', 'Runs', '']);
  const cells = (below: number, column: number, rows: number) =>
    sheet.getRange(row + below + 1, column, rows, 1).setHorizontalAlignment('right');
  cells(SECTION.percentiles, 2, PERCENTILES.length).setNumberFormat(DATE_FORMAT);
  cells(SECTION.percentiles, 3, PERCENTILES.length)
    .setNumberFormat(MONEY_FORMAT)
    .setHorizontalAlignment('left');
  cells(SECTION.tasks, 2, MOST_TASKS).setNumberFormat(PERCENT_FORMAT);
  cells(SECTION.tasks, 3, MOST_TASKS).setNumberFormat(DATE_FORMAT).setHorizontalAlignment('left');
  cells(SECTION.histogram, 1, MOST_BARS).setNumberFormat(DATE_FORMAT).setHorizontalAlignment('left');
}
