/** A project summary as a row of a table, and its header. */
import { type Cell, SerialDate } from '../table/cell.js';
import { COLUMNS, type ColumnName } from '../table/dictionary.js';
import { type Minute, serialOfMinute } from '../time/minute.js';
import type { ProjectSummary } from './project-summary.js';
import { serialOfFinish } from './shown-moment.js';

export type SummaryColumn = ColumnName<'summaries'>;

export const SUMMARY_HEADER: readonly SummaryColumn[] = COLUMNS.summaries;

const startCell = (moment: Minute | null): Cell =>
  moment === null ? null : new SerialDate(serialOfMinute(moment));
const finishCell = (moment: Minute | null): Cell =>
  moment === null ? null : new SerialDate(serialOfFinish(moment));

const CELLS: { readonly [Column in SummaryColumn]: (summary: ProjectSummary) => Cell } = {
  Project: (summary) => summary.project,
  Manager: (summary) => summary.manager,
  Department: (summary) => summary.department,
  Workbook: (summary) => summary.workbook,
  Currency: (summary) => summary.currency,
  'Status date': (summary) => finishCell(summary.statusDate),
  Health: (summary) => summary.health,
  Reason: (summary) => summary.reason,
  '% complete': (summary) => summary.fractionComplete,
  Start: (summary) => startCell(summary.start),
  Finish: (summary) => finishCell(summary.finish),
  'Baseline finish': (summary) => finishCell(summary.baselineFinish),
  'Finish slip': (summary) => summary.finishSlip,
  BAC: (summary) => summary.budgetAtCompletion,
  PV: (summary) => summary.plannedValue,
  EV: (summary) => summary.earnedValue,
  AC: (summary) => summary.actualCost,
  EAC: (summary) => summary.estimateAtCompletion,
  SPI: (summary) => summary.schedulePerformanceIndex,
  CPI: (summary) => summary.costPerformanceIndex,
  'SPI(t)': (summary) => summary.schedulePerformanceIndexTime,
  'Next milestone': (summary) => summary.nextMilestone,
  'Next milestone date': (summary) => finishCell(summary.nextMilestoneDate),
  'Critical tasks': (summary) => summary.criticalTasks,
  Overloads: (summary) => summary.overloads,
  Problems: (summary) => summary.problems,
};

/** The cells of one summary, beside `SUMMARY_HEADER`. */
export const summaryRow = (summary: ProjectSummary): Cell[] =>
  SUMMARY_HEADER.map((column) => CELLS[column](summary));
