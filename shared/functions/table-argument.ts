/** The tables that a function of a program names first. */
import { isBlank, type Table } from '../table/cell.js';
import { aTable, type ColumnName, type TableKind } from '../table/dictionary.js';
import { readHeader } from '../table/header.js';
import { problemText } from '../table/problem.js';
import { type Argument, isOmitted, isTable, WrongCall } from './input.js';

/** A table that the call must give; `number` is its place in the call. */
export function tableArgument(functionName: string, kind: TableKind, given: Argument, number: number): Table {
  if (isOmitted(given) || !isTable(given)) {
    throw new WrongCall(
      `argument ${number} of ${functionName} must be ${aTable(kind)}, with its header row.`,
    );
  }
  const blocking = readHeader(given, kind).problems.find((problem) => problem.blocking);
  if (blocking !== undefined) throw new WrongCall(problemText(blocking));
  return given;
}

/** Refuses a table that has none of some columns. */
export function needsOneOf<Kind extends TableKind>(
  functionName: string,
  kind: Kind,
  table: Table,
  names: readonly ColumnName<Kind>[],
): void {
  const columns = readHeader(table, kind).columns as Readonly<Record<string, number | undefined>>;
  if (names.every((name) => columns[name] === undefined))
    throw new WrongCall(`${functionName} needs a column ${names.join(' or ')} in ${aTable(kind)}.`);
}

/** A result beside a table: its blank rows above the header, one header row, one row for each of its rows. */
export const besideTable = <Row>(
  table: Table,
  header: readonly string[],
  rows: readonly Row[],
  cells: (row: Row) => Table[number],
): Table => {
  const above = Math.max(
    0,
    table.findIndex((row) => !row.every(isBlank)),
  );
  const blank = Array.from({ length: above }, () => header.map(() => null));
  return [...blank, header, ...rows.map(cells)];
};
