/** A program's workbook: its tables, and the projects that its Projects table lists, each with its workbook. */
import { type Objective, objectivesOf, readObjectives } from '../../shared/program/alignment.js';
import { type CandidateProject, readCandidates } from '../../shared/program/read-projects.js';
import type { Table } from '../../shared/table/cell.js';
import { readHeader } from '../../shared/table/header.js';
import { tableRows } from '../../shared/table/records.js';
import { readText } from '../../shared/table/text.js';
import type { SourceFailure, Workbook } from '../sources/sheet-source.js';
import { addressInCell, type WorkbookAddress } from '../sources/workbook-address.js';
import type { ListedProject, ProjectEntry } from '../store/program.js';
import { type FoundTable, findTables, placeOfName, type TableNames, type TablePlace } from './find-tables.js';
import { tablesOf } from './workbook-tables.js';

const NAMES = {
  projects: 'Throughline_Projects',
  settings: 'Throughline_Settings',
  rates: 'Throughline_Rates',
  objectives: 'Throughline_Objectives',
  weights: 'Throughline_Weights',
  ledger: 'Throughline_Ledger',
  dependencies: 'Throughline_Dependencies',
  risks: 'Throughline_Risks',
  whatIf: 'Throughline_WhatIf',
} as const satisfies TableNames<'projects'> & Readonly<Record<string, string>>;

export type ProgramTableKind = keyof typeof NAMES;

export type ProgramTables = { readonly projects: Table } & {
  readonly [Kind in Exclude<ProgramTableKind, 'projects'>]?: Table;
};

/** A row of the Projects table; a failure says why it leads to no workbook. */
export interface ListedEntry {
  readonly entry: ProjectEntry;
  readonly failure: SourceFailure | null;
}

export interface ProgramWorkbook {
  readonly tables: ProgramTables;
  readonly places: Readonly<Partial<Record<ProgramTableKind, TablePlace>>>;
  readonly listed: readonly ListedEntry[];
}

/**
 * The program in a workbook; null where it is none: no named Projects table, and a plan of its own or no table that
 * lists projects with their workbooks.
 */
export function programIn(workbook: Workbook, account: string | null): ProgramWorkbook | null {
  const isNamed = placeOfName(workbook, NAMES.projects) !== null;
  if (!isNamed && tablesOf(workbook) !== null) return null;
  const found = findTables<ProgramTableKind>(workbook, NAMES);
  const projects = found.get('projects');
  if (projects === undefined || !listsWorkbooks(projects.table)) return null;
  const objectivesTable = found.get('objectives')?.table;
  const objectives = objectivesTable === undefined ? [] : readObjectives(objectivesTable);
  const tables = Object.fromEntries([...found].map(([kind, { table }]) => [kind, table]));
  return {
    tables: { ...tables, projects: projects.table },
    places: Object.fromEntries([...found].map(([kind, { place }]) => [kind, place])),
    listed: listedIn(workbook, projects, objectives, account),
  };
}

/** The tab that the name of the Projects table points to; null where there is no such name. */
export const tabOfProjects = (workbook: Workbook): string | null =>
  placeOfName(workbook, NAMES.projects)?.tab ?? null;

function listsWorkbooks(table: Table): boolean {
  const { Project, Workbook } = readHeader(table, 'projects').columns;
  return Project !== undefined && Workbook !== undefined;
}

/** @param account the one that the program's own address names: its links are opened by the same person */
function listedIn(
  workbook: Workbook,
  { table, place }: FoundTable,
  objectives: readonly Objective[],
  account: string | null,
): readonly ListedEntry[] {
  const header = readHeader(table, 'projects');
  const column = header.columns.Workbook ?? 0;
  const links = workbook.tabs.find(({ name }) => name === place.tab)?.links;
  const rows = tableRows(table, 'projects');
  const seen = new Set<string>();
  return readCandidates(table).rows.flatMap((candidate, index): ListedEntry[] => {
    const row = rows[index];
    if (candidate === null || row === undefined) return [];
    const written = row.read('Workbook', readText) ?? '';
    const link = links?.get(`${place.top + header.row + candidate.row},${place.left + column}`) ?? null;
    const address = addressInCell(written) ?? addressInCell(link ?? '');
    const listed = listedProject(candidate, objectives);
    const title = candidate.name;
    if (address === null) return [withoutWorkbook(title, written, candidate.row, listed)];
    const id = seen.has(address.id) ? `${address.id}:${candidate.row}` : address.id;
    seen.add(address.id);
    const googlePlace = { type: 'google' as const, address: ofAccount(address, account) };
    return [{ entry: { id, title, place: googlePlace, listed }, failure: null }];
  });
}

/** What a row of the Projects table says of its project, for filters. */
export const listedProject = (
  candidate: CandidateProject,
  objectives: readonly Objective[],
): ListedProject => ({
  department: candidate.department,
  objectives: objectivesOf(candidate, objectives),
  stage: candidate.stage,
});

const ofAccount = (address: WorkbookAddress, account: string | null): WorkbookAddress =>
  account === null ? address : { ...address, account };

const withoutWorkbook = (
  title: string,
  written: string,
  row: number,
  listed: ListedProject,
): ListedEntry => ({
  entry: { id: `row:${row}:${title}`, title, place: { type: 'none' }, listed },
  failure: written === '' ? { kind: 'not-linked' } : { kind: 'not-a-link', text: written.slice(0, 80) },
});
