import type { Cell } from './cell.js';
import type { Reading } from './reading.js';

/** A cell as text, trimmed; a number in its shortest form, a date as ISO. */
export declare function readText(cell: Cell): Reading<string>;
export declare function readBoolean(cell: Cell): Reading<boolean>;
