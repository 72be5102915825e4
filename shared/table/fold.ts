/** Texts made comparable: case, accents, width and kinds of space and dash do not count. */

const ACCENTS = /[\u0300-\u036f]/g;
const SPACES = /[\s\u00a0\u2007\u202f]+/g;
const DASHES = /[\u2010-\u2015\u2212\uff0d]/g;
const PLAIN = /^[\x20-\x7e]*$/;

/** Full-width forms made narrow, every kind of space one space, every kind of dash a hyphen; ends trimmed. */
export const plainText = (text: string): string => {
  const narrow = PLAIN.test(text) ? text : text.normalize('NFKC').replace(DASHES, '-');
  return narrow.replace(SPACES, ' ').trim();
};

/** `plainText` in lower case without accents: what words are compared by. */
export const foldText = (text: string): string => {
  const lower = plainText(text).toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower.replace(/ß/g, 'ss').normalize('NFD').replace(ACCENTS, '').normalize('NFC');
};

/** A header as it is compared: letters and digits of any script, `#` and `%`; nothing else counts. */
export const foldHeader = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}#%]/gu, '');
