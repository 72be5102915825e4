/** The unit that a header may carry in brackets: `Duration (d)`, `Cost [EUR]`, `Effort (person-days)`. */
import { CURRENCY_CODES } from './currencies.js';
import { type DurationUnit, durationUnit, isElapsedUnit } from './duration-text.js';
import { foldHeader } from './fold.js';

const TRAILING = /^(.+?)\s*[([（]([^()[\]（）]{1,24})[)\]）]$/;
const OTHER_UNIT =
  /^(?:%|pct|percent|units?|fte|[kKmM]|[kKmM]?\s*(?:[A-Z]{0,2}\p{Sc}|zł|Kč|kr\.?|Fr\.?)\s*[kKmM]?|T\s?€|TEUR|[千万百]*円|[dmy]{1,4}([-/. ])[dmy]{1,4}\1[dmy]{1,4}|dates?|no\.?|#|per hour|\/\s*h(?:our)?)$/iu;

/** What one person does in so much time: `PT` is a Personentag, `JH` a jour-homme. */
const PERSON_TIME: { readonly [Written in string]?: DurationUnit } = {
  ...unitsOf('h', 'ph mh hh personhours manhours personenstunden horashombre horashomem 人時 人時間'),
  ...unitsOf('d', 'pd md pt mt jh persondays mandays personentage manntage jourshomme diaspersona 人日'),
  ...unitsOf('mo', 'pm mm personmonths manmonths personenmonate 人月'),
};

function unitsOf(unit: DurationUnit, words: string): { [Written in string]?: DurationUnit } {
  return Object.fromEntries(words.split(' ').map((word) => [word, unit]));
}

/** The unit of time that a word counts in, or that a person's work is counted in; null where it is neither. */
export const timeUnit = (text: string): DurationUnit | null =>
  durationUnit(text) ?? PERSON_TIME[foldHeader(text)] ?? null;

const isUnit = (text: string): boolean =>
  timeUnit(text) !== null ||
  OTHER_UNIT.test(text) ||
  CURRENCY_CODES.has(text.toUpperCase().replace(/^K\s*|\s*K$/, ''));

const shortUnit = (unit: string): string => `${isElapsedUnit(unit) ? 'e' : ''}${timeUnit(unit) ?? unit}`;

/** A header without its unit; null where it has none. A unit of time is named shortly: `h` for `(hours)`, `ed` for `(calendar days)`. */
export const unitInBrackets = (header: string): { readonly name: string; readonly unit: string } | null => {
  const match = TRAILING.exec(header.trim());
  const unit = (match?.[2] ?? '').trim();
  return match === null || !isUnit(unit) ? null : { name: match[1] ?? '', unit: shortUnit(unit) };
};

/** The unit that a cell under a header is, as `months` or `k€`; null where it is none. */
export const unitAlone = (text: string): string | null =>
  isUnit(text.trim()) ? shortUnit(text.trim()) : null;

const THOUSANDS = /^(?:k|[kt]\s*(?:\p{Sc}|[a-z]{3})|\p{Sc}\s*k|[a-z]{3}\s*k|千円?)$/iu;
const MILLIONS = /^(?:M|M\s*\p{Sc}|\p{Sc}\s*M|百万円?)$/u;

/** How many of the currency's units a bare number counts under a header with this unit: 1000 for `k€`. */
export const moneyScale = (unit: string | undefined): number => {
  if (unit === undefined) return 1;
  if (THOUSANDS.test(unit)) return 1e3;
  if (MILLIONS.test(unit)) return 1e6;
  return unit === '万円' ? 1e4 : 1;
};
