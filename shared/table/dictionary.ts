/** The header dictionary: which words a column may be called by, in each language. */
export { aTable, COLUMNS, type ColumnName, TABLE_KINDS, TABLE_TITLES, type TableKind } from './columns.js';
