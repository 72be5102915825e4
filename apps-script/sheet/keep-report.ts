/** Keeps the report of a status date: its lines as values on a tab of their own, so that the next one can tell what changed. */
import { measurePlan } from '../../shared/earned-value/measures.js';
import { keptRows } from '../../shared/report/keep-report.js';
import { readKeptReports, rowsOfReport } from '../../shared/report/kept-reports.js';
import { lastDay } from '../../shared/report/report-dates.js';
import { reportRows } from '../../shared/report/report-rows.js';
import type { StatusReport } from '../../shared/report/status-report.js';
import { summarizeProject } from '../../shared/summary/summarize-project.js';
import type { Cell } from '../../shared/table/cell.js';
import { COLUMNS } from '../../shared/table/dictionary.js';
import { isoDate } from '../../shared/time/civil-date.js';
import { dayOf, type Minute, minute } from '../../shared/time/minute.js';
import { freeTabName } from './book.js';
import { writeCell } from './call.js';
import { spreadsheetDates } from './dates.js';
import { DATE_FORMAT, HINT_TEXT, PERCENT_FORMAT, styleHeader } from './look.js';
import { OTHER_TABLE_NAMES, REPORT_NAME } from './names.js';
import { plainCell } from './plain-text.js';
import { otherTable, projectOf, reportOf } from './project-report.js';
import { Sentence } from './sentence.js';
import { LINE_WIDTH } from './tabs/report-tab.js';
import { handToReport } from './tabs/report-tables.js';
import { Change } from './undo/change.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The lines begin here; the data that the next report reads stand right of them, in hidden columns. */
const LINES_ROW = 3;
const DATA_COLUMN = 4;

export function keepReport(book: Spreadsheet, label: string): void {
  const project = projectOf(book);
  const { plan, schedule } = project;
  const { statusDate } = plan.settings;
  if (statusDate === null) throw new Sentence('Set the Status date first: a report is kept under its date.');
  const table = otherTable(book, 'reports');
  const last = table === undefined ? null : lastDate(readKeptReports(table).map(({ date }) => date));
  if (last !== null && last >= statusDate) throw new Sentence(keptAlready(last, statusDate));
  const summary = summarizeProject(plan, schedule, measurePlan(plan, schedule));
  const rows = [
    ...keptRows(plan, schedule, summary, statusDate),
    ...(table === undefined || last === null ? [] : rowsOfReport(table, last)),
  ];
  const report = reportOf(book, project);
  Change.make(book, label, (change) => {
    const sheet = change.addTab(freeTabName(book, [`Report ${lastDay(statusDate)}`]));
    change.name(
      `${REPORT_NAME}_${isoDate(dayOf(minute(statusDate - 1))).replace(/-/g, '_')}`,
      writeLines(sheet, report, statusDate),
    );
    handToReport(book, change, OTHER_TABLE_NAMES.reports, writeData(sheet, rows));
    sheet.activate();
  });
}

const lastDate = (dates: readonly Minute[]): Minute | null =>
  dates.reduce<Minute | null>((last, date) => (last === null || date > last ? date : last), null);

const keptAlready = (last: Minute, statusDate: Minute): string =>
  last === statusDate
    ? `The report of ${lastDay(last)} is kept already and stays as it is. Move the Status date on to keep the next one.`
    : `A later report is kept already, of ${lastDay(last)}. Set a Status date after it to keep another.`;

function writeLines(sheet: Sheet, { project, sections }: StatusReport, statusDate: Minute): Range {
  sheet.setColumnWidth(1, 155).setColumnWidth(2, 640).setColumnWidth(3, 16);
  sheet
    .getRange(1, 1)
    .setValue(plainCell(project === '' ? 'Status report' : project))
    .setFontSize(15)
    .setFontWeight('bold');
  sheet
    .getRange(2, 1)
    .setValue(`Status report, kept for ${lastDay(statusDate)}`)
    .setFontColor(HINT_TEXT);
  const rows = reportRows(sections, LINE_WIDTH);
  const lines = rows.map(({ section, text }, at) => [
    rows[at - 1]?.section === section ? '' : section,
    plainCell(text),
  ]);
  styleHeader(sheet.getRange(LINES_ROW, 1, 1, 2)).setValues([['Section', 'Text']]);
  const body = sheet.getRange(LINES_ROW + 1, 1, lines.length, 2);
  body.setValues(lines).setVerticalAlignment('top');
  sheet.getRange(LINES_ROW + 1, 2).setWrap(true);
  sheet.getRange(LINES_ROW + 1, 1, lines.length, 1).setFontWeight('bold');
  sheet.setFrozenRows(LINES_ROW);
  return sheet.getRange(LINES_ROW, 1, lines.length + 1, 2);
}

/** All of it in one write; dates are exact moments, shown as days. */
function writeData(sheet: Sheet, rows: readonly (readonly Cell[])[]): Range {
  const columns = COLUMNS.reports;
  const dates = spreadsheetDates();
  const needRows = LINES_ROW + rows.length - sheet.getMaxRows();
  if (needRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), needRows);
  const needColumns = DATA_COLUMN + columns.length - 1 - sheet.getMaxColumns();
  if (needColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), needColumns);
  const range = sheet.getRange(LINES_ROW, DATA_COLUMN, rows.length + 1, columns.length);
  const formats = columns.map((name) =>
    /date|start|finish/.test(name) ? DATE_FORMAT : name.includes('%') ? PERCENT_FORMAT : 'General',
  );
  range.setNumberFormats([...Array(rows.length + 1)].map(() => formats));
  range.setValues([
    [...columns],
    ...rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? plainCell(cell) : writeCell(cell, dates))),
    ),
  ]);
  styleHeader(sheet.getRange(LINES_ROW, DATA_COLUMN, 1, columns.length));
  sheet.hideColumns(DATA_COLUMN, columns.length);
  return range;
}
