/** Numbers written as texts, in every locale's separators: one reading, two, or none. */

export type NumberText =
  | { readonly value: number }
  /** One separator before exactly three digits: thousands, or decimals. */
  | { readonly grouped: number; readonly decimal: number; readonly separator: ',' | '.' };

const SHAPE = /^[+-]?(?:\d[\d.,]*|[.,]\d+)$/;
const GROUPS_OF_COMMAS = /^\d{1,3}(?:,\d{2,3})*,\d{3}$/;
const GROUPS_OF_DOTS = /^\d{1,3}(?:\.\d{3})+$/;

const count = (text: string, separator: string): number => text.split(separator).length - 1;

const withBoth = (digits: string): number | null => {
  const decimalIsComma = digits.lastIndexOf(',') > digits.lastIndexOf('.');
  const cut = digits.lastIndexOf(decimalIsComma ? ',' : '.');
  const whole = digits.slice(0, cut);
  if (!(decimalIsComma ? GROUPS_OF_DOTS : GROUPS_OF_COMMAS).test(whole)) return null;
  return Number(`${whole.replace(/[.,]/g, '')}.${digits.slice(cut + 1)}`);
};

const withOne = (digits: string, separator: ',' | '.', sign: number): NumberText | null => {
  const pieces = digits.split(separator);
  if (pieces.length > 2) {
    const grouped = (separator === ',' ? GROUPS_OF_COMMAS : GROUPS_OF_DOTS).test(digits);
    return grouped ? { value: sign * Number(pieces.join('')) } : null;
  }
  const [whole = '', decimals = ''] = pieces;
  const decimal = sign * Number(`${whole}.${decimals}`);
  if (decimals.length === 3 && whole.length >= 1 && whole.length <= 3 && !whole.startsWith('0')) {
    return { grouped: sign * Number(whole + decimals), decimal, separator };
  }
  return { value: decimal };
};

/** What a plain text (see `plainText`) means as a number; null where it is none. Spaces and apostrophes part thousands. */
export const parseNumberText = (text: string): NumberText | null => {
  const bare = text.replace(/(\d)[ '’](?=\d{3}(?!\d))/g, '$1');
  if (!SHAPE.test(bare)) return null;
  const sign = bare.startsWith('-') ? -1 : 1;
  const digits = bare.replace(/^[+-]/, '');
  const commas = count(digits, ',');
  const dots = count(digits, '.');
  if (commas > 0 && dots > 0) {
    const value = withBoth(digits);
    return value === null ? null : { value: sign * value };
  }
  if (commas + dots === 0) return { value: sign * Number(digits) };
  return withOne(digits, commas > 0 ? ',' : '.', sign);
};
