/** The Gantt tab: the plan drawn by one formula; conditional formats make bars of its codes, and every edit shows at once. */
import { MOST_PERIODS } from '../../../shared/time/periods.js';
import { cellName, columnLetters, quoted } from '../a1.js';
import { DATE_FORMAT, HINT_TEXT, styleHeader } from '../look.js';
import { TABLE_NAMES } from '../names.js';
import { addGanttFormats } from './gantt-formats.js';
import type { TabContext, TabKind } from './tab-kind.js';
import { unitFor, writeZoom } from './zoom.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Row of the header: the first days of the periods. The months stand above them. */
const ROW = 4;
/** Task, Start and Finish, then the chart. */
const CHART = 4;
const PERIOD_WIDTH = 24;
/** As many periods as a screen and a printed page hold. */
const READABLE = 70;
/** Rows ready for those that a plan may grow by. */
const SPARE_ROWS = 100;

const LEGEND =
  'Bars: light = planned · dark # = done · c critical · d critical, done · b baseline only · m milestone · ! deadline · yellow column = today';

export const GANTT_TAB: TabKind = {
  names: ['Gantt', 'Throughline Gantt'],
  marker: 'Throughline_Gantt',
  fill(sheet: Sheet, context: TabContext) {
    const { project, call } = context;
    makeRoom(sheet, project.sheet.getMaxRows() - project.tables.plan.row + 1);
    writeTitle(sheet, context);
    writeZoom(sheet.getRange(2, 1), unitFor(project.schedule, READABLE));
    writeNames(sheet, context);
    sheet.getRange(ROW, CHART).setFormula(`=${call('PM_GANTT', { after: ['$B$2'] })}`);
    writeMonths(sheet);
    styleHeader(sheet.getRange(ROW, 1, 1, CHART + MOST_PERIODS - 1));
    sheet.getRange(ROW, CHART, 1, MOST_PERIODS).setNumberFormat('d').setHorizontalAlignment('center');
    sheet.setColumnWidth(1, 260).setColumnWidths(2, 2, 92).setColumnWidths(CHART, MOST_PERIODS, PERIOD_WIDTH);
    addGanttFormats(sheet, { header: ROW, column: CHART, columns: MOST_PERIODS });
    sheet.setFrozenRows(ROW);
    sheet.setFrozenColumns(1);
    return sheet.getRange(ROW, 1, sheet.getMaxRows() - ROW + 1, CHART + MOST_PERIODS - 1);
  },
};

/** The names run to the bottom of the plan's tab, as the plan does. */
function makeRoom(sheet: Sheet, planRows: number): void {
  const columns = CHART + MOST_PERIODS - 1 - sheet.getMaxColumns();
  if (columns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns);
  const rows = ROW + planRows + SPARE_ROWS - sheet.getMaxRows();
  if (rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rows);
}

function writeTitle(sheet: Sheet, { project }: TabContext): void {
  const { settings, plan } = project.tables;
  const name = settings === undefined ? '' : `VLOOKUP("Project", ${TABLE_NAMES.settings}, 2, FALSE)`;
  sheet
    .getRange(1, 1)
    .setFormula(name === '' ? `="${plan.tabName.replace(/"/g, '""')}"` : `=IFERROR(${name}, "Gantt")`)
    .setFontSize(15)
    .setFontWeight('bold');
  sheet.getRange(3, 1).setValue(LEGEND).setFontColor(HINT_TEXT);
}

/** The plan's own names, and the dates its block gives them: plain references, so that they follow every edit. */
function writeNames(sheet: Sheet, { project }: TabContext): void {
  const { plan } = project.tables;
  const { block, header } = project;
  const tab = quoted(plan.tabName);
  const column = (at: number) => columnLetters(at);
  const names = plan.column + (header.columns.Task ?? 0);
  const from = (at: number) => `${tab}!${cellName(plan.row, at)}`;
  sheet.getRange(ROW, 1).setFormula(`=ARRAYFORMULA(${from(names)}:${column(names)})`);
  sheet.getRange(ROW, 2).setFormula(`=ARRAYFORMULA(${from(block.column)}:${column(block.column + 1)})`);
  sheet.getRange(ROW + 1, 2, sheet.getMaxRows() - ROW, 2).setNumberFormat(DATE_FORMAT);
}

/** Above the first period of each month its name, above the second the year; above months only their names. */
function writeMonths(sheet: Sheet): void {
  const row = (first: number) => `${cellName(ROW, first)}:${cellName(ROW, first + MOST_PERIODS - 1)}`;
  const [now, before, earlier] = [row(CHART), row(CHART - 1), row(CHART - 2)];
  const month = (cells: string) => `TEXT(${cells}, "yyyymm")`;
  const wide = `${cellName(ROW, CHART + 1)}-${cellName(ROW, CHART)}>=28`;
  const first = `IF((${wide})*(MONTH(${now})=1), TEXT(${now}, "yyyy"), TEXT(${now}, "mmm"))`;
  const second = `IF(${month(before)}<>${month(earlier)}, TEXT(${now}, "yyyy"), "")`;
  const label = `IF(${month(now)}<>${month(before)}, ${first}, ${second})`;
  sheet
    .getRange(ROW - 1, CHART)
    .setFormula(`=ARRAYFORMULA(IF(ISNUMBER(${now}), ${label}, ""))`)
    .setFontColor(HINT_TEXT);
}
