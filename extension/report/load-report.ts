/** Reads what a report is made from out of the extension's stores. */

import { portfolioOf } from '../program/portfolio.js';
import { entriesOf } from '../program/program-reading.js';
import { type ShownProgram, shownProgram } from '../program/shown-program.js';
import type { KeyValueStore } from '../store/key-value-store.js';
import { PORTFOLIO, type Program, type Programs, selectedProgram } from '../store/program.js';
import { type ProgramStore, programStore } from '../store/program-store.js';
import { tablesStore } from '../store/tables-store.js';
import type { Words } from '../words/words.js';

export interface LoadedProgram {
  readonly program: ShownProgram;
  readonly kept: Awaited<ReturnType<ReturnType<typeof tablesStore>['tables']>>;
}

/** The program that the popup shows; null where there is none. */
export async function loadProgram(
  local: KeyValueStore,
  tables: KeyValueStore,
  words: Words,
): Promise<LoadedProgram | null> {
  const store = programStore(local);
  const programs = await store.programs();
  if (programs.selected === PORTFOLIO) {
    return { program: await loadPortfolio(store, programs, words), kept: null };
  }
  const selected = selectedProgram(programs);
  if (selected === null) return null;
  const [program, kept] = await Promise.all([
    loadShown(store, selected),
    // A database that cannot be opened leaves a report without the program's own tables.
    tablesStore(tables)
      .tables(selected.id)
      .catch(() => null),
  ]);
  return { program, kept };
}

async function loadShown(store: ProgramStore, program: Program): Promise<ShownProgram> {
  const workbook = await store.programReading(program.id);
  const readings = await store.readings(entriesOf(program, workbook).map(({ id }) => id));
  return shownProgram(program, workbook, readings);
}

async function loadPortfolio(
  store: ProgramStore,
  { programs }: Programs,
  words: Words,
): Promise<ShownProgram> {
  const shown = await Promise.all(programs.map((program) => loadShown(store, program)));
  return portfolioOf(shown, words.t('portfolio'), words.t('program'));
}
