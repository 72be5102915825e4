/** Figures as the report's columns show them: as many decimals in each row, so that they line up under each other. */
import { type Formats, formatsOf, terse, utcOf } from '../program/format.js';

export interface ReportFormats extends Formats {
  /** Whole units, without the currency, which the column's head names. */
  readonly whole: (amount: number) => string;
  /** Whole units with their currency. */
  readonly wholeMoney: (amount: number, currency: string) => string;
  /** `+9`, or `+9.0` where a neighbour in the column has half days. */
  readonly signedDays: (days: number, decimals: 0 | 1) => string;
  /** `14 Jul`. */
  readonly dayMonth: (serial: number) => string;
  /** `Jul 27`. */
  readonly month: (serial: number) => string;
}

export function reportFormats(locale: string): ReportFormats {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const signed = ([0, 1] as const).map(
    (digits) =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        signDisplay: 'exceptZero',
      }),
  );
  const dayMonth = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' });
  const minus = (text: string): string => text.replace('-', '−');
  return {
    ...formatsOf(locale),
    whole: (amount) => minus(whole.format(amount)),
    wholeMoney: (amount, currency) => minus(moneyOf(locale, currency)(amount)),
    signedDays: (days, decimals) => minus(signed[decimals]?.format(days) ?? ''),
    dayMonth: (serial) => terse(dayMonth.format(utcOf(serial))),
    month: (serial) => terse(month.format(utcOf(serial))),
  };
}

/** A currency that is no ISO code stands after the number as it is. */
function moneyOf(locale: string, currency: string): (amount: number) => string {
  try {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 });
    return (amount) => format.format(amount);
  } catch {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
    return (amount) => `${format.format(amount)} ${currency}`.trim();
  }
}

/** One decimal for a column in which some figure needs it. */
export const decimalsOf = (values: readonly (number | null)[]): 0 | 1 =>
  values.some((value) => value !== null && Math.abs(value - Math.round(value)) >= 0.05) ? 1 : 0;
