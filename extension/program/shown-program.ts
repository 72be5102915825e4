/** A program as it is shown: its projects with what was last read of each, and what its own workbook says. */
import type { Program, ProjectEntry } from '../store/program.js';
import { entriesOf, type ProgramReading } from './program-reading.js';
import type { ProjectReading } from './project-reading.js';

export interface ShownProgram {
  readonly id: string;
  readonly kind: Program['kind'];
  /** What a person calls it; empty: what its workbook says. */
  readonly title: string;
  readonly entries: readonly ProjectEntry[];
  /** By the entry's id. */
  readonly readings: ReadonlyMap<string, ProjectReading>;
  readonly workbook: ProgramReading;
}

export const shownProgram = (
  program: Program,
  workbook: ProgramReading,
  readings: ReadonlyMap<string, ProjectReading>,
): ShownProgram => ({
  id: program.id,
  kind: program.kind,
  title: program.title,
  entries: entriesOf(program, workbook),
  readings,
  workbook,
});
