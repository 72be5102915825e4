/** Slips in words: how far something moved, and nothing where the days would read 0. */
import { workingDaysText } from './number-words.js';

/** Half of the tenth of a working day that slips are told in: what is less is rounding, and told as no slip. */
export const LEAST_SLIP = 0.05;

export const isSlip = (days: number): boolean => Math.abs(days) >= LEAST_SLIP;

/** What a slip is counted from: a plan without a baseline is compared with itself before any progress. */
export const comparedWith = ({ recorded }: { readonly recorded: boolean }): string =>
  recorded ? 'the baseline' : 'the plan without progress';

export interface SlipWords {
  readonly later: string;
  readonly earlier: string;
  readonly same: string;
}

/** In front of what it is compared with: `2 working days after` the baseline. */
const COMPARED: SlipWords = { later: 'after', earlier: 'before', same: 'as in' };

/** `2 working days after`, `1 working day before`, `as in`. */
export function slipText(days: number, { later, earlier, same }: SlipWords = COMPARED): string {
  if (!isSlip(days)) return same;
  return `${workingDaysText(days)} ${days > 0 ? later : earlier}`;
}
