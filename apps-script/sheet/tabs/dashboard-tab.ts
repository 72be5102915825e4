/** The Dashboard tab: earned value with its notes, forecast finish as a range, throughput, and the two curves as charts. */
import { MOST_PERIODS } from '../../../shared/time/periods.js';
import { columnLetters } from '../a1.js';
import { VALUE_FORMATS } from '../conversion/summary-tab.js';
import { DATE_FORMAT, HINT_TEXT, styleHeader } from '../look.js';
import { addBurnUpChart, addValueChart } from './dashboard-charts.js';
import { settingValue } from './setting-value.js';
import { prepareSimulation } from './simulation-section.js';
import { type SummaryFigures, summaryFigures } from './summary-figures.js';
import type { TabContext, TabKind } from './tab-kind.js';
import { unitFor, writeZoom } from './zoom.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Row of the headers of the first table and of the charts' data. */
const ROW = 5;
/** Left of the charts' data: three columns of figures, a gap, room for the charts, a gap. */
const CURVE = 14;
const BURN_UP = CURVE + 6;
const THROUGHPUT = BURN_UP + 6;
/** As many points as a chart shows well. */
const READABLE = 60;
const TODAY_ROW = 2;

const METRICS = [
  ...['BAC', 'PV', 'EV', 'AC', 'SV', 'CV', 'SPI', 'CPI', 'EAC', 'ETC', 'VAC', 'TCPI'],
  ...['ES', 'AT', 'SV(t)', 'SPI(t)', 'IEAC(t)', 'p-factor', '% complete', '% spent'],
] as const;

/** In working days. */
const DAYS: ReadonlySet<string> = new Set(['ES', 'AT', 'SV(t)']);

const FORECAST_ROW = ROW + METRICS.length + 2;
const THROUGHPUT_ROW = FORECAST_ROW + 6;
const SIMULATION_ROW = THROUGHPUT_ROW + 4;

export const DASHBOARD_TAB: TabKind = {
  names: ['Dashboard', 'Throughline dashboard'],
  marker: 'Throughline_Dashboard',
  fill(sheet: Sheet, context: TabContext) {
    const { project, call } = context;
    const figures = summaryFigures(context);
    makeRoom(sheet);
    writeMasthead(sheet);
    writeZoom(sheet.getRange(3, 1), unitFor(project.schedule, READABLE));
    sheet.getRange(ROW, CURVE).setFormula(`=${call('PM_S_CURVE', { after: ['$B$3'] })}`);
    sheet.getRange(ROW, BURN_UP).setFormula(`=${call('PM_BURN_UP', { after: ['$B$3'] })}`);
    writeMetrics(sheet, figures);
    writeForecast(sheet, figures);
    writeThroughput(sheet);
    styleData(sheet);
    addValueChart(sheet, { row: ROW, column: CURVE, chartRow: ROW });
    addBurnUpChart(sheet, { row: ROW, column: BURN_UP, chartRow: ROW + 16 });
    prepareSimulation(sheet, SIMULATION_ROW);
    sheet.setColumnWidth(1, 190).setColumnWidth(2, 110).setColumnWidth(3, 330).setColumnWidth(4, 16);
    sheet.setRowHeight(1, 28);
    sheet.setFrozenRows(3);
    return sheet.getRange(SIMULATION_ROW, 1);
  },
};

function makeRoom(sheet: Sheet): void {
  const columns = THROUGHPUT - sheet.getMaxColumns();
  if (columns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns);
  const rows = ROW + MOST_PERIODS - sheet.getMaxRows();
  if (rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rows);
}

function writeMasthead(sheet: Sheet): void {
  const status = 'VLOOKUP("Status date", Throughline_Settings, 2, FALSE)';
  sheet
    .getRange(1, 1)
    .setFormula(`=IF(${settingValue('Project')}="", "Dashboard", ${settingValue('Project')})`)
    .setFontSize(15)
    .setFontWeight('bold');
  sheet
    .getRange(TODAY_ROW, 1)
    .setFormula(
      `=IFERROR(IF(${status}>0, "As of "&TEXT(${status}, "d mmm yyyy"), "No Status date is set"), "No Status date is set")`,
    )
    .setFontColor(HINT_TEXT);
}

/** Of the Summary tab, each with its note. */
function writeMetrics(sheet: Sheet, figures: SummaryFigures): void {
  writeHeader(sheet, ROW, ['Earned value', 'Value', 'Note']);
  sheet
    .getRange(ROW + 1, 1, METRICS.length, 3)
    .setValues(METRICS.map((name) => [name, `=${figures.metric(name)}`, `=${figures.note(name)}`]));
  sheet
    .getRange(ROW + 1, 2, METRICS.length, 1)
    .setNumberFormats(METRICS.map((name, at) => [DAYS.has(name) ? '0.0' : (VALUE_FORMATS[at] ?? '')]));
  sheet.getRange(ROW + 1, 3, SIMULATION_ROW - ROW, 1).setWrap(true);
  sheet.getRange(ROW + 1, 1, SIMULATION_ROW - ROW, 3).setVerticalAlignment('top');
}

/** Four ways to look ahead, each with what it assumes. */
function writeForecast(sheet: Sheet, figures: SummaryFigures): void {
  const scope = `MAX(${data(BURN_UP + 1)})-0.000001`;
  const reached = (column: number) => `COUNTIF(${data(column)}, ">="&(${scope}))`;
  const first = (column: number) => `MINIFS(${data(BURN_UP)}, ${data(column)}, ">="&(${scope}))`;
  const finish = (column: number) =>
    `=IF(COUNT(${data(column)})=0, "", IF(${reached(column)}=0, "", ${first(column)}))`;
  const assumption = (column: number, half: string) =>
    `=IF(COUNT(${data(column)})=0, "Not known: needs a Status date and two weeks of work.", ` +
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
}

function writeThroughput(sheet: Sheet): void {
  const done = data(BURN_UP + 3);
  const before = data(BURN_UP + 3, -1);
  sheet.getRange(ROW, THROUGHPUT).setValue('Throughput');
  sheet
    .getRange(ROW + 1, THROUGHPUT)
    .setFormula(`=ARRAYFORMULA(IF(ISNUMBER(${done}), ${done}-IF(ISNUMBER(${before}), ${before}, 0), ""))`);
  const count = `COUNT(${done})`;
  writeHeader(sheet, THROUGHPUT_ROW, ['Throughput', 'Working days', '']);
  sheet.getRange(THROUGHPUT_ROW + 1, 1, 2, 3).setValues([
    [
      'In a period, on average',
      `=IF(${count}=0, "", MAX(${done})/${count})`,
      'Planned working days of what was done in a day, week or month, as Zoom says.',
    ],
    [
      'In the last period',
      `=IF(${count}=0, "", INDEX(${data(THROUGHPUT)}, ${count}))`,
      'The period that holds the status date, up to it.',
    ],
  ]);
  sheet.getRange(THROUGHPUT_ROW + 1, 2, 2, 1).setNumberFormat('0.0');
}

function styleData(sheet: Sheet): void {
  for (const column of [CURVE, BURN_UP])
    sheet.getRange(ROW + 1, column, MOST_PERIODS, 1).setNumberFormat('d mmm yy');
  sheet.getRange(ROW + 1, CURVE + 1, MOST_PERIODS, 4).setNumberFormat('#,##0');
  sheet.getRange(ROW + 1, BURN_UP + 1, MOST_PERIODS, 6).setNumberFormat('0.0');
  styleHeader(sheet.getRange(ROW, CURVE, 1, 5));
  styleHeader(sheet.getRange(ROW, BURN_UP, 1, 7));
  sheet
    .getRange(ROW - 1, CURVE)
    .setValue(
      'What the charts are drawn from: cumulative at the end of each period, which has the date of its first day.',
    )
    .setFontColor(HINT_TEXT);
}

const writeHeader = (sheet: Sheet, row: number, names: readonly string[]): void => {
  styleHeader(sheet.getRange(row, 1, 1, names.length).setValues([[...names]]));
};

/** The data of a column, under its header. */
const data = (column: number, by = 0): string => {
  const letters = columnLetters(column);
  return `$${letters}$${ROW + 1 + by}:$${letters}$${ROW + MOST_PERIODS + by}`;
};
