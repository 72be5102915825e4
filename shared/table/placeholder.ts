/** Marks that managers type into a cell to say that it holds nothing. */

const NOTHING = new Set(['-', '--', '\u2013', '\u2014', 'n/a', 'na', 'n.a.', 'n.a', 'none', 'nil']);
const LONGEST = 4;

/**
 * Whether a cell's text says that there is nothing: a dash, `n/a` or `none`. `TBD` and `?` say that something is
 * missing, which is a problem and not nothing.
 * @example isPlaceholder('n/a') // true
 */
export const isPlaceholder = (text: string): boolean =>
  text.length <= LONGEST + 2 && text.length > 0 && NOTHING.has(text.trim().toLowerCase());
