/** PM_PROGRAM_REPORT: the executive report of a program as sections of plain sentences. */
import { alignProjects, readObjectives } from '../program/alignment.js';
import { impactOf } from '../program/impact.js';
import { inOneCurrency } from '../program/one-currency.js';
import { prioritiesOf } from '../program/priorities.js';
import { readProgramSettings } from '../program/program-settings.js';
import { readRates } from '../program/rates.js';
import { readLedger } from '../program/read-ledger.js';
import { readProjectLinks } from '../program/read-links.js';
import { readMilestones } from '../program/read-milestones.js';
import { readCandidates } from '../program/read-projects.js';
import { readWeights } from '../program/read-weights.js';
import { type WhatIfChanges, withoutChanges } from '../program/read-what-if.js';
import { whatIfOutcome } from '../program/what-if-outcome.js';
import type { CountedLedger } from '../report/executive-report.js';
import { executiveSections } from '../report/executive-report-sections.js';
import type { ExecutiveSources } from '../report/write-executive-report.js';
import { writeExecutiveReport } from '../report/write-executive-report.js';
import { readRegister } from '../risk-register/read-register.js';
import type { ProjectSummary } from '../summary/project-summary.js';
import { readSummaries } from '../summary/read-summaries.js';
import type { Table } from '../table/cell.js';
import { COLUMNS } from '../table/dictionary.js';
import { foldText } from '../table/fold.js';
import type { Argument } from './input.js';
import { type FoundTables, optionalTables } from './optional-tables.js';
import { ledgerOf } from './profit-and-loss-function.js';
import { programOf, summariesTable } from './program-input.js';
import { whatIfInput } from './what-if-function.js';

const TABLES = [
  'projects',
  'rates',
  'settings',
  'objectives',
  'ledger',
  'dependencies',
  'milestones',
  'risks',
  'weights',
  'whatIf',
] as const;

/** Section, Text: a row for each line, the section named on each. */
export function programReportFunction(summaries: Argument, ...others: Argument[]): Table {
  const tables = optionalTables(others, TABLES, 'PM_PROGRAM_REPORT');
  const rolledUp = [tables.projects, tables.rates, tables.settings].filter((table) => table !== undefined);
  const program = programOf('PM_PROGRAM_REPORT', summaries, rolledUp);
  const { calendar, minutesPerDay } = readProgramSettings(tables.settings);
  const report = writeExecutiveReport(
    program,
    sourcesOf(tables, program.currency, readSummaries(summariesTable('PM_PROGRAM_REPORT', summaries))),
    calendar,
    minutesPerDay,
  );
  return [
    ['Section', 'Text'],
    ...executiveSections(report).flatMap(({ name, lines }) => lines.map((line) => [name, line])),
  ];
}

export type ReportTables = FoundTables<(typeof TABLES)[number]>;

/** The stage of each project by its folded name. */
const stagesOf = (projects: Table | undefined): ReadonlyMap<string, string> =>
  new Map(
    (projects === undefined ? [] : readCandidates(projects).rows).flatMap((row) =>
      row === null || row.stage === '' ? [] : [[foldText(row.name), row.stage]],
    ),
  );

/**
 * What the tables of a program workbook say to its report, in the program's currency.
 *
 * @param summaries of the projects that have one
 */
export function sourcesOf(
  tables: ReportTables,
  currency: string,
  summaries: readonly ProjectSummary[],
): ExecutiveSources {
  const { projects, objectives, ledger, dependencies, milestones, risks, settings } = tables;
  const { calendar, minutesPerDay } = readProgramSettings(settings);
  const read = milestones === undefined ? null : readMilestones(milestones);
  const links = dependencies === undefined ? null : readProjectLinks(dependencies);
  return {
    register: risks === undefined ? null : readRegister(risks),
    milestones: read,
    stages: stagesOf(projects),
    profitAndLoss:
      ledger === undefined || readLedger(ledger).entries.length === 0
        ? null
        : inCurrency(ledgerOf(ledger, tables), currency),
    alignment:
      projects === undefined || objectives === undefined
        ? null
        : alignProjects(
            inOneCurrency(
              readCandidates(projects),
              currency,
              tables.rates === undefined ? [] : readRates(tables.rates),
            ),
            readObjectives(objectives),
          ),
    ...choicesOf(tables, summaries),
    dependencies:
      links === null ? null : { links, impacts: impactOf(links, read ?? [], calendar, minutesPerDay) },
    fromProjects: null,
    before: null,
  };
}

/** A ledger that names no currency is in the program's. */
const inCurrency = (ledger: CountedLedger, currency: string): CountedLedger =>
  ledger.currency === '' ? { ...ledger, currency } : ledger;

/** How the projects rank, and what would follow from other choices. */
function choicesOf(
  tables: ReportTables,
  summaries: readonly ProjectSummary[],
): Pick<ExecutiveSources, 'priorities' | 'whatIf'> {
  const { tables: input, changes } = whatIfInput(summaries, tables);
  const candidates = readCandidates(tables.projects ?? [COLUMNS.projects]);
  const { weights } = tables;
  const outcome = (tried: WhatIfChanges) => whatIfOutcome(input, tried);
  return {
    priorities: prioritiesOf({
      candidates,
      converted: input.candidates,
      weights: weights === undefined ? null : readWeights(weights, candidates),
      summaries,
      limits: changes.limitsToday,
    }),
    whatIf:
      changes.count === 0 && changes.problems.length === 0
        ? null
        : { changes, today: outcome(withoutChanges(changes)), after: outcome(changes) },
  };
}
