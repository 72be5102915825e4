/** What a person was told last of each project, so that only what is new is told. */
import type { Watch } from '../background/news.js';
import type { KeyValueStore } from './key-value-store.js';
import { hasKeys, type Shape, stored, unstored } from './versions.js';

export interface KeptWatch {
  /** When the reading was made that was looked at last: the same one does not count twice. */
  readonly readAt: number;
  readonly watch: Watch;
}

export type KeptWatches = Readonly<Record<string, KeptWatch>>;

const KEY = 'watches';

const SHAPE: Shape<{ readonly projects: KeptWatches }> = {
  version: 1,
  migrations: [],
  isValid: (value): value is { readonly projects: KeptWatches } => hasKeys(value, ['projects']),
};

export interface WatchStore {
  watches(): Promise<KeptWatches>;
  saveWatches(projects: KeptWatches): Promise<void>;
}

export const watchStore = (store: KeyValueStore): WatchStore => ({
  watches: async () => unstored(SHAPE, (await store.get([KEY]))[KEY])?.projects ?? {},
  saveWatches: (projects) => store.set({ [KEY]: stored(SHAPE, { projects }) }),
});
