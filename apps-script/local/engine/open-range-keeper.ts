/** Gives ranges without a last row an end when they are written, and moves that end when rows are added below it. */
import type { EngineSheet } from './engine-sheet.js';
import { boundRanges, openRanges, type RowsOf } from './open-ranges.js';

/** What is needed of the workbook in which the ranges stand. */
export interface RangeHost {
  sheets(): EngineSheet[];
  sheetNamed(name: string): EngineSheet | null;
  sheetWithId(id: string): EngineSheet | null;
  names(): Map<string, string>;
  setName(name: string, reference: string): void;
}

/** A cell, rows of cells, or cells by row and column, as Univer's command is given them. */
export type WrittenCells = unknown;

export class OpenRangeKeeper {
  /** Rows that came in below the last row of a sheet, whose open ranges have yet to follow. */
  private readonly grown: { readonly sheetId: string; readonly before: number }[] = [];

  constructor(private readonly host: RangeHost) {}

  /** Ends the open ranges in what is being written on a sheet. */
  bound(cells: WrittenCells, sheetId: string): void {
    boundCells(cells, this.rowsFrom(sheetId));
  }

  /** `A3:N1000`, on a sheet of 1000 rows, as it was typed: `A3:N`. */
  shown(formula: string, sheetId: string): string {
    return openRanges(formula, this.rowsFrom(sheetId));
  }

  /** Rows came in at the end of a sheet that had so many before. */
  grow(sheetId: string, before: number): void {
    this.grown.push({ sheetId, before });
    queueMicrotask(() => this.settle());
  }

  /** Rows added below the last one lengthen no reference by themselves; those that ended there are open, and do. */
  settle(): void {
    for (const { sheetId, before } of this.grown.splice(0)) {
      const grown = this.host.sheetWithId(sheetId);
      if (grown !== null) this.growRangesOver(grown, before);
    }
  }

  private growRangesOver(grown: EngineSheet, before: number): void {
    for (const sheet of this.host.sheets()) {
      const heightOf: RowsOf = (name) => ((name ?? sheet.name) === grown.name ? before : null);
      for (const [row, column, formula] of sheet.formulas()) {
        const open = openRanges(formula, heightOf);
        if (open !== formula) sheet.write(row, column, { formula: open });
      }
    }
    const heightOf: RowsOf = (name) => (name === grown.name ? before : null);
    for (const [name, reference] of this.host.names()) {
      const open = openRanges(reference, heightOf);
      const bounded = boundRanges(open, () => grown.rows);
      if (open !== reference) this.host.setName(name, bounded);
    }
  }

  private rowsFrom(sheetId: string): RowsOf {
    return (name) =>
      (name === null ? this.host.sheetWithId(sheetId) : this.host.sheetNamed(name))?.rows ?? null;
  }
}

export function boundCells(cells: WrittenCells, rowsOf: RowsOf): void {
  if (typeof cells !== 'object' || cells === null) return;
  if ('f' in cells && typeof cells.f === 'string') (cells as { f: string }).f = boundRanges(cells.f, rowsOf);
  else if (!('v' in cells)) for (const part of Object.values(cells)) boundCells(part, rowsOf);
}
