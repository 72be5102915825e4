/** Tells the optional tables of a call apart by their headers, whatever their order. */
import type { Table } from '../table/cell.js';
import { aTable, TABLE_TITLES, type TableKind } from '../table/dictionary.js';
import { recognizeTable } from '../table/recognize.js';
import { type Argument, isOmitted, isTable, WrongCall } from './input.js';

export type FoundTables<Kind extends TableKind> = { [Each in Kind]?: Table };

/**
 * The optional tables by kind; blank and omitted arguments are passed over.
 *
 * @param given the arguments after those named first
 * @param firstNumber the number of the first of them in the call
 * @throws WrongCall for a table that the function does not use, one that cannot be told, and two of one kind
 * @example
 * optionalTables([[['Setting', 'Value']]], ['settings', 'calendar'], 'PM_FINISH').settings; // [['Setting', 'Value']]
 */
export function optionalTables<Kind extends TableKind>(
  given: readonly Argument[],
  allowed: readonly Kind[],
  functionName: string,
  firstNumber = 2,
): FoundTables<Kind> {
  const found: FoundTables<Kind> = {};
  const numbers: { [Each in Kind]?: number } = {};
  given.forEach((argument, index) => {
    if (isOmitted(argument)) return;
    const number = firstNumber + index;
    const kind = kindOf(argument, allowed, functionName, number);
    if (found[kind] !== undefined) {
      throw new WrongCall(
        `arguments ${numbers[kind]} and ${number} are both ${aTable(kind)}; give ${functionName} one of them`,
      );
    }
    found[kind] = argument as Table;
    numbers[kind] = number;
  });
  return found;
}

function kindOf<Kind extends TableKind>(
  argument: Argument,
  allowed: readonly Kind[],
  functionName: string,
  number: number,
): Kind {
  const kind = isTable(argument) ? recognizeTable(argument) : null;
  if (kind === null) {
    const what = isTable(argument) ? 'a table whose header is not known' : 'a single cell';
    const uses = allowed.map((each) => TABLE_TITLES[each]).join(', ');
    throw new WrongCall(`argument ${number} is ${what}; ${functionName} uses: ${uses}`);
  }
  const use = allowed.find((each) => each === kind);
  if (use === undefined)
    throw new WrongCall(`argument ${number} is ${aTable(kind)}, which ${functionName} does not use`);
  return use;
}
