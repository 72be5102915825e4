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
import { failureWords } from '../program/failure-words.js';
import { formatsOf, serialDayOf } from '../program/format.js';
import { titleOf } from '../program/portfolio.js';
import { UNREAD } from '../program/project-reading.js';
import { rollUp, summariesOf, summaryOf } from '../program/roll-up.js';
import type { ShownProgram } from '../program/shown-program.js';
import type { Words } from '../words/words.js';
import type { ReportSource } from './report-source.js';

const TABLES = [
  'projects',
  'rates',
  'settings',
  'objectives',
  'ledger',
  'dependencies',
  'risks',
  'weights',
  'whatIf',
] as const;

type ReportTables = Parameters<typeof sourcesOf>[0];

export interface ComposedReport {
  readonly report: ExecutiveReport;
  /** Tables that could not be used, each with the sentence that says why. */
  readonly faults: readonly string[];
}

export function composeReport({ program, kept, last }: ReportSource, words: Words): ComposedReport {
  const tables = tablesOf(program, kept?.tables ?? {});
  const { calendar, minutesPerDay } = readProgramSettings(tables.settings);
  const rolledUp = rollUp(program);
  const failures = failuresOf(program, words);
  const named = {
    ...rolledUp,
    summary: {
      ...rolledUp.summary,
      project: titleOf(program) || words.t('program'),
      // The report says beside it whose forecast is missing.
      estimateAtCompletion: rolledUp.estimateAtCompletion.value,
    },
  };
  const { sources, faults } = readableSources(tables, named.summary.currency, summariesOf(program));
  const before = last?.summaries ?? null;
  const report = writeExecutiveReport(
    named,
    { ...sources, before, fromProjects: fromProjects(program) },
    calendar,
    minutesPerDay,
  );
  const projects = report.projects.map((each) => withReason(each, failures));
  const leftOut = named.leftOut.map((each) => {
    const failure = failures.get(each.project);
    return failure?.isUnread ? { ...each, why: failure.text.replace(/[.。]$/, '') } : each;
  });
  const stale = [...failures.values()].filter(({ isUnread }) => !isUnread).map(({ text }) => text);
  return {
    report: { ...report, program: { ...named, leftOut }, projects },
    faults: [...faults, ...stale],
  };
}

/** A line of the report gives the first reason; whoever asks for a project's health is told all of them. */
function withReason(summary: ProjectSummary, failures: ReadonlyMap<string, Failure>): ProjectSummary {
  const failure = failures.get(summary.project);
  const reason = failure?.isUnread ? failure.text : reasonBeside(summary.health, summary.reason).lead;
  return { ...summary, reason };
}

interface Failure {
  readonly text: string;
  /** Whether nothing at all is known of it; else its figures are from before. */
  readonly isUnread: boolean;
}

/** Why projects could not be read the last time, by their names. */
function failuresOf({ entries, readings }: ShownProgram, words: Words): ReadonlyMap<string, Failure> {
  const formats = formatsOf(words.locale);
  return new Map(
    entries.flatMap((entry): [string, Failure][] => {
      const { figures, failure, readAt } = readings.get(entry.id) ?? UNREAD;
      if (failure === null) return [];
      const name = figures === null ? entry.title : summaryOf(entry, figures).project;
      const lastGood = readAt === null ? null : formats.fullDate(serialDayOf(readAt));
      return [
        [name, { text: failureWords(failure, name, lastGood, words).text, isUnread: figures === null }],
      ];
    }),
  );
}

function tablesOf(program: ShownProgram, own: Readonly<Record<string, Table>>): ReportTables {
  const known = { ...own, ...program.workbook.tables } as Readonly<Record<string, Table>>;
  const tables = Object.fromEntries(
    TABLES.flatMap((kind) => (known[kind] === undefined ? [] : [[kind, known[kind]]])),
  );
  const milestones = stackedMilestones(program);
  return milestones === null ? tables : { ...tables, milestones };
}

/** The registers and the people of the projects' own workbooks, under the names that the program gives them. */
function fromProjects({ entries, readings }: ShownProgram): ExecutiveSources['fromProjects'] {
  const read = entries.flatMap((entry) => {
    const figures = readings.get(entry.id)?.figures ?? null;
    return figures === null ? [] : [{ project: summaryOf(entry, figures).project, figures }];
  });
  return {
    entries: read.flatMap(({ project, figures }) =>
      (figures.register ?? []).map((each) => ({ ...each, project })),
    ),
    people: read.map(({ project, figures }) => ({ project, people: figures.people ?? [] })),
  };
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
function readableSources(
  tables: ReportTables,
  currency: string,
  summaries: readonly ProjectSummary[],
): { sources: ExecutiveSources; faults: readonly string[] } {
  try {
    return { sources: sourcesOf(tables, currency, summaries), faults: [] };
  } catch {
    const faults: string[] = [];
    const usable = Object.entries(tables).filter(([kind, table]) => {
      try {
        sourcesOf({ [kind]: table }, currency, summaries);
        return true;
      } catch (error) {
        faults.push(error instanceof Error ? error.message : String(error));
        return false;
      }
    });
    return { sources: sourcesOf(Object.fromEntries(usable), currency, summaries), faults };
  }
}

/** The spreadsheet day of a report's status date. */
export const statusDayOf = ({ statusDate }: ExecutiveReport): number | null =>
  statusDate === null ? null : Math.floor(serialOfFinish(statusDate));
