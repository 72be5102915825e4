/** Single arguments of functions of a program: limits and methods. */
import type { PriorityMethod } from '../program/priority.js';
import type { readMoney, readUnits } from '../table/number.js';
import { type Argument, isOmitted, isTable, WrongCall } from './input.js';

/** An amount or a number of units; null where it is left out. */
export function limitArgument(
  functionName: string,
  name: string,
  given: Argument,
  reader: typeof readMoney | typeof readUnits,
): number | null {
  if (isOmitted(given)) return null;
  const value = isTable(given) ? null : reader(given);
  if (typeof value === 'number' && value >= 0) return value;
  const shown = isTable(given) ? 'a range' : `"${String(given)}"`;
  throw new WrongCall(`${functionName}, ${name}: ${shown} is not a number of at least 0.`);
}

const METHODS: readonly PriorityMethod[] = ['weighted', 'WSJF', 'RICE'];

/** The method named; null where the argument is left out or a table. */
export function methodArgument(given: Argument): PriorityMethod | null {
  if (isOmitted(given) || isTable(given)) return null;
  const wanted = String(given).trim().toLowerCase();
  const found = METHODS.find((method) => method.toLowerCase() === wanted);
  if (found !== undefined) return found;
  throw new WrongCall(`PM_PRIORITY: "${String(given)}" is not a method. Write weighted, WSJF or RICE.`);
}
