/** The charts of the Dashboard, over the tables that formulas spill beside them. */
import { MOST_PERIODS } from '../../../shared/time/periods.js';
import {
  BASELINE_LINE,
  CHART_STRONG,
  FORECAST_LINE,
  LIMIT_LINE,
  REAL_LINE,
  type SeriesLook,
  SPENT_LINE,
} from './chart-look.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

export interface ChartData {
  /** Row of the data's header, and where they begin. */
  readonly row: number;
  readonly column: number;
  readonly chartRow: number;
}

export const CHART_COLUMN = 5;
const WIDTH = 620;
const HEIGHT = 320;

/** Planned value thin and grey, earned value strong, actual cost beside it, the forecast dashed. */
export function addValueChart(sheet: Sheet, { row, column, chartRow }: ChartData): void {
  const lines = [BASELINE_LINE, REAL_LINE, SPENT_LINE, FORECAST_LINE];
  sheet.insertChart(
    lineChart(sheet, sheet.getRange(row, column, MOST_PERIODS + 1, 5), lines)
      .setPosition(chartRow, CHART_COLUMN, 0, 0)
      .setOption('title', 'S-curve: value planned, earned and spent')
      .build(),
  );
}

export function addBurnUpChart(sheet: Sheet, { row, column, chartRow }: ChartData): void {
  const lines = [LIMIT_LINE, BASELINE_LINE, REAL_LINE, FORECAST_LINE, FORECAST_LINE];
  sheet.insertChart(
    lineChart(sheet, sheet.getRange(row, column, MOST_PERIODS + 1, 6), lines)
      .setPosition(chartRow, CHART_COLUMN, 0, 0)
      .setOption('title', 'Burn-up: planned working days done, with the forecast range')
      .build(),
  );
}

/** How often the simulated project finished when. */
export const histogramChart = (sheet: Sheet, data: Range, chartRow: number): Chart =>
  chartOver(sheet, Charts.ChartType.COLUMN, data)
    .setPosition(chartRow, CHART_COLUMN, 0, 0)
    .setOption('title', 'Simulated finish: runs that finished in each period')
    .setOption('legend', { position: 'none' })
    .setOption('colors', [CHART_STRONG])
    .build();

const lineChart = (sheet: Sheet, data: Range, lines: readonly SeriesLook[]): Builder =>
  chartOver(sheet, Charts.ChartType.LINE, data)
    .setOption('legend', { position: 'bottom' })
    .setOption('series', Object.fromEntries(lines.map((line, at) => [at, line])));

const chartOver = (sheet: Sheet, type: GoogleAppsScript.Charts.ChartType, data: Range): Builder =>
  sheet
    .newChart()
    .setChartType(type)
    .addRange(data)
    .setNumHeaders(1)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setOption('width', WIDTH)
    .setOption('height', HEIGHT);
