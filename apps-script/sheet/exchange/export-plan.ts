/** Gives the plan as a file: Microsoft Project XML, or CSV. */
import { writePlanCsv } from '../../../shared/exchange/csv/write-plan-csv.js';
import { notWrittenToProjectXml } from '../../../shared/exchange/project-xml/not-written.js';
import { writeProjectXml } from '../../../shared/exchange/project-xml/write-project-xml.js';
import { openProject, type Project } from '../project.js';
import { Sentence } from '../sentence.js';
import { NO_PLAN } from '../tabs/open-tab.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type ExportFormat = 'xml' | 'csv';

export interface PlanFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  /** What the workbook holds and the file does not, one sentence each. */
  readonly notes: readonly string[];
}

const ONLY_THE_PLAN =
  'A CSV file holds the plan alone: settings, calendars, resources, actuals and baselines stay behind.';

export function exportPlan(book: Spreadsheet, format: ExportFormat): PlanFile {
  const project = openProject(book);
  if (project === null) throw new Sentence(NO_PLAN);
  const name = fileName(project, format);
  const { plan, schedule, tables } = project;
  if (format === 'xml') {
    const text = writeProjectXml(plan, schedule);
    return { name, type: 'application/xml', text, notes: notWrittenToProjectXml(plan) };
  }
  return {
    name,
    type: 'text/csv',
    text: writePlanCsv(tables.plan.cells, plan, schedule),
    notes: [ONLY_THE_PLAN],
  };
}

/** What no system allows in a file's name gives way to a space. */
function fileName({ plan, tables }: Project, ending: ExportFormat): string {
  const title = (plan.settings.project || tables.plan.tabName).replace(/[\\/:*?"<>|]+/g, ' ').trim();
  return `${title.slice(0, 120) || 'Plan'}.${ending}`;
}
