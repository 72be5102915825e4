/** Values of goals: a number, a percentage, an amount of money, a date, or yes and no; read, made comparable, and said. */
import { groupedText } from '../health/number-words.js';
import { type Cell, SerialDate } from '../table/cell.js';
import { type DayMonthOrder, readDate } from '../table/date.js';
import { readMoney, readNumber, readUnits } from '../table/number.js';
import { Fault, type Reading } from '../table/reading.js';
import { readBoolean, readText } from '../table/text.js';
import { dateWords } from '../time/date-words.js';
import { serialOfMinute } from '../time/minute.js';

export type GoalValueKind = 'number' | 'percentage' | 'amount of money' | 'date' | 'yes or no';

export interface GoalValue {
  readonly kind: GoalValueKind;
  /** A percentage as its fraction, a date as its serial day, yes as 1 and no as 0. */
  readonly value: number;
  /** As typed, where a text was; else null. */
  readonly typed: string | null;
}

/** One cell of a goal, by what it looks like: `95%`, `$24,000`, `31 Mar 2026`, `yes`, 4.2. */
export function readGoalValue(cell: Cell, order: DayMonthOrder): Reading<GoalValue> {
  if (cell instanceof SerialDate) return { kind: 'date', value: cell.serial, typed: null };
  if (typeof cell === 'boolean') return { kind: 'yes or no', value: cell ? 1 : 0, typed: null };
  if (typeof cell === 'number') return of('number', readNumber(cell), null);
  const text = readText(cell);
  if (text === null || text instanceof Fault) return text;
  if (text.includes('%')) return of('percentage', readUnits(text), text);
  const number = readNumber(text);
  if (!(number instanceof Fault)) return of('number', number, text);
  if (number.id === 'ambiguous-number') return number;
  return readWords(text, order);
}

/** A text that is no bare number. */
function readWords(text: string, order: DayMonthOrder): Reading<GoalValue> {
  const money = readMoney(text);
  if (!(money instanceof Fault)) return of('amount of money', money, text);
  if (money.id === 'ambiguous-number') return money;
  const date = readDate(text, order);
  if (date instanceof Fault && date.id === 'ambiguous-date') return date;
  if (date !== null && !(date instanceof Fault))
    return { kind: 'date', value: serialOfMinute(date.minute), typed: null };
  const truth = readBoolean(text);
  if (typeof truth === 'boolean') return { kind: 'yes or no', value: truth ? 1 : 0, typed: null };
  return new Fault(
    'not-a-number',
    `"${text}" is no value that can be compared.`,
    'Write a number, a percentage, an amount of money, a date, or yes or no.',
  );
}

const of = (kind: GoalValueKind, reading: Reading<number>, typed: string | null): Reading<GoalValue> =>
  typeof reading === 'number' ? { kind, value: reading, typed } : reading;

/**
 * The values of one goal made comparable: bare numbers beside a percentage are percentages (all of them up to 1 are
 * fractions), bare numbers beside money are money. Null where they cannot be compared.
 */
export function comparable(values: readonly GoalValue[]): readonly GoalValue[] | null {
  const kinds = new Set(values.map(({ kind }) => kind));
  if (kinds.size <= 1) return values;
  if (kinds.size > 2 || !kinds.has('number')) return null;
  const numbers = values.filter(({ kind }) => kind === 'number');
  if (kinds.has('percentage')) {
    const share = numbers.some(({ value }) => value > 1) ? 100 : 1;
    return values.map((each) =>
      each.kind === 'number' ? { kind: 'percentage', value: each.value / share, typed: null } : each,
    );
  }
  if (!kinds.has('amount of money')) return null;
  return values.map((each) => (each.kind === 'number' ? { ...each, kind: 'amount of money' } : each));
}

/** A value as a reason says it: `95 %`, `24,000`, `31 Mar 2026`, `yes`; texts as they were typed. */
export function goalValueText({ kind, value, typed }: GoalValue): string {
  if (typed !== null) return typed;
  if (kind === 'date') return dateWords(value);
  if (kind === 'yes or no') return value === 1 ? 'yes' : 'no';
  if (kind === 'percentage') return `${groupedText(value * 100, 4)} %`;
  return groupedText(value, 4);
}
