/** Reads all programs again: their own workbooks first, then the projects; what a dead worker left is gone on with. */
import { ageOf } from '../program/picture.js';
import { entriesOf } from '../program/program-reading.js';
import type { ProjectEntry } from '../store/program.js';
import type { ProgramStore } from '../store/program-store.js';
import type { RefreshState } from '../store/refresh-state.js';
import { isStorageFull } from '../store/storage-full.js';
import { eachAtMost } from './each-at-most.js';
import type { Queue } from './one-after-another.js';
import { AT_ONCE, type SourceReader } from './read-sources.js';

interface Parts {
  readonly store: ProgramStore;
  readonly reader: SourceReader;
  readonly change: Queue;
  readonly paint: (readAt: number | null) => Promise<void>;
  /** Writes down what was read, once all of it was. */
  readonly note: () => Promise<void>;
  readonly now: () => number;
  /** Asks to be woken soon while a refresh is under way, in case the worker dies. */
  readonly watchRefresh: (underWay: boolean) => Promise<void>;
  /** A project that turned out to be a program of its own. */
  readonly promote: (
    entry: ProjectEntry,
    contents: Awaited<ReturnType<SourceReader['readProject']>>,
  ) => Promise<void>;
}

export interface Refresher {
  /** Reads everything; who asks during one gets that one. */
  refresh(): Promise<void>;
  /** Reads some programs with all their projects, and some projects, once nothing else is being read. */
  read(programs: readonly string[], projects: readonly string[]): Promise<void>;
  resume(): Promise<void>;
  /** Goes on with what was left behind, and reads anew what is older than it should be. */
  catchUp(): Promise<void>;
}

/** During a long refresh the picture is painted anew after this many projects. */
const PAINT_EVERY = 8;

export function refresher({
  store,
  reader,
  change,
  paint,
  note,
  now,
  watchRefresh,
  promote,
}: Parts): Refresher {
  let running: Promise<void> | null = null;

  /** All projects that are read from somewhere, each once, those of the program shown first. */
  const allEntries = async (of?: readonly string[]): Promise<Map<string, ProjectEntry>> => {
    const { programs, selected } = await store.programs();
    const shownFirst = [...programs].sort((one, other) => rank(one.id, selected) - rank(other.id, selected));
    const entries = new Map<string, ProjectEntry>();
    for (const program of shownFirst) {
      if (of !== undefined && !of.includes(program.id)) continue;
      for (const entry of entriesOf(program, await store.programReading(program.id))) {
        if (entry.place.type === 'google' && !entries.has(entry.id)) entries.set(entry.id, entry);
      }
    }
    return entries;
  };

  const readPrograms = async (progress: Progress): Promise<void> => {
    const { programs } = await store.programs();
    const waiting = programs.filter(({ id }) => progress.programs.has(id));
    await eachAtMost(waiting, AT_ONCE, async ({ id, workbook }) => {
      if (workbook?.type === 'google') await unlessFull(() => reader.readProgram(id, workbook.address));
      for (const entry of (await allEntries([id])).keys()) progress.add(entry);
      progress.programs.delete(id);
      await progress.save();
    });
  };

  const readProjects = async (progress: Progress): Promise<void> => {
    const entries = [...(await allEntries()).values()].filter(({ id }) => progress.projects.has(id));
    progress.keepOnly(entries);
    await progress.save();
    await eachAtMost(entries, AT_ONCE, async (entry) => {
      await unlessFull(async () => promote(entry, await reader.readProject(entry)));
      progress.projects.delete(entry.id);
      await progress.save();
      const left = progress.projects.size;
      if (left > 0 && (progress.total - left) % PAINT_EVERY === 0) await change(() => paint(null));
    });
  };

  const work = async (state: RefreshState, readAt: () => number | null): Promise<void> => {
    const progress = new Progress(state, (saved) => change(() => store.saveRefresh(saved)));
    await progress.save();
    await watchRefresh(true);
    await readPrograms(progress);
    await readProjects(progress);
    await change(note);
    await change(() => paint(readAt()));
    await change(() => store.saveRefresh(null));
    await watchRefresh(false);
  };

  const once = (start: () => Promise<void>): Promise<void> => {
    running ??= start().finally(() => {
      running = null;
    });
    return running;
  };

  const refresh = (): Promise<void> =>
    once(async () => {
      const { programs } = await store.programs();
      if (programs.length === 0) return;
      const withWorkbook = programs.filter(({ workbook }) => workbook?.type === 'google').map(({ id }) => id);
      const pending = [...(await allEntries()).keys()];
      if (withWorkbook.length + pending.length === 0) return change(() => paint(now()));
      await work({ programs: withWorkbook, pending, total: pending.length + withWorkbook.length }, now);
    });

  const read = async (programs: readonly string[], projects: readonly string[]): Promise<void> => {
    while (running !== null) await running.catch(() => undefined);
    const first = (await store.picture()).readAt === null;
    await once(() =>
      work({ programs, pending: projects, total: programs.length + projects.length }, () =>
        first ? now() : null,
      ),
    );
  };

  const resume = (): Promise<void> =>
    once(async () => {
      const left = await store.refresh();
      if (left !== null) await work(left, now);
    });

  const catchUp = async (): Promise<void> => {
    await resume();
    const { kind, readAt } = await store.picture();
    const { refreshMinutes } = await store.settings();
    if (kind !== 'own' || refreshMinutes === null) return;
    if (ageOf(readAt?.milliseconds ?? null, now()) > refreshMinutes * 60_000) await refresh();
  };

  return { refresh, read, resume, catchUp };
}

const rank = (id: string, selected: string | null): number => (id === selected ? 0 : 1);

/** Where there is no room for a new figure the one before stays; the picture says so. */
async function unlessFull(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isStorageFull(error)) throw error;
  }
}

/** What is still to be read, written down after every step. */
class Progress {
  readonly programs: Set<string>;
  readonly projects: Set<string>;
  total: number;

  constructor(
    state: RefreshState,
    private readonly write: (state: RefreshState) => Promise<void>,
  ) {
    this.programs = new Set(state.programs ?? []);
    this.projects = new Set(state.pending);
    this.total = state.total;
  }

  add(project: string): void {
    if (this.projects.has(project)) return;
    this.projects.add(project);
    this.total += 1;
  }

  /** Projects that a program no longer lists need not be read. */
  keepOnly(entries: readonly ProjectEntry[]): void {
    const kept = new Set(entries.map(({ id }) => id));
    for (const id of [...this.projects]) {
      if (kept.has(id)) continue;
      this.projects.delete(id);
      this.total -= 1;
    }
  }

  save(): Promise<void> {
    return unlessFull(() =>
      this.write({ programs: [...this.programs], pending: [...this.projects], total: this.total }),
    );
  }
}
