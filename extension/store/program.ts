/** Which programs there are, which projects each holds, and where each is read from. */
import type { WorkbookAddress } from '../sources/workbook-address.js';

export type ProjectPlace =
  | { readonly type: 'google'; readonly address: WorkbookAddress }
  /** Read once, when it was added: a browser does not let a file be read again by itself. */
  | { readonly type: 'file'; readonly name: string }
  | { readonly type: 'sample' }
  /** A row of a Projects table that leads to no workbook. */
  | { readonly type: 'none' }
  /** Another program of this list, as a line of the portfolio. */
  | { readonly type: 'program' };

/** What the Projects table of the program says of a project. */
export interface ListedProject {
  readonly department: string;
  readonly objectives: readonly string[];
  readonly stage: string;
}

export interface ProjectEntry {
  readonly id: string;
  /** What to call it until its plan says so itself; of a listed project what its program calls it. */
  readonly title: string;
  readonly place: ProjectPlace;
  /** Absent where it was added by hand. */
  readonly listed?: ListedProject;
}

export interface Program {
  readonly id: string;
  readonly kind: 'sample' | 'own';
  /** What a person calls it; empty: what its workbook says. */
  readonly title: string;
  /** The workbook whose Projects table lists its projects; null where all of them were added by hand. */
  readonly workbook: ProjectPlace | null;
  /** Those added by hand, beside the ones that the workbook lists. */
  readonly projects: readonly ProjectEntry[];
}

export interface Programs {
  /** The program shown, or `PORTFOLIO`; null where there is none. */
  readonly selected: string | null;
  readonly programs: readonly Program[];
}

export const NO_PROGRAMS: Programs = { selected: null, programs: [] };

/** All programs rolled up, chosen like one of them. */
export const PORTFOLIO = 'portfolio';

const MOST_TITLE = 120;

export const programById = ({ programs }: Programs, id: string | null): Program | null =>
  programs.find((program) => program.id === id) ?? null;

/** The program that is shown; the first where the portfolio is. */
export const selectedProgram = (all: Programs): Program | null =>
  programById(all, all.selected) ?? all.programs[0] ?? null;

/** Adds a program, or puts it in the place of the one with its id, and selects it. A sample makes way. */
export function withProgram({ programs }: Programs, program: Program): Programs {
  const own = programs.filter(({ kind }) => program.kind === 'sample' || kind !== 'sample');
  const known = own.some(({ id }) => id === program.id);
  return {
    selected: program.id,
    programs: known ? own.map((each) => (each.id === program.id ? program : each)) : [...own, program],
  };
}

export function withoutProgram({ selected, programs }: Programs, id: string): Programs {
  const rest = programs.filter((program) => program.id !== id);
  const first = rest[0]?.id ?? null;
  const lost = selected === id || (selected === PORTFOLIO && rest.length < 2);
  return { selected: lost ? first : selected, programs: rest };
}

/** Shows another program, or all of them together; what is not there changes nothing. */
export function select(all: Programs, id: string): Programs {
  const known = id === PORTFOLIO ? all.programs.length > 1 : programById(all, id) !== null;
  return known ? { ...all, selected: id } : all;
}

export const renamed = (all: Programs, id: string, title: string): Programs =>
  changed(all, id, (program) => ({ ...program, title: title.trim().slice(0, MOST_TITLE) }));

/** A program with a project added by hand; a workbook that is there already is not added twice. */
export const withProject = (all: Programs, programId: string, entry: ProjectEntry): Programs =>
  changed(all, programId, (program) => ({
    ...program,
    projects: [...program.projects.filter(({ id }) => id !== entry.id), entry],
  }));

/** A program that loses its last project, and has no workbook that lists others, goes too. */
export function withoutProject(all: Programs, programId: string, id: string): Programs {
  const without = changed(all, programId, (program) => ({
    ...program,
    projects: program.projects.filter((entry) => entry.id !== id),
  }));
  const left = programById(without, programId);
  const isEmpty = left !== null && left.projects.length === 0 && left.workbook === null;
  return isEmpty ? withoutProgram(without, programId) : without;
}

const changed = (all: Programs, id: string, change: (program: Program) => Program): Programs => ({
  ...all,
  programs: all.programs.map((program) => (program.id === id ? change(program) : program)),
});
