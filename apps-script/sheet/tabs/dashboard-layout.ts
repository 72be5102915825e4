/** Where the parts of the Dashboard stand. */
import { MOST_PERIODS } from '../../../shared/time/periods.js';
import { columnLetters } from '../a1.js';
import { styleHeader } from '../look.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Row of the headers of the first table and of the charts' data. */
export const ROW = 5;
/** Left of the charts' data: three columns of figures, a gap, room for the charts, a gap. */
export const CURVE = 14;
export const BURN_UP = CURVE + 6;
export const THROUGHPUT = BURN_UP + 6;

export const METRICS = [
  ...['BAC', 'PV', 'EV', 'AC', 'SV', 'CV', 'SPI', 'CPI', 'EAC', 'ETC', 'VAC', 'TCPI'],
  ...['ES', 'AT', 'SV(t)', 'SPI(t)', 'IEAC(t)', 'p-factor', '% complete', '% spent'],
] as const;

export const FORECAST_ROW = ROW + METRICS.length + 2;
export const THROUGHPUT_ROW = FORECAST_ROW + 6;
export const SIMULATION_ROW = THROUGHPUT_ROW + 5;

export const writeHeader = (sheet: Sheet, row: number, names: readonly string[]): void => {
  styleHeader(sheet.getRange(row, 1, 1, names.length).setValues([[...names]]));
};

/** The data of a column, under its header. */
export const data = (column: number, by = 0): string => {
  const letters = columnLetters(column);
  return `$${letters}$${ROW + 1 + by}:$${letters}$${ROW + MOST_PERIODS + by}`;
};
