/** Which cells of a workbook a table stands in, column by column: what a figure is traced back to. */
import type { Table } from '../../shared/table/cell.js';
import type { TableKind } from '../../shared/table/columns.js';
import { readHeader } from '../../shared/table/header.js';

/** Where a table's first cell lies, rows and columns counted from 0. */
interface FirstCell {
  readonly tab: string;
  readonly top: number;
  readonly left: number;
}

export interface TableCells {
  readonly tab: string;
  /** The header and all rows, `A3:N40`. */
  readonly range: string;
  /** The cells under each header, by its canonical name, `F4:F40`. */
  readonly columns: Readonly<Record<string, string>>;
  /** The header's row as the spreadsheet counts it: row 1 of the table stands under it. */
  readonly headerRow: number;
}

/** @param renamed headers that Settings name, where the table is a plan */
export function tableCells(
  table: Table,
  kind: TableKind,
  { tab, top, left }: FirstCell,
  renamed?: Parameters<typeof readHeader>[2],
): TableCells {
  const header = readHeader(table, kind, renamed);
  const headerRow = top + Math.max(0, header.row) + 1;
  const last = Math.max(headerRow, top + table.length);
  const width = table.reduce((widest, row) => Math.max(widest, row.length), 1);
  const columns = Object.entries(header.columns).flatMap(([name, at]): [string, string][] =>
    at === undefined || last === headerRow
      ? []
      : [[name, `${lettersOf(left + at)}${headerRow + 1}:${lettersOf(left + at)}${last}`]],
  );
  return {
    tab,
    range: `${lettersOf(left)}${headerRow}:${lettersOf(left + width - 1)}${last}`,
    columns: Object.fromEntries(columns),
    headerRow,
  };
}

/** 0 is `A`, 26 is `AA`. */
export function lettersOf(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : lettersOf(Math.floor(column / 26) - 1) + rest;
}
