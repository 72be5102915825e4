/** Carries the arguments of a custom function into the core and its result back, dates in the spreadsheet's zone. */
import type { Argument } from '../../shared/functions/input.js';
import { type Cell, SerialDate, type Table } from '../../shared/table/cell.js';
import { cutText } from '../../shared/table/listed.js';
import { isDate, type SheetDates, spreadsheetDates } from './dates.js';

/** What Google hands over for one cell. */
export type SheetCell = string | number | boolean | Date | null | undefined;

/** What Google hands over for an argument: one cell's value, or the rows of a range. */
export type SheetArgument = SheetCell | readonly (readonly SheetCell[])[];

/** What goes back to the sheet: one value, or a block that spills. Blank is `""`. */
export type SheetResult = SheetCell | SheetCell[][];

/** Runs a function of the core on what Google handed over. Whatever it throws reaches the cell as a plain sentence. */
export function answer(
  compute: (...given: Argument[]) => Table | Cell,
  given: readonly SheetArgument[],
): SheetResult {
  const dates = spreadsheetDates();
  const result = compute(...given.map((argument) => readArgument(argument, dates)));
  return isRows(result)
    ? result.map((row) => row.map((cell) => writeCell(cell, dates)))
    : writeCell(result, dates);
}

/** The cells of a range as the core reads them. */
export const readTable = (rows: readonly (readonly SheetCell[])[], dates: SheetDates): Table =>
  rows.map((row) =>
    row.some(isObject) ? row.map((cell) => readCell(cell, dates)) : (row as readonly Cell[]),
  );

const readArgument = (argument: SheetArgument, dates: SheetDates): Argument =>
  isRows(argument) ? readTable(argument, dates) : readCell(argument, dates);

const isRows = <Value>(
  value: Value | readonly (readonly Value[])[],
): value is readonly (readonly Value[])[] => Array.isArray(value);

const isObject = (cell: unknown): boolean => typeof cell === 'object' && cell !== null;

const readCell = (cell: SheetCell, dates: SheetDates): Cell => {
  if (!isObject(cell)) return cell as Cell;
  return isDate(cell) ? dates.toSerial(cell) : String(cell);
};

/** A cell of the core as a sheet takes it: one text too long for a cell would cost the whole block. */
export const writeCell = (cell: Cell, dates: SheetDates): SheetCell => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cutText(cell);
  return cell instanceof SerialDate ? dates.toDate(cell) : cell;
};
