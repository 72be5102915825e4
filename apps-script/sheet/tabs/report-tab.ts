/** The Report tab: the status report, verdict first, with the curve of value over time; two pages, landscape. */
import { HINT_TEXT, styleHeader } from '../look.js';
import { REPORT_NAME, TABLE_NAMES } from '../names.js';
import { reportTablesOf } from './report-tables.js';
import type { TabContext, TabKind } from './tab-kind.js';
import { addValueCurve } from './value-curve.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Row of the report's header; the verdict stands right below it. */
const ROW = 3;
/** Lines that a report can have: ten sections of at most eleven. */
const MOST_LINES = 120;
/** Curve data lie right of what is printed, in columns that are hidden. */
const CURVE_COLUMN = 14;

const setting = (key: string): string => `VLOOKUP("${key}", ${TABLE_NAMES.settings}, 2, FALSE)`;

export const REPORT_TAB: TabKind = {
  names: ['Report', 'Throughline report'],
  marker: REPORT_NAME,
  fill(sheet: Sheet, { book, call }: TabContext) {
    sheet.setColumnWidth(1, 150).setColumnWidth(2, 520).setColumnWidth(3, 16);
    sheet
      .getRange(1, 1)
      .setFormula(`=IFERROR(${setting('Project')}, "Status report")`)
      .setFontSize(15)
      .setFontWeight('bold');
    sheet
      .getRange(2, 1)
      .setFormula(
        `=IFERROR(IF(${setting('Status date')}>0, "Status report, "&TEXT(${setting('Status date')}, "d mmm yyyy"), "Status report"), "Status report")`,
      )
      .setFontColor(HINT_TEXT);
    sheet.getRange(ROW, 1).setFormula(`=${call('PM_STATUS_REPORT', { after: reportTablesOf(book) })}`);
    styleLines(sheet);
    addValueCurve(sheet, {
      formula: `=${call('PM_S_CURVE')}`,
      row: ROW,
      column: CURVE_COLUMN,
      chartColumn: 4,
    });
    sheet.setFrozenRows(ROW);
    return sheet.getRange(ROW, 1, MOST_LINES, 2);
  },
};

function styleLines(sheet: Sheet): void {
  styleHeader(sheet.getRange(ROW, 1, 1, 2)).setNote(
    'To print: File, Print, Landscape, A4, Fit to width. To send: Copy as text in the sidebar.',
  );
  const lines = sheet.getRange(ROW + 1, 1, MOST_LINES - 1, 2);
  lines.setVerticalAlignment('top').setWrap(true);
  sheet.getRange(ROW + 1, 1, MOST_LINES - 1, 1).setFontWeight('bold');
  sheet
    .getRange(ROW + 1, 2)
    .setFontSize(13)
    .setFontWeight('bold');
  const first = ROW + 1;
  const repeated = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(`=$A${first}=$A${first - 1}`)
    .setFontColor('#ffffff')
    .setRanges([sheet.getRange(first, 1, MOST_LINES - 1, 1)])
    .build();
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), repeated]);
}
