/** A program's profit and loss by line and period: planned, actual, forecast, and what they come to. */
import { type Figure, known, unknown } from '../earned-value/figure.js';
import { day, dayOf, type Minute, startOfDay } from '../time/minute.js';
import { type DatedAmount, netPresentValue } from './net-present-value.js';
import { type Rate, rateFor } from './rates.js';
import type { Ledger, LedgerEntry, LedgerKind } from './read-ledger.js';

export const LEDGER_FIGURES = ['Plan', 'Actual', 'Forecast', 'Outlook'] as const;
export type LedgerFigure = (typeof LEDGER_FIGURES)[number];

/** An amount for each period; null where nothing is given. */
export type Series = readonly (number | null)[];

export interface LedgerLine {
  readonly line: string;
  readonly kind: LedgerKind;
  readonly figures: { readonly [Figure in LedgerFigure]: Series };
}

/** What one of the four figures comes to, over all lines. */
export interface ProfitAndLossTotals {
  readonly income: Series;
  readonly cost: Series;
  readonly margin: Series;
  /** Margin ÷ income. */
  readonly marginShare: Series;
  /** To the end of each period; null before the first amount. */
  readonly cumulativeMargin: Series;
  readonly totalIncome: number | null;
  readonly totalCost: number | null;
  readonly netPresentValue: Figure;
  /** (Income − cost) ÷ cost. */
  readonly returnOnInvestment: Figure;
  /** Income ÷ cost. */
  readonly benefitCostRatio: Figure;
  /** The period in which the cumulative margin reaches 0 for good, by its index. */
  readonly payback: Figure;
}

export interface ProfitAndLoss {
  readonly lines: readonly LedgerLine[];
  readonly totals: { readonly [Figure in LedgerFigure]: ProfitAndLossTotals };
  /** What does not count, each as one sentence. */
  readonly problems: readonly string[];
}

interface ConvertedEntry {
  readonly entry: LedgerEntry;
  readonly period: number;
  readonly rate: number;
}

/**
 * Sums a ledger by line and period, in the program's currency at the rate of each row's date. Outlook is, row by row,
 * the actual where there is one, else the forecast, else the plan.
 *
 * @param periodOf the index of the period that a date lies in
 * @param discountRate a year's, as a fraction; null where none is set
 */
export function profitAndLoss(
  ledger: Ledger,
  periods: number,
  periodOf: (date: Minute) => number,
  currency: string,
  rates: readonly Rate[],
  discountRate: number | null,
): ProfitAndLoss {
  const problems = [...ledger.problems];
  const converted: ConvertedEntry[] = [];
  for (const entry of ledger.entries) {
    const rate = rateFor(rates, entry.currency || currency, currency, endOfDay(entry.date));
    if (rate === null)
      problems.push(
        `Row ${entry.row} (${entry.line}): no rate from ${entry.currency} to ${currency}. Add it to the Rates table.`,
      );
    else converted.push({ entry, period: periodOf(entry.date), rate });
  }
  return {
    lines: linesOf(converted, periods),
    totals: {
      Plan: totalsOf(converted, periods, 'Plan', discountRate),
      Actual: totalsOf(converted, periods, 'Actual', discountRate),
      Forecast: totalsOf(converted, periods, 'Forecast', discountRate),
      Outlook: totalsOf(converted, periods, 'Outlook', discountRate),
    },
    problems,
  };
}

/** A rate holds from the beginning of its own date on. */
const endOfDay = (date: Minute): Minute => startOfDay(day(dayOf(date) + 1));

/** What a row says of a figure, in the program's currency. */
function amountOf({ entry, rate }: ConvertedEntry, figure: LedgerFigure): number | null {
  const { plan, actual, forecast } = entry;
  const amount = { Plan: plan, Actual: actual, Forecast: forecast, Outlook: actual ?? forecast ?? plan }[
    figure
  ];
  return amount === null ? null : amount * rate;
}

/** Income first, then cost, each in the order in which the ledger names its lines. */
function linesOf(entries: readonly ConvertedEntry[], periods: number): LedgerLine[] {
  const groups = new Map<string, ConvertedEntry[]>();
  for (const each of entries) {
    const key = `${each.entry.kind} ${each.entry.line.trim().toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const lines = [...groups.values()].map((group): LedgerLine => {
    const [{ entry }] = group as [ConvertedEntry, ...ConvertedEntry[]];
    const series = (figure: LedgerFigure) => seriesOf(group, periods, figure);
    return {
      line: entry.line,
      kind: entry.kind,
      figures: {
        Plan: series('Plan'),
        Actual: series('Actual'),
        Forecast: series('Forecast'),
        Outlook: series('Outlook'),
      },
    };
  });
  return [...lines.filter(({ kind }) => kind === 'income'), ...lines.filter(({ kind }) => kind === 'cost')];
}

function seriesOf(entries: readonly ConvertedEntry[], periods: number, figure: LedgerFigure): Series {
  const sums = new Array<number | null>(periods).fill(null);
  for (const each of entries) {
    const amount = amountOf(each, figure);
    if (amount !== null) sums[each.period] = (sums[each.period] ?? 0) + amount;
  }
  return sums;
}

function totalsOf(
  entries: readonly ConvertedEntry[],
  periods: number,
  figure: LedgerFigure,
  discountRate: number | null,
): ProfitAndLossTotals {
  const ofKind = (kind: LedgerKind) =>
    seriesOf(
      entries.filter(({ entry }) => entry.kind === kind),
      periods,
      figure,
    );
  const income = ofKind('income');
  const cost = ofKind('cost');
  const margin = income.map((amount, period) => difference(amount, cost[period] ?? null));
  const cumulativeMargin = runningSum(margin);
  const totalIncome = totalOf(income);
  const totalCost = totalOf(cost);
  return {
    income,
    cost,
    margin,
    marginShare: margin.map((amount, period) => marginShare(amount, income[period] ?? null)),
    cumulativeMargin,
    totalIncome,
    totalCost,
    netPresentValue: netPresentValue(datedAmounts(entries, figure), discountRate, firstDateOf(entries)),
    returnOnInvestment: perCost(totalIncome, totalCost, (brought, spent) => (brought - spent) / spent),
    benefitCostRatio: perCost(totalIncome, totalCost, (brought, spent) => brought / spent),
    payback: paybackOf(cumulativeMargin),
  };
}

const difference = (income: number | null, cost: number | null): number | null =>
  income === null && cost === null ? null : (income ?? 0) - (cost ?? 0);

/** Margin ÷ income; null where there is no income to be a share of. */
export const marginShare = (margin: number | null, income: number | null): number | null =>
  margin === null || income === null || income <= 0 ? null : margin / income;

/** The sum of what is known; null where nothing is. */
export const totalOf = (series: Series): number | null =>
  series.reduce<number | null>((sum, amount) => (amount === null ? sum : (sum ?? 0) + amount), null);

/** A period without amounts keeps what was reached before it. */
function runningSum(series: Series): Series {
  let sum: number | null = null;
  return series.map((amount) => {
    if (amount !== null) sum = (sum ?? 0) + amount;
    return sum;
  });
}

/** Plan, actual, forecast and outlook are discounted to one date, so that they compare. */
function firstDateOf(entries: readonly ConvertedEntry[]): Minute | undefined {
  const dates = entries.flatMap(({ entry: { date, plan, actual, forecast } }) =>
    (plan ?? actual ?? forecast) === null ? [] : [date],
  );
  return dates.reduce<Minute | undefined>(
    (first, date) => (first === undefined || date < first ? date : first),
    undefined,
  );
}

const datedAmounts = (entries: readonly ConvertedEntry[], figure: LedgerFigure): DatedAmount[] =>
  entries.flatMap((each) => {
    const amount = amountOf(each, figure);
    if (amount === null) return [];
    return [{ date: each.entry.date, amount: each.entry.kind === 'income' ? amount : -amount }];
  });

function perCost(
  income: number | null,
  cost: number | null,
  compute: (income: number, cost: number) => number,
): Figure {
  if (cost === null || cost <= 0) return unknown('no cost to divide by');
  return income === null ? unknown('no income') : known(compute(income, cost));
}

/** Money counted in another order differs by less than this. */
const CENT_FRACTION = 1e-6;

function paybackOf(cumulative: Series): Figure {
  const reached = cumulative.map((sum) => sum !== null && sum >= -CENT_FRACTION);
  if (cumulative.every((sum) => sum === null)) return unknown('no amounts');
  if (reached[reached.length - 1] !== true) return unknown('not paid back by the last period');
  return known(reached.lastIndexOf(false) + 1);
}
