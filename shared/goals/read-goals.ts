/** Reads the Goals table: what decides success, with its target, threshold and what was measured. */
import type { Cell, Table } from '../table/cell.js';
import { readDirection } from '../table/choice.js';
import { type DayMonthOrder, dayMonthOrder } from '../table/date.js';
import type { ColumnName } from '../table/dictionary.js';
import { readHeader } from '../table/header.js';
import { problemText } from '../table/problem.js';
import { Fault, type Reading } from '../table/reading.js';
import { bodyRows, columnCells } from '../table/rows.js';
import { readText } from '../table/text.js';
import type { Goal } from './goal.js';
import { comparable, type GoalValue, readGoalValue } from './goal-value.js';

export interface GoalsReading {
  /** The index in the table of its header. */
  readonly headerRow: number;
  /** Beside the rows under the header; null where a row names no goal. */
  readonly goals: readonly (Goal | null)[];
  /** What is wrong with the table as a whole, as one line; null where it can be read. */
  readonly problem: string | null;
}

type Column = ColumnName<'goals'>;

const MEASURES = ['Target', 'Threshold', 'Actual'] as const;

/** The goals of a table, row by row. What is wrong with a row is kept in it and takes no other down. */
export function readGoals(table: Table): GoalsReading {
  const header = readHeader(table, 'goals');
  const blocking = header.problems.find((problem) => problem.blocking);
  if (blocking !== undefined) return { headerRow: header.row, goals: [], problem: problemText(blocking) };
  const rows = bodyRows(table, header.row);
  const orders = new Map(
    MEASURES.map((column) => [column, dayMonthOrder(columnCells(rows, header.columns[column]))]),
  );
  const goals = rows.map((cells, index) =>
    readGoal(
      index + 1,
      (column) => {
        const position = header.columns[column];
        return position === undefined ? null : cells[position];
      },
      (column) => orders.get(column) ?? 'unknown',
    ),
  );
  return { headerRow: header.row, goals, problem: null };
}

function readGoal(
  row: number,
  cellOf: (column: Column) => Cell,
  orderOf: (column: (typeof MEASURES)[number]) => DayMonthOrder,
): Goal | null {
  const problems: string[] = [];
  let label: string | null = null;
  const note = (column: Column, { message, remedy }: { message: string; remedy: string }): void => {
    problems.push(problemText({ table: 'goals', row, label, column, message, remedy }));
  };
  const read = <Value>(column: Column, reading: Reading<Value>): Value | null => {
    if (!(reading instanceof Fault)) return reading;
    note(column, reading);
    return null;
  };
  const name = read('Goal', readText(cellOf('Goal')));
  if (name === null && problems.length === 0) return null;
  label = name;
  const [target, threshold, actual] = MEASURES.map((column) =>
    read(column, readGoalValue(cellOf(column), orderOf(column))),
  ) as [GoalValue | null, GoalValue | null, GoalValue | null];
  const direction = read('Direction', readDirection(cellOf('Direction')));
  const values = actual === null ? [target, threshold, null] : aligned([target, threshold, actual]);
  if (values === null) note('Actual', MIXED);
  return {
    row,
    name: name ?? '',
    target: values?.[0] ?? null,
    threshold: values?.[1] ?? null,
    actual: values?.[2] ?? null,
    direction,
    problem: problems[0] ?? null,
  };
}

const MIXED = {
  message: 'Target, Threshold and Actual are not of one kind.',
  remedy: 'Write all of them as numbers, as percentages, as money or as dates.',
};

/** The three values made comparable, each in its place; null where they cannot be. */
function aligned(values: readonly (GoalValue | null)[]): readonly (GoalValue | null)[] | null {
  const given = values.filter((value) => value !== null);
  const same = comparable(given);
  if (same === null) return null;
  return values.map((value) => (value === null ? null : (same[given.indexOf(value)] ?? null)));
}
