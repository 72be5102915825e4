/** The header dictionary: which words a column may be called by, in each language. */
import { COLUMNS, synonymsIn, type TableKind } from './columns.js';
import { ENGLISH } from './dictionary-english.js';
import { FRENCH } from './dictionary-french.js';
import { GERMAN } from './dictionary-german.js';
import { JAPANESE } from './dictionary-japanese.js';
import { PORTUGUESE } from './dictionary-portuguese.js';
import { SPANISH } from './dictionary-spanish.js';
import { foldHeader } from './fold.js';

export { aTable, COLUMNS, type ColumnName, TABLE_TITLES, type TableKind } from './columns.js';

/** Languages in the order in which they are asked: where one word means two columns, the first language that has it wins. */
export const LANGUAGES = [ENGLISH, GERMAN, SPANISH, PORTUGUESE, FRENCH, JAPANESE] as const;

/** `Due` means the finish, but beside a finish it is a deadline: see `header.ts`. */
export const DUE_HEADERS: ReadonlySet<string> = new Set(
  [
    'Due',
    'Due date',
    'Due on',
    'Date due',
    'Target date',
    'By when',
    'Needed by',
    'Fällig',
    'Fällig am',
    'Fälligkeitsdatum',
    'Bis wann',
    'When',
    'Wann',
    'Quand',
    'Cuándo',
    'Quando',
    'いつ',
    'Vencimiento',
    'Fecha de vencimiento',
    'Vencimento',
    'Data de vencimento',
    "Date d'échéance",
    '期日',
  ].map(foldHeader),
);

/** Words for a limit: a deadline beside a finish or a duration, and the finish where neither is told. */
export const LIMIT_HEADERS: ReadonlySet<string> = new Set(
  [
    'Frist',
    'Termin',
    'Spätestens',
    'Fecha límite',
    'Plazo',
    'Prazo',
    'Prazo final',
    'Data limite',
    'Échéance',
    'Date limite',
    '期限',
    '締切',
    '締め切り',
    '締切日',
    '納期',
  ].map(foldHeader),
);

/** A day and no more: when a task is, where neither its start nor its finish is told. */
export const DATE_HEADERS: ReadonlySet<string> = new Set(
  ['Date', 'Planned date', 'Scheduled date', 'Datum', 'Fecha', 'Data', 'Date prévue', '日付', '予定日'].map(
    foldHeader,
  ),
);

/** How well a word names a column; a better one beats the others. */
export type Rank = 'setting' | 'canonical' | 'synonym' | 'weak';

export interface HeaderMeaning {
  readonly name: string;
  readonly rank: Rank;
}

const wordsOf = (kind: TableKind): ReadonlyMap<string, HeaderMeaning> => {
  const words = new Map<string, HeaderMeaning>();
  for (const name of COLUMNS[kind]) words.set(foldHeader(name), { name, rank: 'canonical' });
  for (const language of LANGUAGES) {
    const columns: { readonly [Name in string]?: string } = language[kind] ?? {};
    for (const name of COLUMNS[kind]) {
      for (const word of synonymsIn(columns[name])) {
        const folded = foldHeader(word);
        if (!words.has(folded)) words.set(folded, { name, rank: word.startsWith('?') ? 'weak' : 'synonym' });
      }
    }
  }
  return words;
};

const dictionaries = new Map<TableKind, ReadonlyMap<string, HeaderMeaning>>();

const dictionaryOf = (kind: TableKind): ReadonlyMap<string, HeaderMeaning> => {
  const known = dictionaries.get(kind);
  if (known !== undefined) return known;
  const words = wordsOf(kind);
  dictionaries.set(kind, words);
  return words;
};

/** What a folded header means in a kind of table; null where the dictionary does not have it. */
export const meaningOf = (kind: TableKind, folded: string): HeaderMeaning | null =>
  dictionaryOf(kind).get(folded) ?? null;
