/** What stands right beside the range that the plan's formula reads, and belongs to the plan. */
import { type ColumnOverrides, readHeader } from '../../shared/table/header.js';
import { isNoTask } from '../../shared/table/rows.js';
import type { Area } from './a1.js';
import { BLOCK_COLUMNS, type Block } from './block.js';
import type { Grid } from './grid.js';

/** The cells around the plan's range. Columns and rows count from 1. */
export class BesidePlan {
  private readonly known: ReadonlySet<string>;

  constructor(
    private readonly grid: Grid,
    private readonly area: Area,
    private readonly block: Block,
    private readonly overrides: ColumnOverrides,
  ) {
    this.known = new Set(this.meanings(area.column, area.lastColumn));
  }

  /** The range with the columns beside it that mean something, and with the tasks right below it. */
  widened(): Area {
    const { row, column, lastColumn } = this.area;
    let first = column;
    while (first > 1 && this.isFilled(first - 1)) first -= 1;
    while (first < column && !this.isMissing(first)) first += 1;
    let last = lastColumn;
    const end = this.block.column > lastColumn ? this.block.column - 1 : lastColumn;
    while (last < end && this.isFilled(last + 1)) last += 1;
    while (last > lastColumn && !this.isMissing(last)) last -= 1;
    return { row, column: first, lastColumn: last, lastRow: this.lastRow() };
  }

  /** What is outside; null where nothing is. */
  sentence(wide: Area): string | null {
    const columns = [
      ...this.missing(wide.column, this.area.column - 1),
      ...this.missing(this.area.lastColumn + 1, wide.lastColumn),
    ];
    const beyond = this.beyondBlock();
    const rows = (wide.lastRow ?? 0) - (this.area.lastRow ?? 0);
    if (columns.length > 0)
      return `${named(columns)} outside the cells that the plan's formula reads, so the plan is computed without ${columns.length > 1 ? 'them' : 'it'}.`;
    if (rows > 0)
      return `${rows === 1 ? 'A row of the plan lies' : `${rows} rows of the plan lie`} under the cells that the plan's formula reads, so the plan is computed without ${rows === 1 ? 'it' : 'them'}.`;
    if (beyond.length > 0)
      return `${named(beyond)} right of the calculated columns, where the plan's formula cannot read. Move ${beyond.length > 1 ? 'them' : 'it'} left of those columns.`;
    return null;
  }

  private missing(from: number, to: number): string[] {
    const columns = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
    return columns.filter((column) => this.isMissing(column)).map((column) => this.text(column));
  }

  private beyondBlock(): string[] {
    if (this.block.column <= this.area.lastColumn) return [];
    const headers = this.grid.cells[this.area.row - 1] ?? [];
    return this.missing(this.block.column + BLOCK_COLUMNS.length, headers.length);
  }

  private lastRow(): number | null {
    const { lastRow, column, lastColumn } = this.area;
    if (lastRow === null) return null;
    let row = lastRow;
    while (this.isTask(row + 1, column, lastColumn)) row += 1;
    return row;
  }

  /** A name with a number or a date beside it; a title, a header or a total of what stands below has none. */
  private isTask(row: number, first: number, last: number): boolean {
    const cells = (this.grid.cells[row - 1] ?? []).slice(first - 1, last);
    const header = readHeader([this.headers(first, last)], 'plan', this.overrides).columns;
    if (header.Task === undefined || isNoTask(cells[header.Task])) return false;
    const told = [header.Duration, header.Work, header.Start, header.Finish];
    return told.some((at) => at !== undefined && /^\d/.test(String(cells[at] ?? '')));
  }

  private isFilled(column: number): boolean {
    return this.grid.holds(this.area.row - 1, column - 1);
  }

  /** Whether a column has a meaning that no column of the range has. */
  private isMissing(column: number): boolean {
    return this.meanings(column, column).some((name) => !this.known.has(name));
  }

  private meanings(first: number, last: number): string[] {
    return Object.keys(readHeader([this.headers(first, last)], 'plan', this.overrides).columns);
  }

  private headers(first: number, last: number) {
    const row = this.grid.cells[this.area.row - 1] ?? [];
    return Array.from({ length: last - first + 1 }, (_, at) => row[first - 1 + at] ?? null);
  }

  private text(column: number): string {
    return String(this.grid.cells[this.area.row - 1]?.[column - 1] ?? '').trim();
  }
}

const named = (columns: readonly string[]): string => {
  const words = columns.map((name) => `"${name}"`).join(', ');
  return columns.length > 1 ? `The columns ${words} stand` : `The column ${words} stands`;
};
