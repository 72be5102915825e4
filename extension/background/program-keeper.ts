/** Keeps the programs: adds and removes, has them read, and has the picture written that badge and popup show. */
import { fileWords } from '../program/failure-words.js';
import { entriesOf } from '../program/program-reading.js';
import { sampleProgram } from '../program/sample-program.js';
import { localFile, titleOfFile } from '../sources/local-file.js';
import type { SheetSource } from '../sources/sheet-source.js';
import type { WorkbookAddress } from '../sources/workbook-address.js';
import { historyStore } from '../store/history-store.js';
import type { KeyValueStore } from '../store/key-value-store.js';
import {
  type Programs,
  type ProjectEntry,
  type ProjectPlace,
  programById,
  renamed,
  select,
  selectedProgram,
  withoutProgram,
  withoutProject,
  withProgram,
  withProject,
} from '../store/program.js';
import { programStore } from '../store/program-store.js';
import type { Settings } from '../store/settings.js';
import { presentTables, tablesStore } from '../store/tables-store.js';
import { watchStore } from '../store/watch-store.js';
import type { Words } from '../words/words.js';
import { type Badge, badgeOf } from './badge.js';
import { chronicler } from './chronicler.js';
import type { Message } from './messages.js';
import type { Notice } from './notice.js';
import { queue } from './one-after-another.js';
import { painter } from './painter.js';
import { contentsSafely, type ProgramContents, sourceReader } from './read-sources.js';
import { refresher } from './refresher.js';

/** What the service needs of the browser; a test gives its own. */
export interface ServiceParts {
  readonly store: KeyValueStore;
  /** Where the tables lie that are too large for the store. */
  readonly tables: KeyValueStore;
  /** Where the history lies, and what was told of it. */
  readonly history: KeyValueStore;
  readonly google: (settings: Settings) => SheetSource<WorkbookAddress>;
  readonly words: () => Promise<Words>;
  readonly now: () => number;
  readonly showBadge: (badge: Badge) => Promise<void>;
  readonly notify: (notice: Notice) => Promise<void>;
  /** Asks to be woken soon while a refresh is under way, in case the worker dies. */
  readonly watchRefresh: (underWay: boolean) => Promise<void>;
  /** Takes up a chosen language and interval. */
  readonly applySettings: (settings: Settings) => Promise<void>;
  /** Removes every trace from the browser. */
  readonly erase: () => Promise<void>;
}

export interface ProgramService {
  /** Answers once it is done: with the sentence to show where it was refused. */
  handle(message: Message): Promise<string | null>;
  refresh(): Promise<void>;
  /** Goes on with a refresh that a dead worker left behind. */
  resume(): Promise<void>;
  /** Goes on with what was left behind, and reads anew what is older than it should be. */
  catchUp(): Promise<void>;
  showBadge(): Promise<void>;
  /** Writes the picture anew from what is stored: an update may show more of it. */
  repaint(): Promise<void>;
}

/** The service until everything is erased. */
export function programKeeper(parts: ServiceParts): ProgramService {
  const store = programStore(parts.store);
  const tables = tablesStore(parts.tables);
  const change = queue();
  const reader = sourceReader({
    store,
    tables,
    source: async () => parts.google(await store.settings()),
    now: parts.now,
  });
  const history = historyStore(parts.history);
  const { words, now, notify } = parts;
  const paintPicture = painter({ store, tables, history, words, now });
  const chronicle = chronicler({
    store,
    history,
    watches: watchStore(parts.history),
    words,
    now,
    notify,
  });

  /** Figures matter more than their history: a database that is full or cannot be opened holds nothing up. */
  const note = (): Promise<void> => chronicle.note().catch(() => undefined);

  const showBadge = async (): Promise<void> =>
    parts.showBadge(badgeOf(await store.picture(), parts.now(), await parts.words()));

  const paint = async (readAt: number | null): Promise<void> => {
    await paintPicture(readAt);
    await showBadge();
  };

  const edit = (edited: (programs: Programs) => Programs | Promise<Programs>): Promise<void> =>
    change(async () => {
      const before = await store.programs();
      const after = await edited(before);
      await store.savePrograms(after);
      await forgetWhatIsGone(before, after);
      await paint(null);
    });

  const forgetWhatIsGone = async (before: Programs, after: Programs): Promise<void> => {
    const kept = new Set(await projectIds(after));
    const gone = (await projectIds(before)).filter((id) => !kept.has(id));
    await store.forget(gone);
    await tables.forgetTables(gone);
    for (const { id } of before.programs) {
      if (programById(after, id) !== null) continue;
      await store.forgetProgram(id);
      await tables.forgetTables([id]);
    }
  };

  const projectIds = async ({ programs }: Programs): Promise<string[]> => {
    const ids = [];
    for (const program of programs) {
      for (const { id } of entriesOf(program, await store.programReading(program.id))) ids.push(id);
    }
    return ids;
  };

  /** The program that a new project joins: the one shown, else a new one. A sample makes way. */
  const joined = (programs: Programs): Programs => {
    const shown = selectedProgram(programs);
    if (shown?.kind === 'own') return programs;
    return withProgram(programs, {
      id: newId(programs),
      kind: 'own',
      title: '',
      workbook: null,
      projects: [],
    });
  };

  const addProject = (entry: ProjectEntry): Promise<void> =>
    edit((programs) => {
      const all = joined(programs);
      return withProject(all, selectedProgram(all)?.id ?? '', entry);
    });

  /** Takes a workbook that turned out to list projects out of the projects, as a program of its own. */
  const promote = async (entry: ProjectEntry, contents: ProgramContents | null): Promise<void> => {
    if (contents === null) return;
    const id = programId(entry.place);
    await change(() => reader.keepProgram(id, contents));
    await edit((programs) => {
      const without = programs.programs.reduce(
        (all, each) => withoutProject(all, each.id, entry.id),
        programs,
      );
      const known = programById(without, id);
      const program = { id, kind: 'own', title: '', projects: [], ...known, workbook: entry.place } as const;
      return withProgram(without, program);
    });
    void refreshing.read([id], []);
  };

  const refreshing = refresher({
    store,
    reader,
    change,
    paint,
    note,
    promote,
    now: parts.now,
    watchRefresh: parts.watchRefresh,
  });

  const addSheet = async (address: WorkbookAddress, title: string): Promise<void> => {
    const place: ProjectPlace = { type: 'google', address };
    const known = programById(await store.programs(), programId(place));
    if (known !== null) {
      await edit((programs) => select(programs, known.id));
      return refreshing.read([known.id], []);
    }
    const entry: ProjectEntry = { id: address.id, title, place };
    await addProject(entry);
    await refreshing.read([], [entry.id]);
  };

  /** A file that holds nothing is not kept: it cannot be read again by itself, so its failure would stay. */
  const addFile = async (name: string, base64: string): Promise<string | null> => {
    const contents = contentsSafely(await localFile.read({ name, bytes: bytesOf(base64) }), null);
    if (contents.kind === 'failure') return fileWords(contents.failure, name, await words());
    const title = titleOfFile(name);
    const entry: ProjectEntry = { id: `file:${name}`, title, place: { type: 'file', name } };
    await addProject(entry);
    await promote(entry, await reader.keepProject(entry, contents));
    await change(note);
    const { readAt } = await store.picture();
    await change(() => paint(readAt === null ? parts.now() : null));
    return null;
  };

  const showSample = (): Promise<void> =>
    edit(async (programs) => {
      if (programs.programs.length > 0) return programs;
      const sample = sampleProgram(parts.now());
      const { id } = sample.program;
      await store.saveProgramReading(id, sample.reading);
      await tables.saveTables(id, { tables: presentTables(sample.tables), places: {}, url: null });
      for (const [project, reading] of sample.readings) await store.saveReading(project, reading);
      for (const [project, each] of sample.projectTables) {
        await tables.saveTables(project, { tables: presentTables(each), places: {}, url: null });
      }
      return withProgram(programs, sample.program);
    });

  const saveSettings = async (settings: Settings): Promise<void> => {
    await change(() => store.saveSettings(settings));
    await parts.applySettings(settings);
    await change(() => paint(null));
  };

  const run = async (message: Exclude<Message, { type: 'add-file' }>): Promise<void> => {
    switch (message.type) {
      case 'opened':
        return refreshing.catchUp();
      case 'refresh':
        return refreshing.refresh();
      case 'add-sheet':
        return addSheet(message.address, message.title);
      case 'show-sample':
        return showSample().then(() => change(() => paint(parts.now())));
      case 'discard-sample':
        return edit((programs) =>
          programs.programs.reduce(
            (all, { kind, id }) => (kind === 'sample' ? withoutProgram(all, id) : all),
            programs,
          ),
        );
      case 'remove':
        return edit((programs) =>
          withoutProject(programs, message.program ?? selectedProgram(programs)?.id ?? '', message.id),
        );
      case 'select-program':
        return edit((programs) => select(programs, message.id));
      case 'rename-program':
        return edit((programs) => renamed(programs, message.id, message.title));
      case 'remove-program':
        return edit((programs) => withoutProgram(programs, message.id));
      case 'save-settings':
        return saveSettings(message.settings);
      case 'erase-history':
        // Painted anew: the trends were drawn from it.
        return change(async () => {
          await history.erase();
          await paint(null);
        });
      case 'erase':
        return undefined;
    }
  };

  return {
    handle: async (message) => {
      if (message.type === 'add-file') return addFile(message.name, message.base64);
      await run(message);
      return null;
    },
    showBadge,
    repaint: () => change(() => paint(null)),
    refresh: refreshing.refresh,
    resume: refreshing.resume,
    catchUp: refreshing.catchUp,
  };
}

/** Of the workbook, so that the same one is never two programs. */
const programId = (place: ProjectPlace): string =>
  place.type === 'google'
    ? `program:${place.address.id}`
    : `program:${place.type === 'file' ? place.name : ''}`;

function newId({ programs }: Programs): string {
  let number = 1;
  while (programs.some(({ id }) => id === `program-${number}`)) number += 1;
  return `program-${number}`;
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
