/** The unit that a header may carry in brackets: `Duration (d)`, `Cost [EUR]`. */
import { CURRENCY_CODES } from './currencies.js';
import { durationUnit } from './duration-text.js';

const TRAILING = /^(.+?)\s*[([（]([^()[\]（）]{1,24})[)\]）]$/;
const OTHER_UNIT =
  /^(?:%|pct|percent|units?|fte|md|pd|ph|mh|[kKmM]|[kKmM]?\s*\p{Sc}\s*[kKmM]?|[dmy]{1,4}([-/. ])[dmy]{1,4}\1[dmy]{1,4}|dates?|no\.?|#|per hour|\/\s*h(?:our)?)$/iu;

const isUnit = (text: string): boolean =>
  durationUnit(text) !== null ||
  OTHER_UNIT.test(text) ||
  CURRENCY_CODES.has(text.toUpperCase().replace(/^K\s*|\s*K$/, ''));

/** A header without its unit; null where it has none. A unit of time is named shortly: `h` for `(hours)`. */
export const unitInBrackets = (header: string): { readonly name: string; readonly unit: string } | null => {
  const match = TRAILING.exec(header.trim());
  const unit = (match?.[2] ?? '').trim();
  return match === null || !isUnit(unit) ? null : { name: match[1] ?? '', unit: durationUnit(unit) ?? unit };
};
