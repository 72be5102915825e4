import type { ColumnName, TableKind } from './columns.js';
import type { Table } from './cell.js';
import type { Problem } from './problem.js';

/** Which column stands where: positions by canonical name, absent where the table has no such column. */
export type ColumnPositions<Kind extends TableKind> = { readonly [Name in ColumnName<Kind>]?: number };

/** A header that is in no dictionary: a column of the manager's own, or a misspelling. */
export interface UnknownHeader {
  readonly position: number;
  readonly text: string;
  /** The canonical name it looks like a misspelling of; null where it is like none. */
  readonly nearest: string | null;
}

export interface Header<Kind extends TableKind> {
  readonly kind: Kind;
  /** The index in the table of its first non-blank row; -1 where the table is blank. */
  readonly row: number;
  readonly columns: ColumnPositions<Kind>;
  /** The unit named in brackets, by canonical name: `h` for `Duration (h)`. */
  readonly units: { readonly [Name in ColumnName<Kind>]?: string };
  readonly unknown: readonly UnknownHeader[];
  readonly problems: readonly Problem[];
}

/** Header texts that Settings rows name for canonical columns: `Duration` → `How long`. They beat the dictionary. */
export type ColumnOverrides = ReadonlyMap<string, string>;

export declare function readHeader<Kind extends TableKind>(table: Table, kind: Kind, overrides?: ColumnOverrides): Header<Kind>;
