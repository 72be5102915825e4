/** The cells of one tab of an .xlsx file, with the values that the spreadsheet last computed. */
import { type Table } from '../../../shared/table/cell.js';
import type { Limits } from './limits.js';
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly dateStyles: readonly boolean[];
  /** Days to add to a date: 1462 in a workbook that counts from 1904. */
  readonly dateOffset: number;
  readonly limits: Limits;
}
/** A rectangle of cells from A1 to the last one that holds something. */
export declare function readSheetCells(source: string, context: CellContext): Table;
/** `A` is 0, `AA` is 26. */
export declare function columnOf(letters: string): number;
