/** Every text a person reads, by its typed key, in the browser's language. */
import type en from '../_locales/en/messages.json';

type Key = keyof typeof en;

/** Keys that come in a form for one and a form for other counts; asked for without that ending. */
type CountedKey = Key extends infer Each ? (Each extends `${infer Stem}_other` ? Stem : never) : never;

/** What looks a text up: the browser, or a test's own catalogue. */
export type Lookup = (key: string, substitutions: string[]) => string;

export interface Words {
  /** BCP 47, for `Intl` and the page's `lang`. */
  readonly locale: string;
  t(key: Key, ...substitutions: string[]): string;
  /** The form of the text for a count, which is also its first substitution. */
  counted(key: CountedKey, count: number, ...substitutions: string[]): string;
}

export type MessageKey = Key;

export function wordsOf(locale: string, lookup: Lookup): Words {
  return {
    locale,
    t: (key, ...substitutions) => lookup(key, substitutions),
    counted: (key, count, ...substitutions) => {
      // Made when needed: setting up `Intl` costs more than the popup's first picture can spare.
      const form = new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';
      return lookup(`${key}_${form}`, [count.toLocaleString(locale), ...substitutions]);
    },
  };
}

export type Catalogue = Readonly<Record<string, { readonly message: string }>>;

/** A lookup in a catalogue as it lies in `_locales`, for pages and tests outside a browser's extension. */
export const catalogueLookup =
  (catalogue: Catalogue): Lookup =>
  (key, substitutions) =>
    (catalogue[key]?.message ?? '').replace(
      /\$(\d)/g,
      (_, place: string) => substitutions[Number(place) - 1] ?? '',
    );
