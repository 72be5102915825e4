/** A store as a browser keeps it: only what survives being written down, and only as much as there is room for. */
import type { KeyValueStore } from '../../extension/store/key-value-store.js';

export interface Memory extends KeyValueStore {
  clear(): void;
  keys(): string[];
  /** Characters kept. */
  size(): number;
  /** From now on there is room for so many characters. */
  fillUp(room: number): void;
}

export function memory(): Memory {
  const kept = new Map<string, string>();
  let room = Number.POSITIVE_INFINITY;
  const sizeOf = (values: ReadonlyMap<string, string>): number =>
    [...values].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  return {
    clear: () => kept.clear(),
    keys: () => [...kept.keys()],
    size: () => sizeOf(kept),
    fillUp: (most) => {
      room = most;
    },
    get: async (keys) =>
      Object.fromEntries(
        keys.filter((key) => kept.has(key)).map((key) => [key, JSON.parse(kept.get(key) ?? '')]),
      ),
    set: async (values) => {
      const after = new Map(kept);
      for (const [key, value] of Object.entries(values)) after.set(key, JSON.stringify(value));
      if (sizeOf(after) > room) throw new Error('Resource::kQuotaBytes quota exceeded');
      for (const [key, text] of after) kept.set(key, text);
    },
    remove: async (keys) => {
      for (const key of keys) kept.delete(key);
    },
  };
}
