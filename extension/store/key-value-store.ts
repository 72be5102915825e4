/** The little of `storage.local` that the extension needs, so that a test can put a map in its place. */

export interface KeyValueStore {
  get(keys: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}
