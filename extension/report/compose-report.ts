/** From what was read to the executive report as data; every figure comes from `shared/`. */
import { sourcesOf } from '../../shared/functions/program-report-function.js';
import { reasonBeside } from '../../shared/health/reason-beside.js';
import { readProgramSettings } from '../../shared/program/program-settings.js';
import type { ExecutiveReport } from '../../shared/report/executive-report.js';
import { type ExecutiveSources, writeExecutiveReport } from '../../shared/report/write-executive-report.js';
import type { ProjectSummary } from '../../shared/summary/project-summary.js';
import { serialOfFinish } from '../../shared/summary/shown-moment.js';
import { SerialDate, type Table } from '../../shared/table/cell.js';
import { COLUMNS } from '../../shared/table/dictionary.js';
import { titleOf } from '../program/portfolio.js';
import { rollUp, summaryOf } from '../program/roll-up.js';
import type { ShownProgram } from '../program/shown-program.js';
import type { ReportSource } from './report-source.js';

const TABLES = ['projects', 'rates', 'settings', 'objectives', 'ledger', 'dependencies', 'risks'] as const;

type ReportTables = Parameters<typeof sourcesOf>[0];

export interface ComposedReport {
  readonly report: ExecutiveReport;
  /** Tables that could not be used, each with the sentence that says why. */
  readonly faults: readonly string[];
}

/** @param unnamed what to call a program that nobody has named */
export function composeReport({ program, kept, last }: ReportSource, unnamed: string): ComposedReport {
  const tables = tablesOf(program, kept?.tables ?? {});
  const { calendar, minutesPerDay } = readProgramSettings(tables.settings);
  const rolledUp = rollUp(program);
  const named = { ...rolledUp, summary: { ...rolledUp.summary, project: titleOf(program) || unnamed } };
  const { sources, faults } = readableSources(tables);
  const before = last?.summaries ?? null;
  const report = writeExecutiveReport(named, { ...sources, before }, calendar, minutesPerDay);
  return { report: { ...report, projects: report.projects.map(withLeadOnly) }, faults };
}

/** A line of the report gives the first reason; whoever asks for a project's health is told all of them. */
const withLeadOnly = (summary: ProjectSummary): ProjectSummary => ({
  ...summary,
  reason: reasonBeside(summary.health, summary.reason).lead,
});

function tablesOf(program: ShownProgram, own: Readonly<Record<string, Table>>): ReportTables {
  const known = { ...own, ...program.workbook.tables } as Readonly<Record<string, Table>>;
  const tables = Object.fromEntries(
    TABLES.flatMap((kind) => (known[kind] === undefined ? [] : [[kind, known[kind]]])),
  );
  const milestones = stackedMilestones(program);
  return milestones === null ? tables : { ...tables, milestones };
}

/** Every project's milestones in the form of PM_MILESTONES, one below the other; null where no project has one. */
export function stackedMilestones({ entries, readings }: ShownProgram): Table | null {
  const rows = entries.flatMap((entry) => {
    const figures = readings.get(entry.id)?.figures ?? null;
    if (figures === null) return [];
    const { project } = summaryOf(entry, figures);
    return figures.milestones.map(({ id, name, baseline, forecast, slip, done }) => [
      project,
      id,
      name,
      dateCell(baseline),
      dateCell(forecast),
      slip,
      done,
    ]);
  });
  return rows.length === 0 ? null : [COLUMNS.milestones, ...rows];
}

const dateCell = (serial: number | null): SerialDate | null =>
  serial === null ? null : new SerialDate(serial);

/** One table that cannot be used takes its own section with it, and no other. */
function readableSources(tables: ReportTables): { sources: ExecutiveSources; faults: readonly string[] } {
  try {
    return { sources: sourcesOf(tables), faults: [] };
  } catch {
    const faults: string[] = [];
    const usable = Object.entries(tables).filter(([kind, table]) => {
      try {
        sourcesOf({ [kind]: table });
        return true;
      } catch (error) {
        faults.push(error instanceof Error ? error.message : String(error));
        return false;
      }
    });
    return { sources: sourcesOf(Object.fromEntries(usable)), faults };
  }
}

/** The spreadsheet day of a report's status date. */
export const statusDayOf = ({ statusDate }: ExecutiveReport): number | null =>
  statusDate === null ? null : Math.floor(serialOfFinish(statusDate));
