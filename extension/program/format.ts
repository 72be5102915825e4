/** Figures as texts in the reader's language. Dates are days of the plan's own wall clock, so no time zone moves them. */
import type { ShownMoment } from './figure.js';

const DAY_MILLISECONDS = 86_400_000;
/** 1 January 1970 as a spreadsheet day. */
const UNIX_EPOCH_DAY = 25_569;
/** Within ten months a day and a month can only mean one date. */
const NEAR_DAYS = 300;

export interface Formats {
  /** `14 Jul`, with the year where it is too far from today to be understood without. */
  date(serial: number, today: number): string;
  /** A moment of the reader's own clock. */
  moment(milliseconds: number): ShownMoment;
  /** `14 Jul 2027`. */
  fullDate(serial: number): string;
  /** `2.41M`, for lists. */
  shortMoney(amount: number, currency: string): string;
  /** Every digit. */
  exactMoney(amount: number, currency: string): string;
  /** `0.87`. */
  index(value: number): string;
  percent(fraction: number): string;
  /** `0.8547`, to six digits. */
  rate(value: number): string;
  /** `12.5`. */
  number(value: number): string;
  /** `+4%`, `−3%`. */
  signedPercent(fraction: number): string;
  /** `+9`, `−2.5`. */
  signedNumber(value: number): string;
}

export function formatsOf(locale: string): Formats {
  const dayMonth = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const dayMonthYear = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const localDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const index = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const signedPercent = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
  const rate = new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const short = money(locale, { notation: 'compact', maximumSignificantDigits: 3 });
  const exact = money(locale, { maximumFractionDigits: 2 });
  return {
    date: (serial, today) =>
      terse((Math.abs(serial - today) < NEAR_DAYS ? dayMonth : dayMonthYear).format(utcOf(serial))),
    moment: (milliseconds) => ({
      milliseconds,
      time: time.format(milliseconds),
      date: terse(localDay.format(milliseconds)),
    }),
    fullDate: (serial) => terse(dayMonthYear.format(utcOf(serial))),
    shortMoney: short,
    exactMoney: exact,
    index: (value) => index.format(value),
    rate: (value) => rate.format(value),
    percent: (fraction) => minus(percent.format(fraction)),
    number: (value) => minus(plain.format(value)),
    signedPercent: (fraction) => minus(signedPercent.format(fraction)),
    signedNumber: (value) => minus(signed.format(value)),
  };
}

/** A date as tables abbreviate it: `24 jun. 2027`, where Portuguese prose has `24 de jun. de 2027`. */
export const terse = (date: string): string => date.replaceAll(' de ', ' ');

/** A spreadsheet day as `Intl` takes it, to be written in UTC. */
export const utcOf = (serial: number): Date => new Date((serial - UNIX_EPOCH_DAY) * DAY_MILLISECONDS);

/** The spreadsheet day of a moment of the reader's own clock. */
export const serialDayOf = (milliseconds: number): number => {
  const local = new Date(milliseconds);
  return Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / DAY_MILLISECONDS + UNIX_EPOCH_DAY;
};

/** A minus sign as wide as the plus sign, so that columns of changes line up. */
const minus = (text: string): string => text.replace('-', '−');

/** One formatter a currency; a currency that is no ISO code is written as it stands, after the number. */
function money(
  locale: string,
  options: Intl.NumberFormatOptions,
): (amount: number, currency: string) => string {
  const formatters = new Map<string, (amount: number) => string>();
  const make = (currency: string): ((amount: number) => string) => {
    try {
      const format = new Intl.NumberFormat(locale, { ...options, style: 'currency', currency });
      return (amount) => minus(format.format(amount));
    } catch {
      const format = new Intl.NumberFormat(locale, options);
      return (amount) => minus(`${format.format(amount)} ${currency}`.trim());
    }
  };
  return (amount, currency) => {
    const formatter = formatters.get(currency) ?? make(currency);
    formatters.set(currency, formatter);
    return formatter(amount);
  };
}
