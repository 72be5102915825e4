import type { TableKind } from './columns.js';
import type { Table } from './cell.js';

export declare function recognizeTable(table: Table): TableKind | null;

/** Where a table lies in a sheet: indices from 0, all inclusive. */
export interface FoundTable {
  readonly kind: TableKind;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The last row that belongs to it; `headerRow` where it has none yet. */
  readonly lastRow: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why this is the table, in plain sentences, for the manager to confirm. */
  readonly reasons: readonly string[];
}

export declare function findTable(grid: Table, kind: TableKind): FoundTable | null;
