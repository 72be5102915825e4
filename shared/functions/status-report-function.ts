/** PM_STATUS_REPORT: the state of a project as sections of plain sentences. */
import { readGoals } from '../goals/read-goals.js';
import type { Plan } from '../plan/plan.js';
import { readKeptReports } from '../report/kept-reports.js';
import type { StatusReport } from '../report/status-report.js';
import { writeStatusReport } from '../report/write-status-report.js';
import { readRegister } from '../risk-register/read-register.js';
import type { Schedule } from '../schedule/schedule.js';
import type { Table } from '../table/cell.js';
import type { Argument } from './input.js';
import type { FoundTables } from './optional-tables.js';
import { scheduledPlanWith } from './plan-input.js';

const REPORT_TABLES = ['goals', 'risks', 'reports'] as const;

/** Section, Text: a row for each line, the section named on each. */
export function statusReportFunction(plan: Argument, ...tables: Argument[]): Table {
  const scheduled = scheduledPlanWith('PM_STATUS_REPORT', plan, tables, REPORT_TABLES);
  const { sections } = statusReportOf(scheduled.plan, scheduled.schedule, scheduled.tables);
  return [
    ['Section', 'Text'],
    ...sections.flatMap(({ name, lines }) => lines.map(({ text }) => [name, text])),
  ];
}

/** The report of a plan with the tables that only a report reads. */
export function statusReportOf(
  plan: Plan,
  schedule: Schedule,
  { goals, risks, reports }: FoundTables<(typeof REPORT_TABLES)[number]>,
): StatusReport {
  return writeStatusReport(plan, schedule, {
    register: risks === undefined ? null : readRegister(risks),
    goals: goals === undefined ? [] : readGoals(goals).goals,
    kept: reports === undefined ? [] : readKeptReports(reports),
  });
}
