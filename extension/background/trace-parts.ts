/** What the answers to where a figure comes from are found with. */
import type { KeyValueStore } from '../store/key-value-store.js';
import { type KeptTables, tablesStore } from '../store/tables-store.js';
import type { Words } from '../words/words.js';

export interface TraceParts {
  readonly store: KeyValueStore;
  readonly tables: KeyValueStore;
  readonly history: KeyValueStore;
  readonly words: () => Promise<Words>;
  readonly now: () => number;
}

/** A database that cannot be opened leaves an answer without cells. */
export const keptTables = ({ tables }: TraceParts, id: string): Promise<KeptTables | null> =>
  tablesStore(tables)
    .tables(id)
    .catch(() => null);
