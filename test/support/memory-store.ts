/** A store as a browser keeps it: only what survives being written down. */
import type { KeyValueStore } from '../../extension/store/key-value-store.js';

export function memoryStore(): KeyValueStore {
  const kept = new Map<string, string>();
  return {
    get: async (keys) =>
      Object.fromEntries(
        keys.filter((key) => kept.has(key)).map((key) => [key, JSON.parse(kept.get(key) ?? '')]),
      ),
    set: async (values) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, JSON.stringify(value));
    },
    remove: async (keys) => {
      for (const key of keys) kept.delete(key);
    },
  };
}
