/** Scalars over ranges: one function of numbers applied cell by cell, single cells stretching beside ranges. */
import type { Figure } from '../earned-value/figure.js';
import { type Cell, isBlank, type Table } from '../table/cell.js';
import { readMoney } from '../table/number.js';
import { type Argument, isTable, WrongCall } from './input.js';

/** A named argument of a scalar function. */
export interface NumberArgument {
  readonly name: string;
  readonly argument: Argument;
  /** Whether a blank is passed on as null instead of leaving the result blank. */
  readonly optional?: boolean;
}

/**
 * Applies `compute` to the numbers of the arguments, cell by cell. A blank or unknown figure is a blank result; in a
 * range so is a text (a header, say), while a single text is a wrong call.
 */
export function elementWise(
  functionName: string,
  inputs: readonly NumberArgument[],
  compute: (...values: (number | null)[]) => Figure,
): Table | Cell {
  if (!inputs.some((input) => isTable(input.argument))) {
    const cells = inputs.map((input) => input.argument as Cell);
    for (const [index, { name }] of inputs.entries()) refuseText(functionName, name, cells[index]);
    return figureOf(inputs, cells, compute);
  }
  const [rows, columns] = extent(functionName, inputs);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      figureOf(
        inputs,
        inputs.map((input) => cellAt(input.argument, row, column)),
        compute,
      ),
    ),
  );
}

function refuseText(functionName: string, name: string, cell: Cell): void {
  if (isBlank(cell) || numberOf(cell) !== null) return;
  const shown = typeof cell === 'string' ? `"${cell}"` : 'this cell';
  throw new WrongCall(`${functionName}, ${name}: ${shown} is not a number.`);
}

/** A number, or an amount of money written as text. */
function numberOf(cell: Cell): number | null {
  if (typeof cell === 'number') return cell;
  const amount = typeof cell === 'string' ? readMoney(cell) : null;
  return typeof amount === 'number' ? amount : null;
}

function figureOf(
  inputs: readonly NumberArgument[],
  cells: readonly Cell[],
  compute: (...values: (number | null)[]) => Figure,
): Cell {
  const values = cells.map(numberOf);
  const usable = values.every(
    (value, index) => value !== null || (inputs[index]?.optional && isBlank(cells[index])),
  );
  return usable ? compute(...values).value : null;
}

/** The rows and columns of the result; ranges of one row, one column or one cell stretch. */
function extent(functionName: string, inputs: readonly NumberArgument[]): [number, number] {
  let rows = 1;
  let columns = 1;
  for (const { name, argument } of inputs) {
    if (!isTable(argument)) continue;
    rows = stretched(functionName, name, 'rows', rows, argument.length);
    columns = stretched(functionName, name, 'columns', columns, argument[0]?.length ?? 1);
  }
  return [rows, columns];
}

function stretched(functionName: string, name: string, what: string, sofar: number, own: number): number {
  if (own <= 1 || own === sofar) return sofar;
  if (sofar === 1) return own;
  throw new WrongCall(
    `${functionName}, ${name}: the range has ${own} ${what}, the one before it has ${sofar}.`,
  );
}

function cellAt(argument: Argument, row: number, column: number): Cell {
  if (!isTable(argument)) return argument;
  const cells = argument[argument.length === 1 ? 0 : row];
  return cells?.[cells.length === 1 ? 0 : column];
}
