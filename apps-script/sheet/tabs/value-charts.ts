/** Planned, earned and actual value as charts, over data that formulas keep in hidden columns. */
import { MOST_PERIODS } from '../../../shared/time/periods.js';
import { BASELINE_LINE, CHART_STRONG, FORECAST_LINE, REAL_LINE, SPENT_LINE } from './chart-look.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

export interface ValueCharts {
  /** The one call that gives Period, PV, EV, AC, Forecast. */
  readonly curve: string;
  /** Row of the data's header. */
  readonly row: number;
  /** Where the data begin: six columns and a blank one between the two tables. */
  readonly column: number;
  readonly chartRow: number;
}

const SERIES = 5;
const DATA_COLUMNS = SERIES + 3;
export const CHART_HEIGHT = 230;

/** Left the bars of where the project stands, right the curves; baseline thin and grey, forecast dashed. */
export function addValueCharts(sheet: Sheet, { curve, row, column, chartRow }: ValueCharts): void {
  const missing = column + DATA_COLUMNS - 1 - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  sheet.getRange(row, column).setFormula(curve);
  sheet.getRange(row + 1, column, MOST_PERIODS, 1).setNumberFormat('d mmm yy');
  const curves = sheet.getRange(row, column, MOST_PERIODS + 1, SERIES);
  const bars = writeToDate(sheet, row, column + SERIES + 1, curves);
  sheet.hideColumns(column, DATA_COLUMNS);
  const toDate = chartOver(sheet, Charts.ChartType.BAR, bars)
    .setPosition(chartRow, 1, 0, 0)
    .setOption('title', 'Value to date')
    .setOption('width', 300)
    .setOption('legend', { position: 'none' })
    .setOption('colors', [CHART_STRONG]);
  const overTime = chartOver(sheet, Charts.ChartType.LINE, curves)
    .setPosition(chartRow, 1, 310, 0)
    .setOption('title', 'Value planned, earned and spent')
    .setOption('width', 480)
    .setOption('legend', { position: 'bottom' })
    .setOption('series', {
      0: BASELINE_LINE,
      1: REAL_LINE,
      2: SPENT_LINE,
      3: FORECAST_LINE,
    });
  for (const chart of [toDate, overTime]) sheet.insertChart(chart.build());
}

const chartOver = (sheet: Sheet, type: GoogleAppsScript.Charts.ChartType, data: Range): Builder =>
  sheet
    .newChart()
    .setChartType(type)
    .addRange(data)
    .setNumHeaders(1)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setOption('height', CHART_HEIGHT);

/** Budget, and what was planned, done and spent by the last period that is known; ordinary formulas over the curve. */
function writeToDate(sheet: Sheet, row: number, column: number, curves: Range): Range {
  const series = (at: number) => curves.offset(1, at, MOST_PERIODS, 1).getA1Notation();
  const [planned, done, spent] = [series(1), series(2), series(3)];
  const last = `MATCH(9E+99, ${done})`;
  const figures: [string, string][] = [
    ['Budget', `=IFERROR(MAX(${planned}), "")`],
    ['Planned by now', `=IFERROR(INDEX(${planned}, ${last}), "")`],
    ['Done', `=IFERROR(INDEX(${done}, ${last}), "")`],
    ['Spent', `=IFERROR(INDEX(${spent}, MATCH(9E+99, ${spent})), "")`],
  ];
  sheet.getRange(row, column, 1, 2).setValues([['Figure', 'Value']]);
  figures.forEach(([name, formula], at) => {
    sheet.getRange(row + 1 + at, column).setValue(name);
    sheet.getRange(row + 1 + at, column + 1).setFormula(formula);
  });
  return sheet.getRange(row, column, figures.length + 1, 2);
}
