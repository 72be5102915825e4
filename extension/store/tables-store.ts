/** The tables as they were read, for those who compute more from them: the report, what-if, a figure's cells. */
import type { Table } from '../../shared/table/cell.js';
import type { TablePlace } from '../program/find-tables.js';
import { revivedTables } from './kept-cells.js';
import type { KeyValueStore } from './key-value-store.js';
import { hasKeys, type Shape, stored, unstored } from './versions.js';

/** By the kind of each table. */
export interface KeptTables {
  readonly tables: Readonly<Record<string, Table>>;
  readonly places: Readonly<Record<string, TablePlace | undefined>>;
  /** Where a person opens the workbook; null for a file or a sample. */
  readonly url: string | null;
}

/** The tables that are there, of those a workbook may have. */
export const presentTables = (tables: object): Readonly<Record<string, Table>> =>
  Object.fromEntries(Object.entries(tables).filter(([, table]) => table !== undefined));

const SHAPE: Shape<KeptTables> = {
  version: 1,
  migrations: [],
  isValid: (value): value is KeptTables => hasKeys(value, ['tables', 'places', 'url']),
};

/** The database of its own in which they lie: they are too large for the store that the popup reads. */
export const TABLES_DATABASE = 'throughline-tables';

export interface TablesStore {
  /** By the id of a project, or of a program for its own tables; null where nothing is kept. */
  tables(id: string): Promise<KeptTables | null>;
  saveTables(id: string, kept: KeptTables): Promise<void>;
  forgetTables(ids: readonly string[]): Promise<void>;
}

export const tablesStore = (store: KeyValueStore): TablesStore => ({
  tables: async (id) => {
    const kept = unstored(SHAPE, (await store.get([id]))[id]);
    return kept === null ? null : { ...kept, tables: revivedTables(kept.tables) };
  },
  saveTables: (id, kept) => store.set({ [id]: stored(SHAPE, kept) }),
  forgetTables: (ids) => store.remove(ids),
});
