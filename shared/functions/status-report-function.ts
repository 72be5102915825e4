/** PM_STATUS_REPORT: the state of a project as sections of plain sentences. */
import { readGoals } from '../goals/read-goals.js';
import type { Plan } from '../plan/plan.js';
import { readKeptReports } from '../report/kept-reports.js';
import { reportRows } from '../report/report-rows.js';
import type { StatusReport } from '../report/status-report.js';
import { writeStatusReport } from '../report/write-status-report.js';
import { readRegister } from '../risk-register/read-register.js';
import type { Schedule } from '../schedule/schedule.js';
import type { Table } from '../table/cell.js';
import { type Argument, WrongCall } from './input.js';
import type { FoundTables } from './optional-tables.js';
import { scheduledPlanWith } from './plan-input.js';

const REPORT_TABLES = ['goals', 'risks', 'reports'] as const;

const NARROWEST = 40;

/** Section, Text: a row for each line, the section named on each; a number among the tables is the rows' width. */
export function statusReportFunction(plan: Argument, ...others: Argument[]): Table {
  const width = others.find((each): each is number => typeof each === 'number') ?? null;
  if (width !== null && !(width >= NARROWEST))
    throw new WrongCall(
      `PM_STATUS_REPORT: ${width} is not a width. Write a number of characters from ${NARROWEST} on.`,
    );
  const tables = others.map((each) => (typeof each === 'number' ? null : each));
  const scheduled = scheduledPlanWith('PM_STATUS_REPORT', plan, tables, REPORT_TABLES);
  const { sections } = statusReportOf(scheduled.plan, scheduled.schedule, scheduled.tables);
  const rows = reportRows(sections, width === null ? null : Math.floor(width));
  return [['Section', 'Text'], ...rows.map(({ section, text }) => [section, text])];
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
