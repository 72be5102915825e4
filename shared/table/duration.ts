import type { Cell } from './cell.js';
import type { Reading } from './reading.js';

/** A span of work: working minutes of a calendar, or elapsed minutes of the clock. */
export interface Duration {
  readonly minutes: number;
  readonly elapsed: boolean;
}

/** How many working minutes a day, week and month stand for. */
export interface DurationUnits {
  readonly minutesPerDay: number;
  readonly minutesPerWeek: number;
  readonly daysPerMonth: number;
}

/** `unit` is what a bare number counts: `d` unless the header says otherwise (`Work` counts `h`). */
export declare function readDuration(cell: Cell, units: DurationUnits, unit?: string): Reading<Duration>;
