/** How the figures of PM_PROGRAM are shown, row by row. */
import { DATE_FORMAT, MONEY_FORMAT, PLAIN_FORMAT, RATIO_FORMAT } from '../look.js';

/** Counts and health, money, indices, dates, slip and milestone, in the order of the metrics. */
export const FIGURE_FORMATS: readonly string[] = [
  ...new Array<string>(7).fill(PLAIN_FORMAT),
  ...new Array<string>(6).fill(MONEY_FORMAT),
  RATIO_FORMAT,
  RATIO_FORMAT,
  ...new Array<string>(3).fill(DATE_FORMAT),
  PLAIN_FORMAT,
  PLAIN_FORMAT,
];

/** Those that follow with a What-if table: changes, what is spent and left, people, the best set. */
export const WHAT_IF_FORMATS: readonly string[] = [
  PLAIN_FORMAT,
  PLAIN_FORMAT,
  ...new Array<string>(3).fill(MONEY_FORMAT),
  ...new Array<string>(5).fill(PLAIN_FORMAT),
  MONEY_FORMAT,
  PLAIN_FORMAT,
];
