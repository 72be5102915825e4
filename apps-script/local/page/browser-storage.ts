/** `storage.local` for as long as the page is open. */
import { BrowserEvent } from './browser-events.js';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

const copy = <Value>(value: Value): Value =>
  value === undefined ? value : (JSON.parse(JSON.stringify(value)) as Value);

export class BrowserStorage {
  private readonly kept = new Map<string, unknown>();
  readonly onChanged = new BrowserEvent<(changes: Changes, area: string) => void>();

  readonly local = {
    get: async (keys: string | readonly string[] | null = null): Promise<Record<string, unknown>> => {
      const wanted = keys === null ? [...this.kept.keys()] : typeof keys === 'string' ? [keys] : keys;
      return Object.fromEntries(
        wanted.filter((key) => this.kept.has(key)).map((key) => [key, copy(this.kept.get(key))]),
      );
    },
    set: async (values: Readonly<Record<string, unknown>>): Promise<void> => {
      this.change(Object.entries(values).map(([key, value]) => [key, copy(value)]));
    },
    remove: async (keys: string | readonly string[]): Promise<void> => {
      this.change((typeof keys === 'string' ? [keys] : keys).map((key) => [key, undefined]));
    },
  };

  private change(entries: readonly (readonly [key: string, value: unknown])[]): void {
    const changes: Changes = {};
    for (const [key, newValue] of entries) {
      changes[key] = { oldValue: this.kept.get(key), newValue: copy(newValue) };
      if (newValue === undefined) this.kept.delete(key);
      else this.kept.set(key, newValue);
    }
    this.onChanged.tell(changes, 'local');
  }
}
