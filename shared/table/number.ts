/** Numbers, money and units in cells. */
import { isoMoment } from '../time/civil-date.js';
import { minuteOfSerial } from '../time/minute.js';
import { type Cell, SerialDate } from './cell.js';
import { errorOf } from './cell-error.js';
import { CURRENCY_CODES } from './currencies.js';
import { plainText } from './fold.js';
import { ambiguousNumber, dateAsNumber, notANumber } from './messages.js';
import { parseNumberText } from './number-text.js';
import type { Fault, Reading } from './reading.js';
import { rememberTexts } from './remember.js';

const finite = (value: number, text: string): number | Fault =>
  Number.isFinite(value) ? value : notANumber(text);

const parseNumber = rememberTexts((text: string): Reading<number> => {
  const parsed = parseNumberText(plainText(text));
  if (parsed === null) return errorOf(text) ?? notANumber(text);
  if ('value' in parsed) return finite(parsed.value, text);
  return ambiguousNumber(text, parsed.grouped, parsed.decimal);
});

const SYMBOL = `(?:R\\$|[A-Z]{0,3}\\p{Sc}|Fr\\.?|kr\\.?|zł|Kč|Ft|lei|円|[A-Za-z]{3})`;
const MONEY = new RegExp(
  `^([+-])? ?(${SYMBOL})? ?([+-])? ?([\\d.,'’ ]+?)(?:,-|\\.-)? ?([kKmM千万])? ?(${SYMBOL})?$`,
  'u',
);
const SCALES: { readonly [Letter in string]?: number } = { k: 1e3, 千: 1e3, 万: 1e4, m: 1e6 };
/** Signs and codes of currencies whose amounts are written with a point for decimals. */
const POINT_FOR_DECIMALS = /^(?:[A-Z]{0,3}[$£¥]|USD|GBP|JPY|CAD|AUD|NZD|CNY|INR|₹|Fr\.?|CHF)$/;

const isSymbol = (symbol: string): boolean =>
  !/^[A-Za-z]{3}$/.test(symbol) || /^lei$/.test(symbol) || CURRENCY_CODES.has(symbol.toUpperCase());

const parseMoney = rememberTexts((text: string): Reading<number> => {
  const plain = plainText(text);
  const inBrackets = /^\((.+)\)$/.exec(plain);
  const match = MONEY.exec(inBrackets?.[1] ?? plain);
  if (match === null) return errorOf(text) ?? notANumber(text);
  const [, signBefore, before, signAfter, digits = '', scale, after] = match;
  const symbol = before ?? after ?? '';
  if ((before && after) || (signBefore && signAfter) || (symbol && !isSymbol(symbol)))
    return notANumber(text);
  if (scale !== undefined && /m/i.test(scale) && symbol === '') return notANumber(text);
  const parsed = parseNumberText(digits.trim());
  if (parsed === null) return notANumber(text);
  const factor =
    (SCALES[scale?.toLowerCase() ?? ''] ?? 1) *
    (inBrackets || signBefore === '-' || signAfter === '-' ? -1 : 1);
  if ('value' in parsed) return finite(parsed.value * factor, text);
  return threeDigits(text, parsed, symbol, factor, scale !== undefined);
});

/** Signs that say the same as a currency's code. */
const CODES: { readonly [Sign in string]?: string } = {
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  円: 'JPY',
  R$: 'BRL',
  'FR.': 'CHF',
  FR: 'CHF',
};

/** The code, else the sign, of the currency that an amount is written in; null where it shows none. */
export const currencyOf = (cell: Cell): string | null => {
  const match = typeof cell === 'string' ? MONEY.exec(plainText(cell)) : null;
  const symbol = match?.[2] ?? match?.[6];
  if (symbol === undefined || !isSymbol(symbol)) return null;
  return CODES[symbol.toUpperCase()] ?? symbol.toUpperCase();
};

/**
 * Money has no third decimal, so three digits after one separator are thousands; but `1.234` beside no sign, or beside
 * one that goes with decimal points, may be a rate per hour, and `1.234k` may be either: those are problems.
 */
const threeDigits = (
  text: string,
  parsed: { grouped: number; decimal: number; separator: ',' | '.' },
  symbol: string,
  factor: number,
  scaled: boolean,
): Reading<number> => {
  const oneReading =
    !scaled && (parsed.separator === ',' || (symbol !== '' && !POINT_FOR_DECIMALS.test(symbol)));
  if (oneReading) return parsed.grouped * factor;
  return ambiguousNumber(text, parsed.grouped * factor, parsed.decimal * factor);
};

const readWith =
  (parse: (text: string) => Reading<number>) =>
  (cell: Cell): Reading<number> => {
    if (typeof cell === 'number') return finite(cell, String(cell));
    if (cell === null || cell === undefined) return null;
    if (typeof cell === 'boolean') return notANumber(cell ? 'TRUE' : 'FALSE');
    if (cell instanceof SerialDate) return dateAsNumber(safeMoment(cell.serial));
    const text = cell.trim();
    return text === '' ? null : parse(text);
  };

/** A serial as text, whatever it holds. */
export const safeMoment = (serial: number): string =>
  Number.isFinite(serial) && Math.abs(serial) < 1e7 ? isoMoment(minuteOfSerial(serial)) : String(serial);

/**
 * A number, or a text with one reading in any locale's separators.
 * @example readNumber('1.234,5') // 1234.5
 */
export const readNumber: (cell: Cell) => Reading<number> = readWith(parseNumber);

/**
 * An amount of money: a number, or a text with a currency's sign or code where it has one reading; `(500)` is -500.
 * @example readMoney('1.234,50 €') // 1234.5
 */
export const readMoney: (cell: Cell) => Reading<number> = readWith(parseMoney);

const parseUnits = rememberTexts((text: string): Reading<number> => {
  const percentage = /^(.*?) ?%$/.exec(plainText(text));
  if (percentage === null) return parseNumber(text);
  const value = parseNumber(percentage[1] ?? '');
  return typeof value === 'number' ? value / 100 : notANumber(text);
});

/**
 * Units of a resource: a bare number is units, a percentage its fraction.
 * @example readUnits('50%') // 0.5
 */
export const readUnits: (cell: Cell) => Reading<number> = readWith(parseUnits);
