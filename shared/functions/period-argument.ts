/** The width of periods that some calls end with, as a word among their tables. */
import { PERIOD_UNITS, type PeriodUnit } from '../time/periods.js';
import { type Argument, isTable, WrongCall } from './input.js';

export interface PeriodCall {
  /** Null where none is asked for. */
  readonly unit: PeriodUnit | null;
  /** The arguments with the word taken out; those after it keep their numbers. */
  readonly tables: readonly Argument[];
}

const WORDS = `${PERIOD_UNITS.slice(0, -1).join(', ')} or ${PERIOD_UNITS[PERIOD_UNITS.length - 1]}`;

/**
 * Takes the period out of the arguments of a call; a cell or a range of one cell.
 *
 * @throws WrongCall for a word that names no period
 * @example
 * periodArgument('PM_LOAD', ['week']).unit; // 'week'
 */
export function periodArgument(functionName: string, others: readonly Argument[]): PeriodCall {
  const word = others.map(wordOf).find((each) => each !== null) ?? null;
  const tables = others.map((argument) => (wordOf(argument) === null ? argument : null));
  if (word === null) return { unit: null, tables };
  const unit = PERIOD_UNITS.find((each) => each === word.trim().toLowerCase());
  if (unit === undefined) throw new WrongCall(`${functionName}: "${word}" is not a period. Write ${WORDS}.`);
  return { unit, tables };
}

function wordOf(argument: Argument): string | null {
  const cell =
    isTable(argument) && argument.length === 1 && argument[0]?.length === 1 ? argument[0][0] : argument;
  return typeof cell === 'string' && cell.trim() !== '' ? cell : null;
}
