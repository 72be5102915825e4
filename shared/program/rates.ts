/** Exchange rates to the program's currency. */
import { isBlank, type Table } from '../table/cell.js';
import { dayMonthOrder, readDate } from '../table/date.js';
import { readHeader } from '../table/header.js';
import { readNumber } from '../table/number.js';
import { Fault } from '../table/reading.js';
import { bodyRows, columnCells } from '../table/rows.js';
import { readText } from '../table/text.js';
import type { Minute } from '../time/minute.js';

export interface Rate {
  readonly currency: string;
  /** From when on it holds; null for always. */
  readonly date: Minute | null;
  /** What one unit is worth in the program's currency. */
  readonly rate: number;
}

/** A rate of the Rates table. */
export interface RateRow extends Rate {
  /** From 1 under the header. */
  readonly row: number;
}

/** Whether two codes name one currency, whatever their case. */
export const sameCurrency = (one: string, other: string): boolean =>
  one.trim().toUpperCase() === other.trim().toUpperCase();

/** The Rates table; rows without a readable currency and rate are no rates. */
export function readRates(table: Table): RateRow[] {
  const header = readHeader(table, 'rates');
  const rows = bodyRows(table, header.row);
  const currencies = columnCells(rows, header.columns.Currency);
  const dates = columnCells(rows, header.columns.Date);
  const values = columnCells(rows, header.columns.Rate);
  const order = dayMonthOrder(dates);
  return rows.flatMap((_, index): RateRow[] => {
    const currency = readText(currencies[index]);
    const rate = readNumber(values[index]);
    const date = isBlank(dates[index]) ? null : readDate(dates[index], order);
    if (
      currency === null ||
      rate === null ||
      currency instanceof Fault ||
      rate instanceof Fault ||
      date instanceof Fault
    )
      return [];
    return rate > 0 ? [{ currency, date: date?.minute ?? null, rate, row: index + 1 }] : [];
  });
}

/** What one unit of a currency is worth in the program's, by `rateHeld`; 1 of its own, null where there is no rate. */
export function rateFor(rates: readonly Rate[], from: string, to: string, at: Minute | null): number | null {
  return sameCurrency(from, to) ? 1 : (rateHeld(rates, from, at)?.rate ?? null);
}

/**
 * The rate of a currency: the latest that holds before a moment, such as the end of a day, else the earliest later one;
 * null where there is none.
 */
export function rateHeld<Each extends Rate>(
  rates: readonly Each[],
  from: string,
  at: Minute | null,
): Each | null {
  const dateOf = ({ date }: Rate) => date ?? Number.NEGATIVE_INFINITY;
  const candidates = rates
    .filter(({ currency }) => sameCurrency(currency, from))
    .sort((a, b) => dateOf(a) - dateOf(b));
  const held = candidates.filter((candidate) => at === null || dateOf(candidate) < at);
  return held[held.length - 1] ?? candidates[0] ?? null;
}

/** The currency of a program that states none and whose amounts do not tell. */
export const DEFAULT_CURRENCY = 'USD';

/**
 * The currency of a program that states none: the one that is worth 1 in the Rates table, else the one
 * without a rate that more than half of its other amounts are in; null where there is none.
 */
export function commonCurrency(currencies: readonly string[], rates: readonly Rate[]): string | null {
  const base = rates.find(({ rate }) => rate === 1)?.currency;
  if (base !== undefined) return base;
  const named = currencies.map((currency) => currency.trim()).filter((code) => code !== '');
  const unrated = named.filter((code) => !rates.some((rate) => sameCurrency(rate.currency, code)));
  const different = unrated.filter(
    (code, at) => unrated.findIndex((other) => sameCurrency(other, code)) === at,
  );
  const isMost = (code: string): boolean =>
    unrated.filter((other) => sameCurrency(other, code)).length * 2 > unrated.length;
  return different.find(isMost) ?? null;
}
