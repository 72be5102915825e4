/** Which projects the program holds, and where each is read from. */
import type { WorkbookAddress } from '../sources/workbook-address.js';

export type ProjectPlace =
  | { readonly type: 'google'; readonly address: WorkbookAddress }
  /** Read once, when it was added: a browser does not let a file be read again by itself. */
  | { readonly type: 'file'; readonly name: string }
  | { readonly type: 'sample' };

export interface ProjectEntry {
  readonly id: string;
  /** What to call it until its plan says so itself. */
  readonly title: string;
  readonly place: ProjectPlace;
}

export interface Program {
  readonly kind: 'none' | 'sample' | 'own';
  readonly title: string;
  readonly projects: readonly ProjectEntry[];
}

export const NO_PROGRAM: Program = { kind: 'none', title: '', projects: [] };

/** The program with a project added; a workbook that is there already is not added twice. A sample makes way. */
export function withProject(program: Program, entry: ProjectEntry): Program {
  const own = program.kind === 'own' ? program.projects : [];
  const title = program.kind === 'own' ? program.title : '';
  const others = own.filter(({ id }) => id !== entry.id);
  return { kind: 'own', title, projects: [...others, entry] };
}

export function withoutProject(program: Program, id: string): Program {
  const projects = program.projects.filter((entry) => entry.id !== id);
  return projects.length === 0 ? NO_PROGRAM : { ...program, projects };
}
