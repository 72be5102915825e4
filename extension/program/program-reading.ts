/** What is kept of a program's own workbook between readings: the projects it lists, and what their roll-up needs. */
import type { Table } from '../../shared/table/cell.js';
import type { SourceFailure } from '../sources/sheet-source.js';
import type { Program, ProjectEntry } from '../store/program.js';

export interface ProgramReading {
  /** The workbook's own name; what the program is called until its settings say so. */
  readonly title: string;
  /** Where a person opens it; null for a file or a sample. */
  readonly url: string | null;
  readonly listed: readonly ProjectEntry[];
  /** The tables that the roll-up needs; the others lie apart, for those who ask for them. */
  readonly tables: RollUpTables;
  /** When it was last read well; null where it never was. */
  readonly readAt: number | null;
  /** What the last attempt met; null where it went well. */
  readonly failure: SourceFailure | null;
}

export interface RollUpTables {
  readonly projects?: Table;
  readonly rates?: Table;
  readonly settings?: Table;
}

export const rollUpTables = ({ projects, rates, settings }: RollUpTables): RollUpTables => ({
  ...(projects === undefined ? {} : { projects }),
  ...(rates === undefined ? {} : { rates }),
  ...(settings === undefined ? {} : { settings }),
});

export const UNREAD_PROGRAM: ProgramReading = {
  title: '',
  url: null,
  listed: [],
  tables: {},
  readAt: null,
  failure: null,
};

/** All projects of a program: those its workbook lists, then those added by hand that it does not. */
export function entriesOf(program: Program, { listed }: ProgramReading): readonly ProjectEntry[] {
  const ids = new Set(listed.map(({ id }) => id));
  return [...listed, ...program.projects.filter(({ id }) => !ids.has(id))];
}
