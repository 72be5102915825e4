/** The states of the fourteen checks: by a share, by an index, or not at all where something is missing. */

import { listed } from '../../table/listed.js';
import type { Check } from '../check.js';

/** Fewer than this and one task alone is above the usual 5 %: such a share says little. */
const ENOUGH = 20;

/** IDs named in one line; the rest is counted. */
const LISTED = 12;

export interface Share {
  readonly title: string;
  readonly count: number;
  /** Out of how many, and what they are: `tasks`, `links`. */
  readonly of: number;
  readonly what: string;
  /** The largest share that passes. */
  readonly most: number;
  readonly ids: readonly string[];
  readonly remedy: string;
}

/** By a share of tasks or links; too few of them to tell is provisional, none of them passes nothing. */
export function byShare({ title, count, of, what, most, ids, remedy }: Share): Check {
  if (of === 0) return notEvaluable(title, `There are no ${what} to check.`, '');
  if (count === 0) return { title, state: 'pass', count, where: '', remedy: '' };
  const where = `${listed(ids, LISTED)} (${percent(count / of)} of ${of} ${what}; at most ${percent(most)})`;
  if (count <= most * of) return { title, state: 'pass', count, where, remedy: '' };
  const state = most > 0 && of < ENOUGH ? 'provisional' : 'fail';
  return { title, state, count, where, remedy };
}

/** By an index that must not fall below 0.95; `how` says what it was made from. */
export function byIndex(title: string, index: number, how: string, remedy: string): Check {
  const passes = index >= LEAST_INDEX;
  return {
    title,
    state: passes ? 'pass' : 'fail',
    count: null,
    where: `${round(index)}: ${how}`,
    remedy: passes ? '' : remedy,
  };
}

const LEAST_INDEX = 0.95;

export const notEvaluable = (title: string, why: string, remedy: string): Check => ({
  title,
  state: 'not evaluable',
  count: null,
  where: why,
  remedy,
});

/** Downwards, so that what falls short of a limit never looks as if it met it. */
const round = (index: number): string => String(Math.floor(index * 1000 + 1e-9) / 1000);

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;

export const NO_STATUS_DATE = ['No status date.', 'Add a Settings row "Status date".'] as const;
export const NO_BASELINE = ['No baseline.', 'Save a baseline, and pass it to the function.'] as const;
