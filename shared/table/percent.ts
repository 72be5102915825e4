import type { Cell } from './cell.js';
import type { Reading } from './reading.js';

/** Whether a column's bare numbers are fractions (0.5) or percentages (50). */
export type PercentRule = 'fraction' | 'percent';

export declare function percentRule(cells: Iterable<Cell>): PercentRule;
/** A fraction, 0 to 1. */
export declare function readPercent(cell: Cell, rule: PercentRule): Reading<number>;
