/** Finds where each figure of the report comes from. */

import type { PlanTables } from '../../shared/plan/read-plan.js';
import { readPlan } from '../../shared/plan/read-plan.js';
import type { Alignment } from '../../shared/program/alignment.js';
import type { ProjectMilestone } from '../../shared/program/read-milestones.js';
import type { ProjectSummary } from '../../shared/summary/project-summary.js';
import type { TableKind } from '../../shared/table/columns.js';
import { titleOf } from '../program/portfolio.js';
import { summaryOf } from '../program/roll-up.js';
import type { ProjectEntry } from '../store/program.js';
import type { KeptTables } from '../store/tables-store.js';
import { columnLinks, rowLink } from '../trace/cells-read.js';
import type { FigureName } from '../trace/figure-names.js';
import { healthTrace, programHealthTrace } from '../trace/health-trace.js';
import { programTrace, projectTrace, type TraceWords } from '../trace/summary-trace.js';
import type { FindTrace, TraceLink, TracePart } from '../trace/trace.js';
import type { MessageKey } from '../words/words.js';
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
  readonly parts?: readonly TracePart[];
  readonly note?: string;
}

export interface ReportTraces {
  project(summary: ProjectSummary, figure: FigureName): FindTrace;
  program(figure: FigureName): FindTrace;
  /** All reasons of a project's health. */
  health(summary: ProjectSummary): FindTrace;
  programHealth(): FindTrace;
  milestone(milestone: ProjectMilestone, value: string): FindTrace;
  /** The milestones of a project's plan. */
  gates(project: string, figure: Pick<OwnFigure, 'title' | 'value'>): FindTrace;
  own(figure: OwnFigure): FindTrace;
}

/** @param keptOf the tables that a project was read from, out of the database */
export function reportTraces(
  state: ReportState,
  keptOf: (id: string) => Promise<KeptTables | null>,
  context: TraceWords,
): ReportTraces {
  const { words } = context;
  const entryOf = (name: string): ProjectEntry | null => {
    const program = state.draft.value?.source.program;
    const found = program?.entries.find((entry) => {
      const figures = program.readings.get(entry.id)?.figures ?? null;
      return figures === null ? entry.title === name : summaryOf(entry, figures).project === name;
    });
    return found ?? null;
  };
  const tablesOf = async (name: string): Promise<KeptTables | null> => {
    const entry = entryOf(name);
    return entry === null ? null : keptOf(entry.id);
  };
  return {
    project: (summary, figure) => async () => {
      const kept = await tablesOf(summary.project);
      return projectTrace(summary, figure, kept, '', context);
    },
    program: (figure) => async () => {
      const report = state.report.value;
      if (report === null) throw new Error('A report that is not there has no figures.');
      return programTrace(report.program, figure, context);
    },
    health: (summary) => async () => {
      const { project } = summary;
      const kept = await tablesOf(project);
      const rolledUp = state.draft.value?.report.program.projects ?? [];
      const reason = rolledUp.find((each) => each.project === project)?.reason ?? summary.reason;
      return healthTrace({ ...summary, reason }, kept, words);
    },
    programHealth: () => async () => {
      const program = state.draft.value?.report.program;
      if (program === undefined) throw new Error('A report that is not there has no health.');
      return programHealthTrace(program, state.draft.value?.source.kept ?? null, words);
    },
    milestone: (milestone, value) => async () => {
      const kept = await tablesOf(milestone.project);
      return {
        title: `${milestone.project}: ${milestone.name}`,
        value,
        how: words.t('howMilestone'),
        note: '',
        workbook: milestone.project,
        cells: kept === null ? [] : milestoneCells(kept, milestone.id),
        parts: [],
      };
    },
    gates:
      (project, { title, value }) =>
      async () => {
        const kept = await tablesOf(project);
        return {
          title,
          value,
          how: words.t('howGates'),
          note: '',
          workbook: project,
          cells: kept === null ? [] : columnLinks(kept, { table: 'plan', names: ['Task', '% complete'] }),
          parts: [],
        };
      },
    own: (figure) => async () => {
      const { kept = null, program } = state.draft.value?.source ?? {};
      return {
        title: figure.title,
        value: figure.value,
        how: words.t(figure.how, ...(figure.substitutions ?? [])),
        note: figure.note ?? '',
        workbook: program === undefined ? '' : titleOf(program),
        cells: kept === null ? [] : ownCells(kept, figure),
        parts: figure.parts ?? [],
      };
    },
  };
}

const ownCells = (kept: KeptTables, { table, names = [], row }: OwnFigure): TraceLink[] =>
  row === undefined ? columnLinks(kept, { table, names }) : rowLink(kept, table, row);

/** Its row in the plan, and the baseline's finishes. */
function milestoneCells(kept: KeptTables, id: string): TraceLink[] {
  const row = readPlan(kept.tables as unknown as PlanTables).tasks.find((task) => task.id === id)?.row;
  const baseline = columnLinks(kept, { table: 'baseline', names: ['Baseline finish'] });
  return row === undefined ? baseline : [...rowLink(kept, 'plan', row), ...baseline];
}

/** What each project gives to an objective, as parts of its cost. */
export const contributionParts = (
  contributions: Alignment['objectives'][number]['contributions'],
  text: (cost: number | null) => string,
): TracePart[] => contributions.map(({ project, cost }) => ({ name: project, value: text(cost), url: null }));
