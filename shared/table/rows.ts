import type { Cell, Table } from './cell.js';

/** The rows under a header, trailing blank ones cut; index 0 is row 1. */
export declare function bodyRows(table: Table, headerRow: number): Table;
/** One column of the rows; all blank where the position is undefined. */
export declare function columnCells(rows: Table, position: number | undefined): readonly Cell[];
/** Whether a Task cell makes its row no task: blank, `Total` or `Sum`. */
export declare function isNoTask(cell: Cell): boolean;
