/** What a fetched workbook turns out to be: a project, a program, or nothing that can be read. */
import type { Outcome, SourceFailure, Workbook } from '../sources/sheet-source.js';
import { type KeptTables, presentTables } from '../store/tables-store.js';
import { type ProgramWorkbook, programIn } from './program-workbook.js';
import type { ProjectFigures } from './project-reading.js';
import { readProject } from './read-project.js';
import { tablesOf } from './workbook-tables.js';

export type Contents =
  | { readonly kind: 'project'; readonly figures: ProjectFigures; readonly tables: KeptTables }
  | {
      readonly kind: 'program';
      readonly program: ProgramWorkbook;
      readonly tables: KeptTables;
      /** The workbook's own name. */
      readonly title: string;
    }
  | { readonly kind: 'failure'; readonly failure: SourceFailure };

/** @param account the one that the workbook's own address names */
export function contentsOf(outcome: Outcome<Workbook>, account: string | null): Contents {
  if (!outcome.ok) return { kind: 'failure', failure: outcome.failure };
  const workbook = outcome.value;
  const { title, url } = workbook;
  const program = programIn(workbook, account);
  if (program !== null) {
    const { tables, places } = program;
    return { kind: 'program', program, title, tables: { tables: presentTables(tables), places, url } };
  }
  const found = tablesOf(workbook);
  const read = readProject(workbook, found);
  if (!read.ok || found === null) {
    const failure = read.ok ? ({ kind: 'sheet-changed', tab: null } as const) : read.failure;
    return { kind: 'failure', failure };
  }
  return {
    kind: 'project',
    figures: read.value,
    tables: { tables: presentTables(found.tables), places: found.places, url },
  };
}
