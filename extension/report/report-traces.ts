/** Finds where each figure of the report comes from. */

import type { ProjectMilestone } from '../../shared/program/read-milestones.js';
import type { Program } from '../../shared/program/roll-up-program.js';
import type { ProjectSummary } from '../../shared/summary/project-summary.js';
import type { TableKind } from '../../shared/table/columns.js';
import { titleOf } from '../program/portfolio.js';
import type { KeptTables } from '../store/tables-store.js';
import { columnLinks, rowLink } from '../trace/cells-read.js';
import type { FigureName } from '../trace/figure-names.js';
import { healthTrace, programHealthTrace } from '../trace/health-trace.js';
import { ledgerCells } from '../trace/ledger-trace.js';
import { gatesTrace, milestoneTrace } from '../trace/milestone-trace.js';
import { programSources } from '../trace/program-sources.js';
import type { ProgramSources, TraceWords } from '../trace/project-part.js';
import { overrunTrace, programTrace, projectTrace } from '../trace/summary-trace.js';
import type { FindTrace, TraceLink, TracePart } from '../trace/trace.js';
import { tellNote } from '../words/tell-reason.js';
import type { MessageKey } from '../words/words.js';
import type { ReportSource } from './report-source.js';
import type { ReportState } from './report-state.js';

/** A figure of a program's own tables. */
export interface OwnFigure {
  readonly title: string;
  readonly value: string;
  readonly how: MessageKey;
  readonly substitutions?: readonly string[];
  readonly table: TableKind;
  /** Columns of the table, or one row of it. */
  readonly names?: readonly string[];
  readonly row?: number;
  /** What it is made of, found when somebody asks. */
  readonly parts?: (sources: ProgramSources, source: ReportSource) => PartsOf;
  readonly note?: string;
}

type PartsOf = readonly TracePart[] | Promise<readonly TracePart[]>;

export interface ReportTraces {
  project(summary: ProjectSummary, figure: FigureName): FindTrace;
  /** How far a figure of a project has moved since the last report. */
  moved(summary: ProjectSummary, figure: FigureName, value: string): FindTrace;
  program(figure: FigureName): FindTrace;
  /** How far the program's forecast is off its budget. */
  overrun(value: string): FindTrace;
  /** All reasons of a project's health. */
  health(summary: ProjectSummary): FindTrace;
  programHealth(): FindTrace;
  milestone(milestone: ProjectMilestone, value: string): FindTrace;
  /** The milestones of a project's plan. */
  gates(project: string, value: string): FindTrace;
  own(figure: OwnFigure): FindTrace;
}

/** @param keptOf the tables that a project was read from, out of the database */
export function reportTraces(
  state: ReportState,
  keptOf: (id: string) => Promise<KeptTables | null>,
  context: TraceWords,
): ReportTraces {
  const { words } = context;
  const draft = () => {
    const { value } = state.draft;
    if (value === null) throw new Error('A report that is not there has no figures.');
    return value;
  };
  const sources = (): ProgramSources => {
    const { report, source } = draft();
    return programSources(source.program, report.program, source.kept, keptOf);
  };
  const tablesOf = (name: string): Promise<KeptTables | null> => sources().keptOf(name);
  return {
    project: (summary, figure) => async () =>
      projectTrace(summary, figure, await tablesOf(summary.project), '', context),
    moved: (summary, figure, value) => async () => {
      const { project } = summary;
      const before = draft().source.last?.summaries.find((each) => each.project === project);
      const now = projectTrace(summary, figure, await tablesOf(project), '', context);
      if (before === undefined) return now;
      const then = projectTrace(before, figure, null, '', context);
      return { ...now, value, note: words.t('movedFrom', then.value, now.value) };
    },
    program: (figure) => () => programTrace(sources(), figure, context),
    overrun: (value) => () => overrunTrace(sources(), value, context),
    health: (summary) => async () => {
      const { project } = summary;
      const kept = await tablesOf(project);
      const reason = reasonOf(draft().report.program, project) ?? summary.reason;
      return healthTrace({ ...summary, reason }, kept, words);
    },
    programHealth: () => () => programHealthTrace(sources(), context),
    milestone: (milestone, value) => async () =>
      milestoneTrace(milestone.project, milestone, value, await tablesOf(milestone.project), context),
    gates: (project, value) => async () => gatesTrace(project, value, await tablesOf(project), context),
    own: (figure) => async () => {
      const { source } = draft();
      const { kept, program } = source;
      return {
        title: figure.title,
        value: figure.value,
        how: words.t(figure.how, ...(figure.substitutions ?? [])),
        note: tellNote(figure.note ?? '', words),
        workbook: titleOf(program),
        cells: kept === null ? [] : ownCells(kept, figure),
        parts: (await figure.parts?.(sources(), source)) ?? [],
      };
    },
  };
}

const reasonOf = ({ projects }: Program, name: string): string | undefined =>
  projects.find(({ project }) => project === name)?.reason;

function ownCells(kept: KeptTables, { table, names = [], row }: OwnFigure): TraceLink[] {
  if (row !== undefined) return rowLink(kept, table, row);
  return table === 'ledger' ? ledgerCells(kept, names) : columnLinks(kept, { table, names });
}
