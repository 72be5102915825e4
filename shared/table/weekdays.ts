import type { Cell } from './cell.js';
import type { Reading } from './reading.js';

/** The weekdays named, each once, 0 is Sunday, in the order of the week. */
export declare function readWeekdays(cell: Cell): Reading<readonly number[]>;
