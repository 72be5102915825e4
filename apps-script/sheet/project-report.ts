/** The status report of the open workbook, with every table of it that a report reads. */
import { statusReportOf } from '../../shared/functions/status-report-function.js';
import type { StatusReport } from '../../shared/report/status-report.js';
import { statusReportText } from '../../shared/report/status-report-text.js';
import type { Table } from '../../shared/table/cell.js';
import { readTable } from './call.js';
import { spreadsheetDates } from './dates.js';
import { namedRange, OTHER_TABLE_NAMES } from './names.js';
import { openProject, type Project } from './project.js';
import { Sentence } from './sentence.js';
import { NO_PLAN } from './tabs/open-tab.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type OtherTable = keyof typeof OTHER_TABLE_NAMES;

/** A table that only a report reads; undefined where the workbook has none. */
export function otherTable(book: Spreadsheet, kind: OtherTable): Table | undefined {
  const range = namedRange(book, OTHER_TABLE_NAMES[kind]);
  return range === null ? undefined : readTable(range.getValues(), spreadsheetDates());
}

export function reportOf(book: Spreadsheet, { plan, schedule }: Project): StatusReport {
  const kinds = Object.keys(OTHER_TABLE_NAMES) as OtherTable[];
  const tables = kinds.flatMap((kind) => {
    const table = otherTable(book, kind);
    return table === undefined ? [] : [[kind, table] as const];
  });
  return statusReportOf(plan, schedule, Object.fromEntries(tables));
}

/** The report as plain text, to be pasted into a mail. */
export function reportText(book: Spreadsheet): string {
  return statusReportText(reportOf(book, projectOf(book)));
}

/** The workbook's plan; a sentence where it has none. */
export function projectOf(book: Spreadsheet): Project {
  const project = openProject(book);
  if (project === null) throw new Sentence(NO_PLAN);
  return project;
}
