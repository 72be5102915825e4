import type { Minute } from '../time/minute.js';
import type { Cell } from './cell.js';
import type { Reading } from './reading.js';

/** A date as typed; midnight means no time of day. */
export interface DateReading {
  readonly minute: Minute;
  readonly hasTime: boolean;
}

/** The order of day and month in a column's texts; `mixed` where cells that allow one reading contradict each other. */
export type DayMonthOrder = 'day-first' | 'month-first' | 'unknown' | 'mixed';

export declare function dayMonthOrder(cells: Iterable<Cell>): DayMonthOrder;
export declare function readDate(cell: Cell, order: DayMonthOrder): Reading<DateReading>;
