/** Where a range lies, and other ranges seen from it. */

import { areaName, cellName } from '../../sheet/a1.js';
import type { EngineSheet } from '../engine/engine-sheet.js';
import { rowsIn } from '../engine/realm.js';
import type { Execution } from './execution.js';
import { rangeOn, sheetOf } from './objects.js';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Kept = Pick<
  Google,
  | 'getRow'
  | 'getRowIndex'
  | 'getColumn'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getNumRows'
  | 'getNumColumns'
  | 'getHeight'
  | 'getWidth'
  | 'getA1Notation'
  | 'getCell'
  | 'getGridId'
  | 'offset'
>;

export class RangePlace implements Kept {
  constructor(
    protected readonly run: Execution,
    protected readonly tab: EngineSheet,
    protected readonly row: number,
    protected readonly column: number,
    protected readonly rows: number,
    protected readonly columns: number,
  ) {
    if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
    const inside =
      row >= 1 && column >= 1 && row + rows - 1 <= tab.rows && column + columns - 1 <= tab.columns;
    if (!inside) throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }

  getRow(): number {
    return this.row;
  }
  getRowIndex(): number {
    return this.row;
  }
  getColumn(): number {
    return this.column;
  }
  getLastRow(): number {
    return this.row + this.rows - 1;
  }
  getLastColumn(): number {
    return this.column + this.columns - 1;
  }
  getNumRows(): number {
    return this.rows;
  }
  getNumColumns(): number {
    return this.columns;
  }
  getHeight(): number {
    return this.rows;
  }
  getWidth(): number {
    return this.columns;
  }
  getGridId(): number {
    return this.getSheet().getSheetId();
  }
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return sheetOf(this.run, this.tab);
  }
  getA1Notation(): string {
    const { row, column } = this;
    if (this.rows === 1 && this.columns === 1) return cellName(row, column);
    return areaName({ row, column, lastRow: this.getLastRow(), lastColumn: this.getLastColumn() });
  }
  getCell(row: number, column: number): Google {
    return rangeOn(this.run, this.tab, this.row + row - 1, this.column + column - 1, 1, 1);
  }
  offset(rowOffset: number, columnOffset: number, rows = this.rows, columns = this.columns): Google {
    return rangeOn(this.run, this.tab, this.row + rowOffset, this.column + columnOffset, rows, columns);
  }

  /** A value for each cell, in the script's own arrays. */
  protected each<Value>(cell: (row: number, column: number) => Value): Value[][] {
    return rowsIn(this.run.realm(), this.rows, this.columns, (row, column) =>
      cell(this.row + row, this.column + column),
    );
  }

  /** Each cell with what was given for it; the shapes must agree, as Google asks. */
  protected *with<Value>(given: readonly (readonly Value[])[]): Generator<[number, number, Value]> {
    if (given.length !== this.rows) {
      throw new Error(
        `The number of rows in the data does not match the number of rows in the range. The data has ${given.length} but the range has ${this.rows}.`,
      );
    }
    for (const [row, cells] of given.entries()) {
      if (cells.length !== this.columns) {
        throw new Error(
          `The number of columns in the data does not match the number of columns in the range. The data has ${cells.length} but the range has ${this.columns}.`,
        );
      }
      for (const [column, value] of cells.entries()) yield [this.row + row, this.column + column, value];
    }
  }

  protected get google(): Google {
    return this as unknown as Google;
  }
}
