/** The state of the workbook's project as the sidebar shows it. Plain JSON. */
import { measurePlan } from '../../shared/earned-value/measures.js';
import { LEAST_SLIP, slipText } from '../../shared/health/slip-words.js';
import { shownFinish } from '../../shared/schedule/shown-dates.js';
import type { Health } from '../../shared/summary/project-summary.js';
import { summarizeProject } from '../../shared/summary/summarize-project.js';
import { attentionOf } from './attention.js';
import type { AttentionLine } from './attention-line.js';
import type { ProblemLine } from './conversion/reading.js';
import { dateText, isoDate } from './date-text.js';
import { problemLines } from './located-table.js';
import type { Project } from './project.js';

export interface BlockPlace {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  /** The column of task names, from 1. */
  readonly taskColumn: number;
}

export interface PlanState {
  readonly project: string;
  readonly tabName: string;
  readonly health: Health;
  readonly reason: string;
  /** As words, and as `2026-03-31`; blank where none is set. */
  readonly statusDate: string;
  readonly statusDay: string;
  readonly finish: string;
  /** `9 working days late`; blank where it is not known. */
  readonly slip: string;
  readonly late: boolean;
  readonly tasks: number;
  readonly attention: readonly AttentionLine[];
  readonly problems: readonly ProblemLine[];
  readonly problemCount: number;
  readonly block: BlockPlace;
}

const MOST_PROBLEMS = 100;
const LAST_MINUTE = 1 / 1440;

export function stateOf(project: Project): PlanState {
  const { plan, schedule, tables, overrides, header, block } = project;
  const measures = measurePlan(plan, schedule);
  const summary = summarizeProject(plan, schedule, measures);
  // A status date is the end of its day: the minute before it names the day.
  const status = summary.statusDate === null ? null : summary.statusDate / 1440 - LAST_MINUTE;
  const slip = summary.finishSlip;
  return {
    project: summary.project || tables.plan.tabName,
    tabName: tables.plan.tabName,
    health: summary.health,
    reason: summary.reason,
    statusDate: status === null ? '' : dateText(Math.floor(status)),
    statusDay: status === null ? '' : isoDate(Math.floor(status)),
    finish: schedule.finish === null ? '' : dateText(shownFinish(schedule, schedule.finish)),
    slip: slip === null ? '' : slipText(slip, BY_THE_PLAN),
    late: (slip ?? 0) >= LEAST_SLIP,
    tasks: plan.tasks.length,
    attention: attentionOf(project, measures),
    problems: problemLines(schedule.problems.slice(0, MOST_PROBLEMS), tables, overrides),
    problemCount: schedule.problems.length,
    block: {
      tab: tables.plan.tab,
      row: block.row,
      column: block.column,
      taskColumn: tables.plan.column + (header.columns.Task ?? 0),
    },
  };
}

const BY_THE_PLAN = { later: 'later than planned', earlier: 'earlier than planned', same: 'as planned' };
