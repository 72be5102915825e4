/** The curve of planned, earned and actual value as a chart, over data that a formula keeps in hidden columns. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface ValueCurve {
  /** The one call that gives Period, PV, EV, AC, Forecast. */
  readonly formula: string;
  readonly row: number;
  /** Where the data begin. */
  readonly column: number;
  readonly chartColumn: number;
}

const SERIES = 5;
const MOST_PERIODS = 400;
const GREY = '#80868b';
const STRONG = '#1a56db';
const SPENT = '#9a3412';

/** Baseline thin and grey, what was earned strong, the forecast dashed. */
export function addValueCurve(sheet: Sheet, { formula, row, column, chartColumn }: ValueCurve): void {
  const missing = column + SERIES - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  sheet.getRange(row, column).setFormula(formula);
  sheet.getRange(row + 1, column, MOST_PERIODS, 1).setNumberFormat('d mmm yy');
  sheet.hideColumns(column, SERIES);
  const chart = sheet
    .newChart()
    .setChartType(Charts.ChartType.LINE)
    .addRange(sheet.getRange(row, column, MOST_PERIODS + 1, SERIES))
    .setNumHeaders(1)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setPosition(row, chartColumn, 0, 0)
    .setOption('title', 'Value planned, earned and spent')
    .setOption('width', 380)
    .setOption('height', 280)
    .setOption('legend', { position: 'bottom' })
    .setOption('series', {
      0: { color: GREY, lineWidth: 1 },
      1: { color: STRONG, lineWidth: 3 },
      2: { color: SPENT, lineWidth: 2 },
      3: { color: STRONG, lineWidth: 2, lineDashStyle: [6, 4] },
    })
    .build();
  sheet.insertChart(chart);
}
