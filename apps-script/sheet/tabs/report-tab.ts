/** The Report tab: verdict first, charts, then the lines of the status report; two pages of A4, upright. */
import { HINT_TEXT, styleHeader } from '../look.js';
import { REPORT_NAME, TABLE_NAMES } from '../names.js';
import { reportTablesOf } from './report-tables.js';
import type { TabContext, TabKind } from './tab-kind.js';
import { addValueCharts, CHART_HEIGHT } from './value-charts.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const VERDICT_ROW = 3;
const CHART_ROW = 4;
/** Row of the report's header. The verdict is its first line: it stands on top, so that its own row is hidden. */
const ROW = 5;
/** Lines that a report can have: eleven sections of at most eleven. */
const MOST_LINES = 122;
/** The charts' data lie right of what is printed, in columns that are hidden. */
const DATA_COLUMN = 4;

const setting = (key: string): string => `VLOOKUP("${key}", ${TABLE_NAMES.settings}, 2, FALSE)`;

const DATED = `IF(${setting('Status date')}>0, "Status report, "&TEXT(${setting('Status date')}, "d mmm yyyy"), "Status report")`;

export const REPORT_TAB: TabKind = {
  names: ['Report', 'Throughline report'],
  marker: REPORT_NAME,
  fill(sheet: Sheet, { book, call }: TabContext) {
    sheet.setColumnWidth(1, 120).setColumnWidth(2, 640);
    writeMasthead(sheet);
    sheet.getRange(ROW, 1).setFormula(`=${call('PM_STATUS_REPORT', { after: reportTablesOf(book) })}`);
    styleLines(sheet);
    addValueCharts(sheet, {
      curve: `=${call('PM_S_CURVE')}`,
      row: ROW,
      column: DATA_COLUMN,
      chartRow: CHART_ROW,
    });
    sheet.setActiveRange(sheet.getRange(1, 1));
    return sheet.getRange(ROW, 1, MOST_LINES, 2);
  },
};

function writeMasthead(sheet: Sheet): void {
  sheet
    .getRange(1, 1)
    .setFormula(`=IFERROR(${setting('Project')}, "Status report")`)
    .setFontSize(15)
    .setFontWeight('bold')
    .setNote('To print: File, Print, A4, Fit to width. To send: Copy report as text in the sidebar.');
  sheet.getRange(2, 1).setFormula(`=IFERROR(${DATED}, "Status report")`).setFontColor(HINT_TEXT);
  sheet
    .getRange(VERDICT_ROW, 1, 1, 2)
    .merge()
    .setFormula(`=B${ROW + 1}`)
    .setFontSize(13)
    .setFontWeight('bold')
    .setVerticalAlignment('middle')
    .setWrap(true);
  sheet.setRowHeight(VERDICT_ROW, 60).setRowHeight(CHART_ROW, CHART_HEIGHT + 10);
}

function styleLines(sheet: Sheet): void {
  const first = ROW + 1;
  styleHeader(sheet.getRange(ROW, 1, 1, 2));
  sheet.hideRows(first);
  sheet
    .getRange(first, 1, MOST_LINES - 1, 2)
    .setVerticalAlignment('top')
    .setWrap(true);
  sheet.getRange(first, 1, MOST_LINES - 1, 1).setFontWeight('bold');
  // The row under the hidden one always says its section.
  const repeated = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(`=$A${first + 2}=$A${first + 1}`)
    .setFontColor('#ffffff')
    .setRanges([sheet.getRange(first + 2, 1, MOST_LINES - 3, 1)])
    .build();
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), repeated]);
}
