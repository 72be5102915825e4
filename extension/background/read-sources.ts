/** Reads workbooks, four at a time, and keeps what they say; one that cannot be read keeps what it said last. */
import { programFigures } from '../program/program-figures.js';
import { type ProgramReading, rollUpTables } from '../program/program-reading.js';
import { tabOfProjects } from '../program/program-workbook.js';
import { type ProjectFigures, type ProjectReading, UNREAD } from '../program/project-reading.js';
import type { ShownProgram } from '../program/shown-program.js';
import { type Contents, contentsOf } from '../program/workbook-contents.js';
import type { Outcome, SheetSource, SourceFailure, Workbook } from '../sources/sheet-source.js';
import { openUrl, type WorkbookAddress } from '../sources/workbook-address.js';
import type { ProjectEntry } from '../store/program.js';
import type { ProgramStore } from '../store/program-store.js';
import type { TablesStore } from '../store/tables-store.js';
import { gate } from './at-most.js';

export type ProgramContents = Extract<Contents, { readonly kind: 'program' }>;

export interface SourceReader {
  /** The program that a workbook turned out to be where a project was expected; it is not kept as one then. */
  readProject(entry: ProjectEntry): Promise<ProgramContents | null>;
  /** What a project turned out to hold: its figures, or why there are none; a program is handed back as above. */
  keepProject(entry: ProjectEntry, contents: Contents): Promise<ProgramContents | null>;
  readProgram(id: string, address: WorkbookAddress): Promise<void>;
  keepProgram(id: string, contents: ProgramContents): Promise<void>;
}

interface Parts {
  readonly store: ProgramStore;
  readonly tables: TablesStore;
  readonly source: () => Promise<SheetSource<WorkbookAddress>>;
  readonly now: () => number;
}

/** Polite to Google, and quick enough for a program of any size. */
export const AT_ONCE = 4;

/** A portfolio lists programs, and those list projects: more levels than that are a circle or a mistake. */
const MOST_LEVELS = 3;

export function sourceReader({ store, tables, source, now }: Parts): SourceReader {
  const enter = gate(AT_ONCE);
  const fetched = (address: WorkbookAddress): Promise<Outcome<Workbook>> =>
    enter(async () => {
      try {
        return await (await source()).read(address);
      } catch (error) {
        return { ok: false, failure: ourFault(error) };
      }
    });

  const save = async (id: string, figures: ProjectFigures | null, failure: SourceFailure | null) => {
    const before = (await store.readings([id])).get(id) ?? UNREAD;
    const reading: ProjectReading =
      failure === null && figures !== null
        ? { figures, readAt: now(), failure: null }
        : { ...before, failure };
    await store.saveReading(id, reading);
  };

  /** A program among the projects of another is one line: its own projects are read and rolled up. */
  const figuresOfProgram = async (
    { program, tables: kept, title }: ProgramContents,
    id: string,
    above: readonly string[],
  ): Promise<ProjectFigures> => {
    const readings = new Map<string, ProjectReading>();
    await Promise.all(
      program.listed.map(async ({ entry }) => {
        const figures = await figuresBelow(entry, [...above, id]);
        if (figures !== null) readings.set(entry.id, { figures, readAt: now(), failure: null });
      }),
    );
    const entries = program.listed.map(({ entry }) => entry);
    const workbook: ProgramReading = {
      title,
      url: kept.url,
      listed: entries,
      tables: rollUpTables(program.tables),
      readAt: now(),
      failure: null,
    };
    const shown: ShownProgram = { id, kind: 'own', title: '', entries, readings, workbook };
    return programFigures(shown);
  };

  const figuresBelow = async (
    { id, place }: ProjectEntry,
    above: readonly string[],
  ): Promise<ProjectFigures | null> => {
    if (place.type !== 'google' || above.includes(id) || above.length >= MOST_LEVELS) return null;
    const contents = contentsSafely(await fetched(place.address), place.address.account);
    if (contents.kind === 'project') return contents.figures;
    return contents.kind === 'program' ? figuresOfProgram(contents, id, above) : null;
  };

  const keepProject = async (entry: ProjectEntry, contents: Contents): Promise<ProgramContents | null> => {
    if (contents.kind === 'program') {
      if (entry.listed === undefined) return contents;
      await save(entry.id, await figuresOfProgram(contents, entry.id, []), null);
    } else if (contents.kind === 'project') {
      await save(entry.id, contents.figures, null);
      await tables.saveTables(entry.id, contents.tables);
    } else {
      await save(entry.id, null, contents.failure);
    }
    return null;
  };

  const keepProgram = async (id: string, { program, title, tables: kept }: ProgramContents) => {
    await store.saveProgramReading(id, {
      title,
      url: kept.url,
      listed: program.listed.map(({ entry }) => entry),
      tables: rollUpTables(program.tables),
      readAt: now(),
      failure: null,
    });
    await tables.saveTables(id, kept);
    for (const { entry, failure } of program.listed) {
      if (failure !== null) await save(entry.id, null, failure);
    }
  };

  const failProgram = async (id: string, address: WorkbookAddress, failure: SourceFailure) => {
    const before = await store.programReading(id);
    await store.saveProgramReading(id, { ...before, url: openUrl(address), failure });
  };

  return {
    keepProject,
    keepProgram,
    readProject: async (entry) => {
      if (entry.place.type !== 'google') return null;
      const { address } = entry.place;
      return keepProject(entry, contentsSafely(await fetched(address), address.account));
    },
    readProgram: async (id, address) => {
      const outcome = await fetched(address);
      const contents = contentsSafely(outcome, address.account);
      if (contents.kind === 'program') return keepProgram(id, contents);
      // A plan, or neither of the two: it can be opened, but lists no projects any more.
      const isOpened =
        outcome.ok && !(contents.kind === 'failure' && contents.failure.kind !== 'sheet-changed');
      if (isOpened)
        return failProgram(id, address, { kind: 'projects-changed', tab: tabOfProjects(outcome.value) });
      if (contents.kind === 'failure') return failProgram(id, address, contents.failure);
    },
  };
}

/** A bug of ours in one workbook is told beside it, and does not keep the others from being read. */
export function contentsSafely(outcome: Outcome<Workbook>, account: string | null): Contents {
  try {
    return contentsOf(outcome, account);
  } catch (error) {
    return { kind: 'failure', failure: ourFault(error) };
  }
}

function ourFault(error: unknown): SourceFailure {
  console.error(error);
  return { kind: 'unreadable' };
}
