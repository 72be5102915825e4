import type { Cell } from './cell.js';
import type { Reading } from './reading.js';

/** A resource as named in a task's cell, with its units: 0.5 is half of one person, 3 is three of them. */
export interface NamedUnits {
  readonly name: string;
  readonly units: number;
}

export declare function readResourceList(cell: Cell): Reading<readonly NamedUnits[]>;
