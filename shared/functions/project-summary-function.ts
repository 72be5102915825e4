/** PM_PROJECT_SUMMARY: a project in one row. */
import { measurePlan } from '../earned-value/measures.js';
import { summarizeProject } from '../summary/summarize-project.js';
import { SUMMARY_HEADER, summaryRow } from '../summary/summary-table.js';
import type { Table } from '../table/cell.js';
import type { Argument } from './input.js';
import { scheduledPlan } from './plan-input.js';

/** One header row and one row; what is not known is blank. */
export function projectSummaryFunction(plan: Argument, ...tables: Argument[]): Table {
  const scheduled = scheduledPlan('PM_PROJECT_SUMMARY', plan, tables);
  const { schedule } = scheduled;
  const summary = summarizeProject(scheduled.plan, schedule, measurePlan(scheduled.plan, schedule));
  return [SUMMARY_HEADER, summaryRow(summary)];
}
