/** The Report tab: verdict first, charts, then the lines of the status report; two pages of A4, upright. */
import { MOST_PERIODS } from '../../../shared/time/periods.js';
import { HINT_TEXT, styleHeader } from '../look.js';
import { REPORT_NAME, TABLE_NAMES } from '../names.js';
import { valueGaps } from './curve-gaps.js';
import { reportTablesOf } from './report-tables.js';
import { type SummaryFigures, summaryFigures } from './summary-figures.js';
import type { TabContext, TabKind } from './tab-kind.js';
import { addValueCharts, CHART_HEIGHT } from './value-charts.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const VERDICT_ROW = 3;
const CHART_ROW = 4;
/** Row of the report's header. The verdict is its first line: it stands on top, so that its own row is hidden. */
const ROW = 5;
/** More rows than a report has: two pages of them. */
const MOST_ROWS = 100;
/** So many characters fit into the text's column. Rows do not grow with what spills into them: long lines go on below. */
export const LINE_WIDTH = 100;
/** The charts' data lie right of what is printed, in columns that are hidden. */
const DATA_COLUMN = 4;

const setting = (key: string): string => `VLOOKUP("${key}", ${TABLE_NAMES.settings}, 2, FALSE)`;

const DATED = `IF(${setting('Status date')}>0, "Status report, "&TEXT(${setting('Status date')}, "d mmm yyyy"), "Status report")`;

export const REPORT_TAB: TabKind = {
  names: ['Report', 'Throughline report'],
  marker: REPORT_NAME,
  fill(sheet: Sheet, context: TabContext) {
    const { book, call } = context;
    const figures = summaryFigures(context);
    sheet.setColumnWidth(1, 155).setColumnWidth(2, 640);
    writeMasthead(sheet);
    sheet
      .getRange(ROW, 1)
      .setFormula(`=${call('PM_STATUS_REPORT', { after: [...reportTablesOf(book), String(LINE_WIDTH)] })}`);
    styleLines(sheet);
    addValueCharts(sheet, {
      curve: `=${call('PM_S_CURVE')}`,
      row: ROW,
      column: DATA_COLUMN,
      chartRow: CHART_ROW,
    });
    writeGaps(sheet, figures);
    return sheet.getRange(ROW, 1, MOST_ROWS, 2);
  },
};

function writeMasthead(sheet: Sheet): void {
  sheet
    .getRange(1, 1)
    .setFormula(`=IFERROR(${setting('Project')}, "Status report")`)
    .setFontSize(15)
    .setFontWeight('bold')
    .setNote('To print: File, Print, A4, Fit to width. To send: Report, Copy report as text in the menu.');
  sheet.getRange(2, 1).setFormula(`=IFERROR(${DATED}, "Status report")`).setFontColor(HINT_TEXT);
  sheet
    .getRange(VERDICT_ROW, 1, 1, 2)
    .merge()
    .setFormula(`=B${ROW + 1}`)
    .setFontSize(13)
    .setFontWeight('bold')
    .setVerticalAlignment('middle')
    .setWrap(true);
  sheet
    .setRowHeight(1, 30)
    .setRowHeight(VERDICT_ROW, 60)
    .setRowHeight(CHART_ROW, CHART_HEIGHT + 10);
}

/** Over the charts, what they do not show and why. */
function writeGaps(sheet: Sheet, figures: SummaryFigures): void {
  const column = (at: number) => sheet.getRange(ROW + 1, DATA_COLUMN + at, MOST_PERIODS, 1).getA1Notation();
  const formula = valueGaps(figures, sheet.getRange(ROW, DATA_COLUMN).getA1Notation(), {
    planned: column(1),
    earned: column(2),
    spent: column(3),
    forecast: column(4),
  });
  sheet.getRange(2, 2).setFormula(formula).setFontColor(HINT_TEXT).setHorizontalAlignment('right');
}

function styleLines(sheet: Sheet): void {
  const first = ROW + 1;
  styleHeader(sheet.getRange(ROW, 1, 1, 2));
  sheet.hideRows(first);
  sheet.getRange(first, 1, MOST_ROWS - 1, 1).setFontWeight('bold');
  // The row under the hidden one always says its section.
  const repeated = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(`=$A${first + 2}=$A${first + 1}`)
    .setFontColor('#ffffff')
    .setRanges([sheet.getRange(first + 2, 1, MOST_ROWS - 3, 1)])
    .build();
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), repeated]);
}
