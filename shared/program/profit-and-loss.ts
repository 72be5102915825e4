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
  /** To the end of each period; null before the first amount, and of what is recorded after the last. */
  readonly cumulativeMargin: Series;
  readonly totalIncome: number | null;
  readonly totalCost: number | null;
  /** Unknown where a part of it is: an amount without a rate, or income without any cost of the same figure. */
  readonly totalMargin: Figure;
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

interface UncountedEntry {
  readonly entry: LedgerEntry;
  readonly period: number;
}

/** The rows that count, and those that no rate brings into the program's currency. */
interface Counted {
  readonly converted: readonly ConvertedEntry[];
  readonly withoutRate: readonly UncountedEntry[];
  readonly currency: string;
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
  const withoutRate: UncountedEntry[] = [];
  for (const entry of ledger.entries) {
    const rate = rateFor(rates, entry.currency || currency, currency, endOfDay(entry.date));
    const period = periodOf(entry.date);
    if (rate === null) {
      withoutRate.push({ entry, period });
      problems.push(
        `Row ${entry.row} (${entry.line}): no rate from ${entry.currency} to ${currency}. Add it to the Rates table.`,
      );
    } else converted.push({ entry, period, rate });
  }
  const counted = { converted, withoutRate, currency };
  const totals = (figure: LedgerFigure) => totalsOf(counted, periods, figure, discountRate);
  return {
    lines: linesOf(converted, periods),
    totals: {
      Plan: totals('Plan'),
      Actual: totals('Actual'),
      Forecast: totals('Forecast'),
      Outlook: totals('Outlook'),
    },
    problems,
  };
}

/** A rate holds from the beginning of its own date on. */
const endOfDay = (date: Minute): Minute => startOfDay(day(dayOf(date) + 1));

/** What a row says of a figure, in its own currency. */
const ownAmountOf = ({ plan, actual, forecast }: LedgerEntry, figure: LedgerFigure): number | null =>
  ({ Plan: plan, Actual: actual, Forecast: forecast, Outlook: actual ?? forecast ?? plan })[figure];

/** What a row says of a figure, in the program's currency. */
function amountOf({ entry, rate }: ConvertedEntry, figure: LedgerFigure): number | null {
  const amount = ownAmountOf(entry, figure);
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
  counted: Counted,
  periods: number,
  figure: LedgerFigure,
  discountRate: number | null,
): ProfitAndLossTotals {
  const { converted } = counted;
  const ofKind = (kind: LedgerKind) =>
    seriesOf(
      converted.filter(({ entry }) => entry.kind === kind),
      periods,
      figure,
    );
  const income = ofKind('income');
  const cost = ofKind('cost');
  const uncounted = counted.withoutRate.filter(({ entry }) => ownAmountOf(entry, figure) !== null);
  const noCost = withoutCost(counted, figure);
  const gap = whyUncounted(uncounted, counted.currency) ?? noCost;
  const isKnown = (period: number) => noCost === null && uncounted.every((each) => each.period !== period);
  const margin = income.map((amount, period) =>
    isKnown(period) ? difference(amount, cost[period] ?? null) : null,
  );
  // Once an amount is missing, all that builds on it is unknown.
  const until = Math.min(periods, ...uncounted.map(({ period }) => period));
  const cumulativeMargin = runningSum(margin, figure === 'Actual').map((sum, at) =>
    at < until ? sum : null,
  );
  const totalIncome = totalOf(income);
  const totalCost = totalOf(cost);
  const unlessGap = (compute: () => Figure): Figure => (gap === null ? compute() : unknown(gap));
  return {
    income,
    cost,
    margin,
    marginShare: margin.map((amount, period) => marginShare(amount, income[period] ?? null)),
    cumulativeMargin,
    totalIncome,
    totalCost,
    totalMargin: unlessGap(() => {
      const total = difference(totalIncome, totalCost);
      return total === null ? unknown('no amounts') : known(total);
    }),
    netPresentValue: unlessGap(() =>
      netPresentValue(datedAmounts(converted, figure), discountRate, firstDateOf(converted)),
    ),
    returnOnInvestment: unlessGap(() =>
      perCost(totalIncome, totalCost, (brought, spent) => (brought - spent) / spent),
    ),
    benefitCostRatio: unlessGap(() => perCost(totalIncome, totalCost, (brought, spent) => brought / spent)),
    payback: unlessGap(() => paybackOf(cumulativeMargin)),
  };
}

/** Why income of a figure stands alone: the ledger has costs, and none has this figure; null where that is not so. */
function withoutCost({ converted }: Counted, figure: LedgerFigure): string | null {
  const ofKind = (kind: LedgerKind) => converted.filter(({ entry }) => entry.kind === kind);
  const has = (kind: LedgerKind) => ofKind(kind).some((each) => amountOf(each, figure) !== null);
  return has('income') && ofKind('cost').length > 0 && !has('cost')
    ? `the ledger has no ${figure} of any cost`
    : null;
}

const whyUncounted = ([first]: readonly UncountedEntry[], currency: string): string | null =>
  first === undefined ? null : `not all is counted: no rate from ${first.entry.currency} to ${currency}`;

const difference = (income: number | null, cost: number | null): number | null =>
  income === null && cost === null ? null : (income ?? 0) - (cost ?? 0);

/** Margin ÷ income; null where there is no income to be a share of. */
export const marginShare = (margin: number | null, income: number | null): number | null =>
  margin === null || income === null || income <= 0 ? null : margin / income;

/** The sum of what is known; null where nothing is. */
export const totalOf = (series: Series): number | null =>
  series.reduce<number | null>((sum, amount) => (amount === null ? sum : (sum ?? 0) + amount), null);

/** A period without amounts keeps what was reached before it; what is recorded reaches to its last amount. */
function runningSum(series: Series, recorded: boolean): Series {
  const last = recorded ? lastKnown(series) : series.length - 1;
  let sum: number | null = null;
  return series.map((amount, at) => {
    if (amount !== null) sum = (sum ?? 0) + amount;
    return at <= last ? sum : null;
  });
}

const lastKnown = (series: Series): number =>
  series.reduce<number>((last, amount, at) => (amount === null ? last : at), -1);

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
  const last = lastKnown(cumulative);
  if (last < 0) return unknown('no amounts');
  const reached = cumulative.slice(0, last + 1).map((sum) => sum !== null && sum >= -CENT_FRACTION);
  if (reached[last] !== true) return unknown('not paid back by the last period');
  return known(reached.lastIndexOf(false) + 1);
}
