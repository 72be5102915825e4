/** PM_PROGRAM_REPORT: the executive report of a program as sections of plain sentences. */
import { alignProjects, readObjectives } from '../program/alignment.js';
import { impactOf } from '../program/impact.js';
import { inOneCurrency } from '../program/one-currency.js';
import { readProgramSettings } from '../program/program-settings.js';
import { readRates } from '../program/rates.js';
import { readLedger } from '../program/read-ledger.js';
import { readProjectLinks } from '../program/read-links.js';
import { readMilestones } from '../program/read-milestones.js';
import { readCandidates } from '../program/read-projects.js';
import { executiveSections } from '../report/executive-report-sections.js';
import type { ExecutiveSources } from '../report/write-executive-report.js';
import { writeExecutiveReport } from '../report/write-executive-report.js';
import { readRegister } from '../risk-register/read-register.js';
import type { Table } from '../table/cell.js';
import { foldText } from '../table/fold.js';
import type { Argument } from './input.js';
import { type FoundTables, optionalTables } from './optional-tables.js';
import { ledgerOf } from './profit-and-loss-function.js';
import { programOf } from './program-input.js';

const TABLES = [
  'projects',
  'rates',
  'settings',
  'objectives',
  'ledger',
  'dependencies',
  'milestones',
  'risks',
] as const;

/** Section, Text: a row for each line, the section named on each. */
export function programReportFunction(summaries: Argument, ...others: Argument[]): Table {
  const tables = optionalTables(others, TABLES, 'PM_PROGRAM_REPORT');
  const rolledUp = [tables.projects, tables.rates, tables.settings].filter((table) => table !== undefined);
  const program = programOf('PM_PROGRAM_REPORT', summaries, rolledUp);
  const { calendar, minutesPerDay } = readProgramSettings(tables.settings);
  const report = writeExecutiveReport(program, sourcesOf(tables, program.currency), calendar, minutesPerDay);
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

/** What the tables of a program workbook say to its report, in the program's currency. */
export function sourcesOf(tables: ReportTables, currency: string): ExecutiveSources {
  const { projects, objectives, ledger, dependencies, milestones, risks, settings } = tables;
  const { calendar, minutesPerDay } = readProgramSettings(settings);
  const read = milestones === undefined ? null : readMilestones(milestones);
  const links = dependencies === undefined ? null : readProjectLinks(dependencies);
  return {
    register: risks === undefined ? null : readRegister(risks),
    milestones: read,
    stages: stagesOf(projects),
    profitAndLoss:
      ledger === undefined || readLedger(ledger).entries.length === 0 ? null : ledgerOf(ledger, tables),
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
    dependencies:
      links === null ? null : { links, impacts: impactOf(links, read ?? [], calendar, minutesPerDay) },
    fromProjects: null,
    before: null,
  };
}
