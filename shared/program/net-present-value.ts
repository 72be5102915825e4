/** Net present value: dated amounts at their worth on one date. */
import { type Figure, known, unknown } from '../earned-value/figure.js';
import { dayOf, type Minute } from '../time/minute.js';

export interface DatedAmount {
  readonly date: Minute;
  /** Income above 0, cost below. */
  readonly amount: number;
}

const DAYS_PER_YEAR = 365;

/**
 * NPV = Σ amount ÷ (1 + rate)^(days since the date ÷ 365), as the spreadsheet's XNPV computes it.
 *
 * Undefined without a rate above −1 and without amounts. Source: the XNPV function of Google Sheets.
 *
 * @param from the date that amounts are discounted to; the first of them where it is left out
 *
 * @example
 * netPresentValue([{ date: minute(0), amount: -100 }, { date: minute(365 * 1440), amount: 110 }], 0.1); // { value: 0 }
 */
export function netPresentValue(amounts: readonly DatedAmount[], rate: number | null, from?: Minute): Figure {
  if (rate === null) return unknown('no Discount rate in Settings');
  if (rate <= -1) return unknown('the Discount rate is not above -100 %');
  const [earliest] = amounts.map(({ date }) => dayOf(date)).sort((one, other) => one - other);
  if (earliest === undefined) return unknown('no amounts');
  const first = from === undefined ? earliest : dayOf(from);
  return known(
    amounts.reduce(
      (sum, { date, amount }) => sum + amount / (1 + rate) ** ((dayOf(date) - first) / DAYS_PER_YEAR),
      0,
    ),
  );
}
