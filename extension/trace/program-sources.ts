/** What the figures of a program are traced with, out of what is stored of it. */
import { readRates } from '../../shared/program/rates.js';
import type { Program } from '../../shared/program/roll-up-program.js';
import { summaryOf } from '../program/roll-up.js';
import type { ShownProgram } from '../program/shown-program.js';
import type { ProjectEntry } from '../store/program.js';
import type { KeptTables } from '../store/tables-store.js';
import type { ProgramSources } from './project-part.js';

/** @param keptOf the tables that an entry was read from, out of the database */
export const programSources = (
  shown: ShownProgram,
  program: Program,
  own: KeptTables | null,
  keptOf: (id: string) => Promise<KeptTables | null>,
): ProgramSources => ({
  program,
  rates: shown.workbook.tables.rates === undefined ? [] : readRates(shown.workbook.tables.rates),
  own,
  keptOf: async (project) => {
    const entry = entryNamed(shown, project);
    return entry === null ? null : keptOf(entry.id);
  },
});

/** The project that goes by a name in a program. */
function entryNamed({ entries, readings }: ShownProgram, name: string): ProjectEntry | null {
  const found = entries.find((entry) => {
    const figures = readings.get(entry.id)?.figures ?? null;
    return figures === null ? entry.title === name : summaryOf(entry, figures).project === name;
  });
  return found ?? null;
}
