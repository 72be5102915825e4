/** Programs as the extension keeps them, for its report: projects read from .xlsx workbooks, a workbook of their own. */
import { workbookOfTables, writeWorkbook } from '../../apps-script/local/workbook-file/write-workbook.js';
import type { ProgramReading } from '../../extension/program/program-reading.js';
import type { ProjectReading } from '../../extension/program/project-reading.js';
import { readProject } from '../../extension/program/read-project.js';
import { sampleProgram } from '../../extension/program/sample-program.js';
import { shownProgram } from '../../extension/program/shown-program.js';
import { tablesOf } from '../../extension/program/workbook-tables.js';
import type { ReportSource } from '../../extension/report/report-source.js';
import { readXlsx } from '../../extension/sources/workbook/xlsx.js';
import type { Program, ProjectEntry } from '../../extension/store/program.js';
import { programStore } from '../../extension/store/program-store.js';
import { type KeptTables, tablesStore } from '../../extension/store/tables-store.js';
import { sampleProgram as sample } from '../../shared/sample/program.js';
import type { Table } from '../../shared/table/cell.js';

const ADDRESS = 'https://docs.google.com/spreadsheets/d';
const PROGRAM = 'program-workbook-0123456789';

/** What lies in the two stores of the extension. */
export interface StoredReport {
  readonly local: Record<string, unknown>;
  readonly tables: Record<string, unknown>;
}

const into = (values: Record<string, unknown>) => ({
  get: async () => values,
  set: async (more: Readonly<Record<string, unknown>>) => void Object.assign(values, more),
  remove: async () => undefined,
});

interface Read {
  readonly reading: ProjectReading;
  readonly kept: KeptTables;
}

/** A project of the sample as it is read from a Google sheet of that id. */
function readAs(at: number, id: string, now: number): Read {
  const project = sample.projects[at % sample.projects.length];
  if (project === undefined) throw new Error('The sample has no projects.');
  const url = `${ADDRESS}/${id}/edit`;
  const workbook = readXlsx(writeWorkbook(workbookOfTables({ ...project.tables })), project.name, url);
  const found = tablesOf(workbook);
  const outcome = readProject(workbook);
  if (found === null || !outcome.ok) throw new Error('The sample project is not read.');
  return {
    reading: { figures: outcome.value, readAt: now, failure: null },
    kept: {
      tables: Object.fromEntries(Object.entries(found.tables)) as KeptTables['tables'],
      places: found.places,
      url,
    },
  };
}

/** The Projects table with a row for each name, after the sample's rows in turn. */
function projectsTable(names: readonly string[]): Table {
  const [header = [], ...rows] = sample.projectsTable;
  return [header, ...names.map((name, at) => [name, ...(rows[at % rows.length] ?? []).slice(1)])];
}

/** One more decision than the sample's, which is overdue. */
const risksTable: Table = [
  ...sample.risksTable,
  [
    'Second test slot for the laboratory',
    'decision',
    null,
    null,
    'Program director',
    'The launch moves by four weeks',
    '2027-01-20',
    'Open',
  ],
];

export interface ReportStateOptions {
  readonly nameOf?: (at: number) => string;
  /** Which projects could never be read. */
  readonly isUnread?: (at: number) => boolean;
}

/** A program whose workbook lists so many projects. */
export async function reportState(
  count: number,
  now: number,
  { nameOf = nameFrom, isUnread = () => false }: ReportStateOptions = {},
): Promise<StoredReport> {
  const stored: StoredReport = { local: {}, tables: {} };
  const store = programStore(into(stored.local));
  const tables = tablesStore(into(stored.tables));
  const names = Array.from({ length: count }, (_, at) => nameOf(at));
  const projects = projectsTable(names);
  const kinds = sample.projects.map((_, at) => readAs(at, `sheet-kind-${at}-0123456789`, now));
  const listed: ProjectEntry[] = [];
  for (const [at, title] of names.entries()) {
    const id = `sheet-${at}-0123456789`;
    const kind = kinds[at % kinds.length];
    if (kind === undefined) throw new Error('The sample has no projects.');
    listed.push({
      id,
      title,
      place: { type: 'google', address: { id, account: null } },
      listed: { department: '', objectives: [], stage: '' },
    });
    if (isUnread(at)) {
      await store.saveReading(id, { figures: null, readAt: null, failure: { kind: 'no-access' } });
      continue;
    }
    const url = `${ADDRESS}/${id}/edit`;
    const { figures } = kind.reading;
    if (figures === null) throw new Error('The sample project has no figures.');
    const summary = { ...figures.summary, workbook: url };
    await store.saveReading(id, { ...kind.reading, figures: { ...figures, summary } });
    await tables.saveTables(id, { ...kind.kept, url });
  }
  const own: Record<string, Table> = {
    projects,
    settings: sample.settingsTable,
    rates: sample.ratesTable,
    objectives: sample.objectivesTable,
    ledger: sample.profitAndLossTable,
    dependencies: sample.dependenciesTable,
    risks: risksTable,
    weights: sample.weightsTable,
    whatIf: sample.whatIfTable,
  };
  const url = `${ADDRESS}/${PROGRAM}/edit`;
  const places = Object.fromEntries(
    Object.keys(own).map((kind) => [
      kind,
      { tab: kind === 'ledger' ? 'Profit and loss' : kind, top: 0, left: 0 },
    ]),
  );
  await tables.saveTables('program-1', { tables: own, places, url });
  const reading: ProgramReading = {
    title: 'Program workbook',
    url,
    listed,
    tables: { projects, rates: sample.ratesTable, settings: sample.settingsTable },
    readAt: now,
    failure: null,
  };
  const program: Program = {
    id: 'program-1',
    kind: 'own',
    title: '',
    workbook: { type: 'google', address: { id: PROGRAM, account: null } },
    projects: [],
  };
  await store.savePrograms({ selected: program.id, programs: [program] });
  await store.saveProgramReading(program.id, reading);
  return stored;
}

const MORE = [
  'Payments gateway',
  'Mobile app',
  'Office fit-out',
  'Data migration',
  'Warehouse move',
  'Training',
];

/** The sample's own names first: its dependencies speak of them. */
const nameFrom = (at: number): string =>
  sample.projects[at]?.name ?? MORE[at - sample.projects.length] ?? `Region ${at + 1}`;

/** The sample program, as the extension itself keeps it. */
export function sampleReportSource(now: number): ReportSource {
  const { program, reading, readings, tables } = sampleProgram(now);
  return {
    program: shownProgram(program, reading, readings),
    kept: { tables: { ...tables }, places: {}, url: null },
    last: null,
  };
}

/** The first projects of the sample as read from Google sheets, and the tables that each was read from. */
export function reportSourceFromSheets(count: number): {
  readonly source: ReportSource;
  readonly keptOf: (project: string) => KeptTables | null;
} {
  const { program } = sampleReportSource(0);
  const entries = program.entries.slice(0, count);
  const read = entries.map((entry, at) => ({ entry, ...readAs(at, `sheet-${at}-0123456789`, 0) }));
  const settings = sample.settingsTable;
  return {
    source: {
      program: {
        ...program,
        entries,
        readings: new Map(read.map(({ entry, reading }) => [entry.id, reading])),
        workbook: { ...program.workbook, tables: { rates: sample.ratesTable, settings } },
      },
      kept: null,
      last: null,
    },
    keptOf: (project) => read.find(({ entry }) => entry.title === project)?.kept ?? null,
  };
}
