/** Where commands are kept so that they can be taken back: the document's properties, within their quotas. */
import type { JournalEntry } from './step.js';

const PREFIX = 'throughline.undo.';
const INDEX = `${PREFIX}index`;
/** A property holds 9 KB; texts are kept in ASCII, a byte a character. */
const PART = 8000;
/** All properties of a document together hold 500 KB; the oldest commands go first. */
const MOST_PARTS = 40;
const MOST_ENTRIES = 10;

interface Kept {
  readonly id: string;
  readonly label: string;
  readonly parts: number;
}

const store = () => PropertiesService.getDocumentProperties();

const index = (): Kept[] => JSON.parse(store().getProperty(INDEX) ?? '[]') as Kept[];

const partKey = (id: string, part: number): string => `${PREFIX}${id}.${part}`;

/** JSON without any character beyond ASCII. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const forget = (kept: Kept): void => {
  for (let part = 0; part < kept.parts; part += 1) store().deleteProperty(partKey(kept.id, part));
};

/** Keeps a command as the last one. */
export function remember(entry: JournalEntry): void {
  const text = asciiJson(entry);
  const parts = Math.ceil(text.length / PART);
  const kept = index().filter((each) => each.id !== entry.id);
  while (kept.length >= MOST_ENTRIES || kept.reduce((sum, each) => sum + each.parts, parts) > MOST_PARTS) {
    const oldest = kept.shift();
    if (oldest === undefined) break;
    forget(oldest);
  }
  for (let part = 0; part < parts; part += 1) {
    store().setProperty(partKey(entry.id, part), text.slice(part * PART, (part + 1) * PART));
  }
  store().setProperty(INDEX, JSON.stringify([...kept, { id: entry.id, label: entry.label, parts }]));
}

/** The name of the last command that can be taken back; null where there is none. */
export const lastLabel = (): string | null => index().pop()?.label ?? null;

/** The last command, still kept; null where there is none. */
export function lastEntry(): JournalEntry | null {
  const kept = index().pop();
  if (kept === undefined) return null;
  const parts = Array.from(
    { length: kept.parts },
    (_, part) => store().getProperty(partKey(kept.id, part)) ?? '',
  );
  return JSON.parse(parts.join('')) as JournalEntry;
}

/** Drops the last command: it has been taken back. */
export function forgetLast(): void {
  const kept = index();
  const last = kept.pop();
  if (last === undefined) return;
  store().setProperty(INDEX, JSON.stringify(kept));
  forget(last);
}
