/** The Dashboard tab: earned value with its notes, forecast finish as a range, throughput, and the two curves as charts. */
import { MOST_PERIODS } from '../../../shared/time/periods.js';
import { columnLetters } from '../a1.js';
import { VALUE_FORMATS } from '../conversion/summary-tab.js';
import { HINT_TEXT, styleHeader } from '../look.js';
import { valueGaps, workGaps } from './curve-gaps.js';
import { addBurnUpChart, addValueChart, CHART_COLUMN } from './dashboard-charts.js';
import {
  BURN_UP,
  CURVE,
  data,
  METRICS,
  ROW,
  SIMULATION_ROW,
  THROUGHPUT,
  writeHeader,
} from './dashboard-layout.js';
import { writeForecast, writeThroughput } from './dashboard-output.js';
import { settingValue } from './setting-value.js';
import { prepareSimulation } from './simulation-section.js';
import { type SummaryFigures, summaryFigures } from './summary-figures.js';
import type { TabContext, TabKind } from './tab-kind.js';
import { unitFor, writeZoom } from './zoom.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** As many points as a chart shows well. */
const READABLE = 60;
const TODAY_ROW = 2;
const NOTE_LENGTH = 66;

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
    writeGaps(sheet, figures);
    addValueChart(sheet, { row: ROW, column: CURVE, chartRow: ROW });
    addBurnUpChart(sheet, { row: ROW, column: BURN_UP, chartRow: ROW + 16 });
    prepareSimulation(sheet, SIMULATION_ROW);
    sheet.setColumnWidth(1, 190).setColumnWidth(2, 110).setColumnWidth(3, 400).setColumnWidth(4, 16);
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
    .setValues(
      METRICS.map((name) => [name, `=${figures.metric(name)}`, `=${shortened(figures.note(name))}`]),
    );
  sheet
    .getRange(ROW + 1, 2, METRICS.length, 1)
    .setNumberFormats(METRICS.map((_, at) => [VALUE_FORMATS[at] ?? '']));
  sheet.getRange(ROW + 1, 1, SIMULATION_ROW - ROW, 3).setVerticalAlignment('top');
}

/** As long as its cell is wide: a row does not grow with what a formula brings into it. */
const shortened = (note: string): string =>
  `IF(LEN(${note})>${NOTE_LENGTH}, LEFT(${note}, ${NOTE_LENGTH - 11})&"… (Summary)", ${note})`;

/** Above the charts, what they do not show and why. */
function writeGaps(sheet: Sheet, figures: SummaryFigures): void {
  const corner = (column: number) => `$${columnLetters(column)}$${ROW}`;
  const ofValue = valueGaps(figures, corner(CURVE), {
    planned: data(CURVE + 1),
    earned: data(CURVE + 2),
    spent: data(CURVE + 3),
    forecast: data(CURVE + 4),
  });
  const ofWork = workGaps(figures, corner(BURN_UP), {
    planned: data(BURN_UP + 2),
    done: data(BURN_UP + 3),
    forecast: data(BURN_UP + 5),
  });
  sheet
    .getRange(ROW - 2, CHART_COLUMN, 2, 1)
    .setFormulas([[ofValue], [ofWork]])
    .setFontColor(HINT_TEXT);
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
