/** What a custom function receives, and the one way it refuses a wrong call. */
import { type Cell, isBlank, type Table } from '../table/cell.js';

/** One argument of a custom function: a single cell, or a range of them. */
export type Argument = Table | Cell;

/** A wrong call: its message is one plain sentence, shown to the manager as it is. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';
}

export const isTable = (argument: Argument): argument is Table => Array.isArray(argument);

/** Left out, blank, or a range of blank cells. */
export const isOmitted = (argument: Argument): boolean =>
  isTable(argument) ? argument.every((row) => row.every(isBlank)) : isBlank(argument);
