/** A store on IndexedDB, for what is too large to lie beside the popup's picture. */
import type { KeyValueStore } from './key-value-store.js';

const VALUES = 'values';

/** Opens the database anew for each call: a worker dies at any time, and an open database holds up its deletion. */
export function indexedStore(database: string): KeyValueStore {
  const within = async <Result>(
    mode: IDBTransactionMode,
    work: (values: IDBObjectStore) => () => Result,
  ): Promise<Result | undefined> => {
    const open = await opened(database, mode);
    if (open === null) return undefined;
    try {
      const transaction = open.transaction(VALUES, mode);
      const result = work(transaction.objectStore(VALUES));
      await finished(transaction);
      return result();
    } finally {
      open.close();
    }
  };
  return {
    get: async (keys) =>
      (await within('readonly', (values) => {
        const requests = keys.map((key) => [key, values.get(key)] as const);
        return () =>
          Object.fromEntries(
            requests
              .filter(([, { result }]) => result !== undefined)
              .map(([key, { result }]) => [key, result]),
          );
      })) ?? {},
    set: (entries) =>
      within('readwrite', (values) => {
        for (const [key, value] of Object.entries(entries)) values.put(value, key);
        return () => undefined;
      }),
    remove: (keys) =>
      within('readwrite', (values) => {
        for (const key of keys) values.delete(key);
        return () => undefined;
      }),
  };
}

/** Null where there is none to read from: only writing makes one, so that no look brings back what was erased. */
const opened = (database: string, mode: IDBTransactionMode): Promise<IDBDatabase | null> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    let isMissing = false;
    request.onupgradeneeded = () => {
      isMissing = mode === 'readonly';
      if (isMissing) request.transaction?.abort();
      else request.result.createObjectStore(VALUES);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => (isMissing ? resolve(null) : reject(request.error));
  });

const finished = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

/** Deletes every database of the extension. */
export async function eraseDatabases(): Promise<void> {
  const databases = await indexedDB.databases();
  await Promise.all(databases.map(({ name }) => (name === undefined ? undefined : erased(name))));
}

const erased = (database: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(database);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
