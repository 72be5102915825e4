import type { Cell } from './cell.js';
import type { DurationUnits } from './duration.js';
import type { Fault } from './reading.js';

export type LinkType = 'FS' | 'SS' | 'FF' | 'SF';

/** A lag runs on the successor's calendar, on the clock, or is a share of the predecessor's duration. Leads are negative. */
export type Lag =
  | { readonly unit: 'working'; readonly minutes: number }
  | { readonly unit: 'elapsed'; readonly minutes: number }
  | { readonly unit: 'percent'; readonly fraction: number };

/** One predecessor; `task` is what `resolve` gave for its reference. */
export interface PredecessorLink {
  readonly reference: string;
  readonly task: number;
  readonly type: LinkType;
  readonly lag: Lag;
}

export interface PredecessorNames {
  /** The task with this ID (else WBS code, else row number) or exact name. */
  resolve(text: string): number | 'ambiguous' | null;
  /** The ID or name most like a text that fits none; null where none is like it. */
  nearest(text: string): string | null;
}

/** The links that can be read, and what is wrong with the others. */
export interface Predecessors {
  readonly links: readonly PredecessorLink[];
  readonly faults: readonly Fault[];
}

export declare function readPredecessors(cell: Cell, names: PredecessorNames, units: DurationUnits): Predecessors;
