/** The cells that a table's columns stand in, as links into the workbook they were read from. */

import type { TableKind } from '../../shared/table/columns.js';
import { readSettingRows } from '../../shared/table/settings-rows.js';
import { type TableCells, tableCells } from '../program/table-cells.js';
import { cellUrl } from '../sources/workbook-address.js';
import type { KeptTables } from '../store/tables-store.js';
import type { TraceLink } from './trace.js';

/** Some columns of a table, or all of it. */
export interface Columns {
  readonly table: TableKind;
  /** Empty: the whole table. */
  readonly names: readonly string[];
  /** Not read where the project has this table instead. */
  readonly unless?: TableKind;
}

/** One link for each column that the table has; the whole table where it has none of them. */
export function columnLinks(kept: KeptTables, { table, names, unless }: Columns): TraceLink[] {
  if (unless !== undefined && kept.tables[unless] !== undefined) return [];
  const cells = cellsOf(kept, table);
  if (cells === null) return [];
  const ranges = names.flatMap((name) => cells.columns[name] ?? []);
  return (ranges.length === 0 ? [cells.range] : ranges).map((range) => linkTo(kept, cells.tab, range));
}

/** The row of a table; rows under the header are counted from 1. */
export function rowLink(kept: KeptTables, table: TableKind, row: number): TraceLink[] {
  const cells = cellsOf(kept, table);
  if (cells === null) return [];
  const at = cells.headerRow + row;
  return [linkTo(kept, cells.tab, `${at}:${at}`)];
}

function cellsOf({ tables, places }: KeptTables, kind: TableKind): TableCells | null {
  const table = tables[kind];
  const place = places[kind];
  if (table === undefined || place === undefined) return null;
  const { settings } = tables;
  const renamed = kind === 'plan' && settings !== undefined ? readSettingRows(settings).overrides : undefined;
  return tableCells(table, kind, place, renamed);
}

const linkTo = ({ url }: KeptTables, tab: string, range: string): TraceLink => ({
  label: `${tab}!${range}`,
  url: url === null ? null : cellUrl(url, tab, range),
});
