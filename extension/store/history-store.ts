/** The history of all projects: one entry a day, so that a refresh writes one of them and a trend reads a few. */
import type { KeyValueStore } from './key-value-store.js';
import type { Snapshot } from './snapshot.js';
import { hasKeys, type Shape, stored, unstored } from './versions.js';

/** The database of its own in which it lies. */
export const HISTORY_DATABASE = 'throughline-history';

/** A year, and a month to look back on at its end. */
export const MOST_DAYS = 400;

/** What was read on one day. */
export interface HistoryDay {
  /** The spreadsheet day of the reader's own clock. */
  readonly day: number;
  /** By the project's id. */
  readonly projects: Readonly<Record<string, Snapshot>>;
}

export interface HistoryStore {
  /** Takes in what was read on a day; a project read twice on it is kept as it was read last. */
  record(day: number, projects: ReadonlyMap<string, Snapshot>): Promise<void>;
  /** The days that have an entry, oldest first. */
  days(): Promise<readonly number[]>;
  /** The entries of those days, oldest first; a day without one is left out. */
  read(days: readonly number[]): Promise<readonly HistoryDay[]>;
  /** Removes every entry. */
  erase(): Promise<void>;
}

const DAYS = 'days';
const keyOf = (day: number): string => `day:${day}`;

const DAYS_SHAPE: Shape<readonly number[]> = {
  version: 1,
  migrations: [],
  isValid: (value): value is readonly number[] => Array.isArray(value) && value.every(Number.isInteger),
};

const DAY_SHAPE: Shape<HistoryDay> = {
  version: 1,
  migrations: [],
  isValid: (value): value is HistoryDay => hasKeys(value, ['day', 'projects']),
};

export function historyStore(store: KeyValueStore): HistoryStore {
  const days = async (): Promise<readonly number[]> =>
    unstored(DAYS_SHAPE, (await store.get([DAYS]))[DAYS]) ?? [];
  const read = async (wanted: readonly number[]): Promise<readonly HistoryDay[]> => {
    const keys = [...wanted].sort((one, other) => one - other).map(keyOf);
    const raw = await store.get(keys);
    return keys.flatMap((key) => unstored(DAY_SHAPE, raw[key]) ?? []);
  };
  return {
    days,
    read,
    record: async (day, projects) => {
      if (projects.size === 0) return;
      const [before] = await read([day]);
      const entry: HistoryDay = { day, projects: { ...before?.projects, ...Object.fromEntries(projects) } };
      const all = [...new Set([...(await days()), day])].sort((one, other) => one - other);
      const kept = all.slice(-MOST_DAYS);
      await store.set({ [keyOf(day)]: stored(DAY_SHAPE, entry), [DAYS]: stored(DAYS_SHAPE, kept) });
      const gone = all.slice(0, -MOST_DAYS);
      if (gone.length > 0) await store.remove(gone.map(keyOf));
    },
    erase: async () => store.remove([...(await days()).map(keyOf), DAYS]),
  };
}
