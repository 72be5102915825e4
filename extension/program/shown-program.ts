/** A program as it is shown: its projects with what was last read of each, and what its own workbook says. */
import { foldText } from '../../shared/table/fold.js';
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
  entries: joined(entriesOf(program, workbook), readings),
  readings,
  workbook,
});

/**
 * A project that the program lists but whose workbook was never read, and one of the same name that was added by hand
 * and read: one project, with what the program says of it.
 */
function joined(
  entries: readonly ProjectEntry[],
  readings: ShownProgram['readings'],
): readonly ProjectEntry[] {
  const figuresOf = (id: string) => readings.get(id)?.figures ?? null;
  const read = new Map<string, ProjectEntry>();
  for (const entry of entries) {
    const name = foldText(figuresOf(entry.id)?.summary.project ?? '');
    if (entry.listed === undefined && name !== '' && !read.has(name)) read.set(name, entry);
  }
  const taken = new Set<string>();
  const all = entries.map((entry): ProjectEntry => {
    if (entry.listed === undefined || figuresOf(entry.id) !== null) return entry;
    const own = read.get(foldText(entry.title));
    if (own === undefined || taken.has(own.id)) return entry;
    taken.add(own.id);
    return { ...own, title: entry.title, listed: entry.listed };
  });
  return all.filter(({ id, listed }) => listed !== undefined || !taken.has(id));
}
