/** What a spreadsheet cell can hold, and a table of them: the only thing that enters and leaves the core. */

/** A cell that the spreadsheet shows as a date: its serial day, the time of day as a fraction. */
export class SerialDate {
  constructor(readonly serial: number) {}
}

/** One cell. An error arrives as its text (`#REF!`, `Loading…`); blank is `""`, `null` or `undefined`. */
export type Cell = string | number | boolean | SerialDate | null | undefined;

/** A rectangle of cells, rows first. */
export type Table = readonly (readonly Cell[])[];

export const isBlank = (cell: Cell): boolean =>
  cell === '' || cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
