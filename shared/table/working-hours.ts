import type { WorkingHours } from '../time/working-calendar.js';
import type { Cell } from './cell.js';
import type { Reading } from './reading.js';

/** Stretches of work in order; empty for 0 (not working). */
export declare function readWorkingHours(cell: Cell): Reading<readonly WorkingHours[]>;
