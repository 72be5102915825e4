import type { Cell } from './cell.js';
import type { Reading } from './reading.js';

/** A number, or a text with one reading; `1.234,5`, `1 234.5`, `-3`. */
export declare function readNumber(cell: Cell): Reading<number>;
/** A number, or a text such as `$24,000` or `1.234,50 €` where it has one reading. */
export declare function readMoney(cell: Cell): Reading<number>;
/** Units of a resource: a bare number is units, a percentage is its fraction. */
export declare function readUnits(cell: Cell): Reading<number>;
