/** The Gantt tab: the plan drawn by one formula; conditional formats make bars of its codes, and every edit shows at once. */
import { MOST_PERIODS } from '../../../shared/time/periods.js';
import { cellName, columnLetters, quoted } from '../a1.js';
import { DATE_FORMAT, HINT_TEXT, styleHeader } from '../look.js';
import { TABLE_NAMES } from '../names.js';
import type { Project } from '../project.js';
import { addGanttFormats, addPhaseFormat, TODAY_SIGN } from './gantt-formats.js';
import type { TabContext, TabKind } from './tab-kind.js';
import { unitFor, writeZoom } from './zoom.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Row of the header: the first days of the periods. The months stand above them. */
const ROW = 4;
/** Task, Start and Finish, then the chart. */
const CHART = 4;
const PERIOD_WIDTH = 26;
/** So that the name of a month fits above one period. */
const SMALL = 8;
/** As many periods as a screen and a printed page hold. */
const READABLE = 70;
/** Before a name, for each task that it lies within. */
const INDENT = '   ';
/** Rows ready for those that a plan may grow by. */
const SPARE_ROWS = 20;

const LEGEND =
  'Bars: no sign = planned · # done · c critical · d critical, done · b baseline only · m milestone · ! deadline · ▼ today';

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
    writeToday(sheet);
    styleHeader(sheet.getRange(ROW, 1, 1, CHART + MOST_PERIODS - 1));
    sheet
      .getRange(ROW, CHART, 1, MOST_PERIODS)
      .setNumberFormat('d')
      .setHorizontalAlignment('center')
      .setFontSize(SMALL);
    sheet.setColumnWidth(1, 300).setColumnWidths(2, 2, 92).setColumnWidths(CHART, MOST_PERIODS, PERIOD_WIDTH);
    addPhaseFormat(sheet.getRange(ROW + 1, 1, project.plan.rowCount + SPARE_ROWS, 1));
    addGanttFormats(sheet, {
      today: ROW - 2,
      header: ROW,
      rows: project.plan.rowCount + SPARE_ROWS,
      column: CHART,
      columns: MOST_PERIODS,
    });
    sheet.setRowHeight(1, 28);
    sheet.setFrozenRows(ROW);
    sheet.setFrozenColumns(1);
    return sheet.getRange(ROW, 1, sheet.getMaxRows() - ROW + 1, CHART + MOST_PERIODS - 1);
  },
};

/** The names run to the bottom of the plan's tab, as the plan does. */
function makeRoom(sheet: Sheet, planRows: number): void {
  const columns = CHART + MOST_PERIODS - sheet.getMaxColumns();
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
  sheet.getRange(1, CHART).setValue(LEGEND).setFontColor(HINT_TEXT);
}

/** The plan's own names, and the dates its block gives them: plain references, so that they follow every edit. */
function writeNames(sheet: Sheet, { project }: TabContext): void {
  const { plan } = project.tables;
  const { block } = project;
  const tab = quoted(plan.tabName);
  const column = (at: number) => columnLetters(at);
  const { Task: task = 0 } = project.header.columns;
  const from = (at: number) => `${tab}!${cellName(plan.row, at)}`;
  const all = (at: number) => `${from(plan.column + at)}:${column(plan.column + at)}`;
  sheet.getRange(ROW, 1).setFormula(`=ARRAYFORMULA(${indentOf(project.header.columns, all)}${all(task)})`);
  sheet.getRange(ROW, 2).setFormula(`=ARRAYFORMULA(${from(block.column)}:${column(block.column + 1)})`);
  sheet.getRange(ROW + 1, 2, sheet.getMaxRows() - ROW, 2).setNumberFormat(DATE_FORMAT);
}

/** What goes before a name by its WBS code, else by its level; nothing where the names are indented themselves. */
function indentOf({ WBS, Level }: Project['header']['columns'], all: (at: number) => string): string {
  if (WBS !== undefined) {
    const code = `TRIM(${all(WBS)})`;
    return `REPT("${INDENT}", LEN(${code})-LEN(SUBSTITUTE(${code}, ".", "")))&`;
  }
  if (Level === undefined) return '';
  return `REPT("${INDENT}", IF(ISNUMBER(${all(Level)}), ${all(Level)}-1, 0))&`;
}

/** Above the first period of each month its name, above the second the year; above months only their names. */
function writeMonths(sheet: Sheet): void {
  const [now, before, earlier] = [header(0), header(-1), header(-2)];
  const month = (cells: string) => `TEXT(${cells}, "yyyymm")`;
  const wide = `${cellName(ROW, CHART + 1)}-${cellName(ROW, CHART)}>=28`;
  const first = `IF((${wide})*(MONTH(${now})=1), TEXT(${now}, "yyyy"), TEXT(${now}, "mmm"))`;
  const second = `IF(${month(before)}<>${month(earlier)}, TEXT(${now}, "yyyy"), "")`;
  const label = `IF(${month(now)}<>${month(before)}, ${first}, ${second})`;
  sheet.getRange(ROW - 1, CHART).setFormula(`=ARRAYFORMULA(IF(ISNUMBER(${now}), ${label}, ""))`);
  sheet
    .getRange(ROW - 1, CHART, 1, MOST_PERIODS)
    .setFontSize(SMALL)
    .setFontColor(HINT_TEXT);
}

/** A sign above the period that holds today; the last period is as long as the one before. */
function writeToday(sheet: Sheet): void {
  const [before, now, next] = [header(-1), header(0), header(1)];
  const length = `IF(ISNUMBER(${before}), ${now}-${before}, 1)`;
  const end = `IF(ISNUMBER(${next}), ${next}, ${now}+${length})`;
  const sign = `IF((${now}<=TODAY())*(TODAY()<${end}), "${TODAY_SIGN}", "")`;
  sheet
    .getRange(ROW - 2, CHART)
    .setFormula(`=ARRAYFORMULA(IF(ISNUMBER(${now}), ${sign}, ""))`)
    .setFontColor(HINT_TEXT);
}

/** The header cells of all periods, moved by so many columns. */
const header = (by: number): string =>
  `${cellName(ROW, CHART + by)}:${cellName(ROW, CHART + by + MOST_PERIODS - 1)}`;
