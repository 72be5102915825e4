/** Where commands are kept so that they can be taken back: the document's properties, within their quotas. */
import type { JournalEntry, Step } from './step.js';

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
  /** Too old to be undone: kept only for what *Remove* has to take away. */
  readonly old?: true;
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

function write(id: string, text: string): number {
  const parts = Math.ceil(text.length / PART);
  for (let part = 0; part < parts; part += 1) {
    store().setProperty(partKey(id, part), text.slice(part * PART, (part + 1) * PART));
  }
  return parts;
}

function read({ id, parts }: Kept): JournalEntry {
  const texts = Array.from({ length: parts }, (_, part) => store().getProperty(partKey(id, part)) ?? '');
  return JSON.parse(texts.join('')) as JournalEntry;
}

/** An old command without what only *Undo last* needs; null where nothing of it is left. */
function aged(kept: Kept): Kept | null {
  const entry = read(kept);
  forget(kept);
  const steps = entry.steps.filter(isStructure);
  if (steps.length === 0) return null;
  return { ...kept, old: true, parts: write(kept.id, asciiJson({ ...entry, steps })) };
}

/** Keeps a command as the last one. */
export function remember(entry: JournalEntry): void {
  const text = asciiJson(entry);
  let kept = index().filter((each) => each.id !== entry.id);
  const partsOf = () => kept.reduce((sum, each) => sum + each.parts, Math.ceil(text.length / PART));
  const fresh = () => kept.filter((each) => each.old !== true);
  while (fresh().length >= MOST_ENTRIES || (partsOf() > MOST_PARTS && fresh().length > 0)) {
    const oldest = fresh()[0];
    kept = kept.flatMap((each) => (each === oldest ? (aged(each) ?? []) : each));
  }
  // Beyond that even the oldest traces go; *Remove* then goes by what it finds.
  while (partsOf() > MOST_PARTS && kept.length > 0) forget(kept.shift() as Kept);
  const parts = write(entry.id, text);
  store().setProperty(INDEX, JSON.stringify([...kept, { id: entry.id, label: entry.label, parts }]));
}

const last = (): Kept | null =>
  index()
    .filter((each) => each.old !== true)
    .pop() ?? null;

/** The name of the last command that can be taken back; null where there is none. */
export const lastLabel = (): string | null => last()?.label ?? null;

/** The last command that can be taken back; null where there is none. */
export function lastEntry(): JournalEntry | null {
  const kept = last();
  return kept === null ? null : read(kept);
}

/** Drops the last command: it has been taken back. */
export function forgetLast(): void {
  const kept = last();
  if (kept === null) return;
  store().setProperty(INDEX, JSON.stringify(index().filter(({ id }) => id !== kept.id)));
  forget(kept);
}

/** Every step still known that gave the workbook something of ours, from the first on. */
export const structureSteps = (): Step[] => index().flatMap((kept) => read(kept).steps.filter(isStructure));

/** Drops everything: nothing of ours is left to take back. */
export function forgetAll(): void {
  for (const kept of index()) forget(kept);
  store().deleteProperty(INDEX);
}

/** Steps that touch cells which the manager agreed to are the manager's own edits by now. */
const isStructure = ({ did }: Step): boolean =>
  did !== 'set cells' && did !== 'set setting' && did !== 'set formula';
