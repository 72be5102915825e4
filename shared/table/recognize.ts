/** What kind of table a rectangle of cells is, told from its headers alone; and where in a sheet a table lies. */
import type { Table } from './cell.js';
import type { TableKind } from './columns.js';
import { recognizeHeader } from './header-fit.js';
import { firstRow } from './rows.js';

export { findTable } from './find-table.js';

/**
 * The kind of a table, from its headers alone; null where they fit none.
 * @example recognizeTable([['Setting', 'Value']]) // 'settings'
 */
export const recognizeTable = (table: Table): TableKind | null => {
  const row = firstRow(table);
  return row < 0 ? null : recognizeHeader(table[row] ?? []);
};
