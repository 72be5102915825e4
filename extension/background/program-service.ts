/** Keeps the program: adds and removes projects, reads them again, and writes the picture that badge and popup show. */
import { paintPicture } from '../program/paint-picture.js';
import type { ProjectReading } from '../program/project-reading.js';
import { readProject } from '../program/read-project.js';
import { sampleProgram } from '../program/sample-program.js';
import { localFile } from '../sources/local-file.js';
import type { Outcome, SheetSource, Workbook } from '../sources/sheet-source.js';
import type { WorkbookAddress } from '../sources/workbook-address.js';
import type { KeyValueStore } from '../store/key-value-store.js';
import { NO_PROGRAM, type ProjectEntry, withoutProject, withProject } from '../store/program.js';
import { programStore } from '../store/program-store.js';
import type { Words } from '../words/words.js';
import { type Badge, badgeOf } from './badge.js';
import { eachAtMost } from './each-at-most.js';
import type { Message } from './messages.js';
import { queue } from './one-after-another.js';

/** What the service needs of the browser; a test gives its own. */
export interface ServiceParts {
  readonly store: KeyValueStore;
  readonly google: SheetSource<WorkbookAddress>;
  readonly words: Words;
  readonly now: () => number;
  readonly showBadge: (badge: Badge) => Promise<void>;
  /** Asks to be woken soon while a refresh is under way, in case the worker dies. */
  readonly watchRefresh: (underWay: boolean) => Promise<void>;
}

export interface ProgramService {
  handle(message: Message): Promise<void>;
  refresh(): Promise<void>;
  /** Goes on with a refresh that a dead worker left behind. */
  resume(): Promise<void>;
  /** Goes on with what was left behind, and reads anew what is older than it should be. */
  catchUp(): Promise<void>;
  showBadge(): Promise<void>;
}

/** Polite to Google, and quick enough for a program of any size. */
const AT_ONCE = 4;

/** How old the picture may grow before it is read anew. */
export const REFRESH_MINUTES = 30;

/** During a long refresh the picture is painted anew after this many projects. */
const PAINT_EVERY = 8;

export function programService(parts: ServiceParts): ProgramService {
  const store = programStore(parts.store);
  const change = queue();
  let running: Promise<void> | null = null;

  const showBadge = async (): Promise<void> =>
    parts.showBadge(badgeOf(await store.picture(), parts.now(), parts.words));

  const paint = async (readAt: number | null): Promise<void> => {
    const program = await store.program();
    const readings = await store.readings(program.projects.map(({ id }) => id));
    const before = await store.picture();
    const painted = paintPicture(program, readings, {
      words: parts.words,
      now: parts.now(),
      readAt: readAt ?? before.readAt?.milliseconds ?? null,
    });
    await store.savePicture(painted.picture, painted.rest, painted.details);
    await showBadge();
  };

  const keep = async (id: string, outcome: Outcome<Workbook>): Promise<void> => {
    const before = (await store.readings([id])).get(id);
    await store.saveReading(id, readingAfter(before ?? null, outcome, parts.now()));
  };

  const readOne = async (entry: ProjectEntry): Promise<void> => {
    if (entry.place.type === 'google') await keep(entry.id, await parts.google.read(entry.place.address));
  };

  const work = async (ids: readonly string[], total: number): Promise<void> => {
    const entries = (await store.program()).projects.filter(({ id }) => ids.includes(id));
    const pending = new Set(entries.map(({ id }) => id));
    const saveProgress = (): Promise<void> =>
      change(() => store.saveRefresh({ pending: [...pending], total }));
    await saveProgress();
    await parts.watchRefresh(true);
    await eachAtMost(entries, AT_ONCE, async (entry) => {
      await readOne(entry);
      pending.delete(entry.id);
      await saveProgress();
      if (pending.size > 0 && (total - pending.size) % PAINT_EVERY === 0) await change(() => paint(null));
    });
    await change(() => paint(parts.now()));
    await change(() => store.saveRefresh(null));
    await parts.watchRefresh(false);
  };

  /** One refresh at a time: who asks during one gets that one. */
  const once = (start: () => Promise<void>): Promise<void> => {
    running ??= start().finally(() => {
      running = null;
    });
    return running;
  };

  const refresh = (): Promise<void> =>
    once(async () => {
      const program = await store.program();
      if (program.kind === 'sample') return change(() => paint(parts.now()));
      const ids = program.projects.map(({ id }) => id);
      if (ids.length > 0) await work(ids, ids.length);
    });

  const resume = (): Promise<void> =>
    once(async () => {
      const left = await store.refresh();
      if (left !== null) await work(left.pending, left.total);
    });

  const catchUp = async (): Promise<void> => {
    await resume();
    const { kind, readAt } = await store.picture();
    const age = parts.now() - (readAt?.milliseconds ?? Number.NEGATIVE_INFINITY);
    if (kind === 'own' && age > REFRESH_MINUTES * 60_000) await refresh();
  };

  const add = async (entry: ProjectEntry, read: () => Promise<void>): Promise<void> => {
    await change(async () => {
      const program = await store.program();
      if (program.kind === 'sample') await store.forget(program.projects.map(({ id }) => id));
      await store.saveProgram(withProject(program, entry));
      await paint(null);
    });
    await read();
    await change(() => paint(parts.now()));
  };

  const showSample = (): Promise<void> =>
    change(async () => {
      const sample = sampleProgram(parts.now());
      await store.saveProgram(sample.program);
      for (const [id, reading] of sample.readings) await store.saveReading(id, reading);
      await paint(parts.now());
    });

  const remove = (ids: readonly string[] | 'all'): Promise<void> =>
    change(async () => {
      const program = await store.program();
      const gone = ids === 'all' ? program.projects.map(({ id }) => id) : ids;
      await store.saveProgram(ids === 'all' ? NO_PROGRAM : gone.reduce(withoutProject, program));
      await store.forget(gone);
      await paint(null);
    });

  const handle = async (message: Message): Promise<void> => {
    switch (message.type) {
      case 'opened':
        return catchUp();
      case 'refresh':
        return refresh();
      case 'add-sheet': {
        const { address, title } = message;
        const entry: ProjectEntry = { id: address.id, title, place: { type: 'google', address } };
        return add(entry, () => readOne(entry));
      }
      case 'add-file': {
        const { name } = message;
        const entry: ProjectEntry = { id: `file:${name}`, title: name, place: { type: 'file', name } };
        return add(entry, async () =>
          keep(entry.id, await localFile.read({ name, bytes: bytesOf(message.base64) })),
        );
      }
      case 'show-sample':
        return (await store.program()).kind === 'own' ? undefined : showSample();
      case 'discard-sample':
        return (await store.program()).kind === 'sample' ? remove('all') : undefined;
      case 'remove':
        return remove([message.id]);
    }
  };

  return { handle, refresh, resume, catchUp, showBadge };
}

/** A failed reading keeps the figures of the last good one: they are shown with their age beside the failure. */
function readingAfter(
  before: ProjectReading | null,
  outcome: Outcome<Workbook>,
  now: number,
): ProjectReading {
  const read = outcome.ok ? readProject(outcome.value) : outcome;
  if (read.ok) return { figures: read.value, readAt: now, failure: null };
  return { figures: before?.figures ?? null, readAt: before?.readAt ?? null, failure: read.failure };
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
