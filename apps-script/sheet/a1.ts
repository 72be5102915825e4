/** Names of cells and ranges as a person writes them: `N`, `A3:N`, `'Q3 plan'!$F$3`. */

/** A rectangle of a sheet: 1-based, both ends included; `lastRow` null runs to the bottom of the sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number | null;
  readonly lastColumn: number;
}

/** The letters of a column, the first is 1. */
export const columnLetters = (column: number): string => {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
};

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row}`;

export const areaName = ({ row, column, lastRow, lastColumn }: Area): string =>
  `${cellName(row, column)}:${columnLetters(lastColumn)}${lastRow ?? ''}`;

/** A sheet's name as a formula needs it. */
export const quoted = (sheetName: string): string =>
  /^[A-Za-z_][A-Za-z_]*$/.test(sheetName) ? sheetName : `'${sheetName.replace(/'/g, "''")}'`;

/** An absolute reference to one cell, from any sheet. */
export const absoluteCell = (sheetName: string, row: number, column: number): string =>
  `${quoted(sheetName)}!$${columnLetters(column)}$${row}`;
