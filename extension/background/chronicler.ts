/** After every reading: writes down what the projects say today, and tells what has changed to whoever asked for it. */
import { formatsOf, serialDayOf } from '../program/format.js';
import { entriesOf } from '../program/program-reading.js';
import type { ProjectFigures, ProjectReading } from '../program/project-reading.js';
import type { HistoryStore } from '../store/history-store.js';
import type { Programs } from '../store/program.js';
import type { ProgramStore } from '../store/program-store.js';
import { type Snapshot, snapshotOf } from '../store/snapshot.js';
import type { KeptWatch, WatchStore } from '../store/watch-store.js';
import type { Words } from '../words/words.js';
import { factsOf } from './facts.js';
import { type News, newsOf } from './news.js';
import { type Notice, noticeOf } from './notice.js';

interface Parts {
  readonly store: ProgramStore;
  readonly history: HistoryStore;
  readonly watches: WatchStore;
  readonly words: () => Promise<Words>;
  readonly now: () => number;
  /** Shows a notice of the browser's; nothing where the person has not allowed it. */
  readonly notify: (notice: Notice) => Promise<void>;
}

interface ReadProject {
  readonly id: string;
  readonly name: string;
  readonly figures: ProjectFigures;
  readonly readAt: number;
}

interface Projects {
  readonly read: readonly ReadProject[];
  /** Those whose last reading failed, by their id. */
  readonly unread: readonly string[];
}

export interface Chronicler {
  /** A sample is neither remembered nor told. */
  note(): Promise<void>;
}

export function chronicler({ store, history, watches, words, now, notify }: Parts): Chronicler {
  const record = async (projects: readonly ReadProject[]): Promise<void> => {
    const today = serialDayOf(now());
    const fresh = projects.filter(({ readAt }) => serialDayOf(readAt) === today);
    const snapshots = new Map(
      fresh.map(({ id, name, figures }): [string, Snapshot] => [id, snapshotOf(name, figures)]),
    );
    await history.record(today, snapshots);
  };

  const tell = async ({ read, unread }: Projects, text: Words): Promise<void> => {
    const before = await watches.watches();
    // What one that cannot be read said last is kept: a change meanwhile is told once it can be read again.
    const after: Record<string, KeptWatch> = Object.fromEntries(
      unread.flatMap((id): [string, KeptWatch][] => (before[id] === undefined ? [] : [[id, before[id]]])),
    );
    const news: News[] = [];
    for (const { id, name, figures, readAt } of read) {
      const known = before[id] ?? null;
      if (known !== null && known.readAt === readAt) {
        after[id] = known;
        continue;
      }
      const next = newsOf(known?.watch ?? null, factsOf(name, figures, text), now());
      after[id] = { readAt, watch: next.watch };
      news.push(...next.news);
    }
    await watches.saveWatches(after);
    if (news.length === 0 || !(await store.settings()).notifications) return;
    const { title } = await store.picture();
    const formats = formatsOf(text.locale);
    await notify(noticeOf(title || text.t('program'), news, text, formats, serialDayOf(now())));
  };

  return {
    note: async () => {
      const text = await words();
      const projects = await readProjects(store, await store.programs(), text.t('unnamed'));
      await record(projects.read);
      await tell(projects, text);
    },
  };
}

/** Every project once: what those say whose last reading went well, and which others there are. */
async function readProjects(store: ProgramStore, { programs }: Programs, unnamed: string): Promise<Projects> {
  const unread: string[] = [];
  const found = new Map<string, ReadProject>();
  for (const program of programs.filter(({ kind }) => kind === 'own')) {
    const entries = entriesOf(program, await store.programReading(program.id));
    const readings = await store.readings(entries.map(({ id }) => id));
    for (const { id, title, listed } of entries) {
      const read = wellRead(readings.get(id));
      if (read === null) {
        unread.push(id);
        continue;
      }
      const named = listed === undefined ? read.figures.summary.project : '';
      found.set(id, { id, name: named || title || unnamed, ...read });
    }
  }
  return { read: [...found.values()], unread };
}

function wellRead(reading: ProjectReading | undefined): { figures: ProjectFigures; readAt: number } | null {
  if (reading === undefined) return null;
  const { figures, readAt, failure } = reading;
  return figures === null || readAt === null || failure !== null ? null : { figures, readAt };
}
