/** Puts what the projects of a program cost and bring into one currency, so that it can be summed. */
import type { ProgramSettings } from './program-settings.js';
import { commonCurrency, DEFAULT_CURRENCY, type Rate, rateFor } from './rates.js';
import type { CandidateProject, Candidates } from './read-projects.js';

/**
 * The same projects with Cost and Benefit in one currency, at the latest rate. A blank Currency is the program's. An
 * amount without a rate is no amount, and the project says why in `unconverted`.
 */
export const inOneCurrency = (
  { rows, has }: Candidates,
  currency: string,
  rates: readonly Rate[],
): Candidates => ({
  has,
  rows: rows.map((project) => project && converted(project, currency, rates)),
});

function converted(project: CandidateProject, currency: string, rates: readonly Rate[]): CandidateProject {
  const own = project.currency || currency;
  const rate = rateFor(rates, own, currency, null);
  if (rate === null)
    return { ...project, cost: null, benefit: null, unconverted: `no rate from ${own} to ${currency}` };
  const worth = (amount: number | null) => (amount === null ? null : amount * rate);
  return { ...project, currency, cost: worth(project.cost), benefit: worth(project.benefit) };
}

/** The program's currency as far as the Projects table tells: that of Settings, else what most amounts are in, else USD. */
export const currencyOf = ({ rows }: Candidates, rates: readonly Rate[], settings: ProgramSettings): string =>
  settings.currency ??
  commonCurrency(
    rows.map((row) => row?.currency ?? ''),
    rates,
  ) ??
  DEFAULT_CURRENCY;
