/** Earned schedule and p-factor as custom functions over a range that holds a whole curve or list. */
import { earnedSchedule } from '../earned-value/earned-schedule.js';
import { pFactor } from '../earned-value/p-factor.js';
import { type Cell, isBlank, type Table } from '../table/cell.js';
import { elementWise } from './element-wise.js';
import { type Argument, isTable, WrongCall } from './input.js';

/** ES in periods; `ev` and `at` may be ranges, the curve is one row or column (a header above it is passed over). */
export function earnedScheduleFunction(curve: Argument, ev: Argument, at?: Argument): Table | Cell {
  const values = curveOf(curve);
  const inputs = [
    { name: 'ev', argument: ev },
    { name: 'at', argument: at, optional: true },
  ];
  return elementWise('PM_ES', inputs, (earned, time) =>
    earnedSchedule(values, earned as number, time ?? null),
  );
}

/** The p-factor of two lists, one entry a task; rows where neither holds a number are passed over. */
export function pFactorFunction(plannedAtEarnedSchedule: Argument, ev: Argument): Cell {
  const planned = cellsOf(plannedAtEarnedSchedule);
  const earned = cellsOf(ev);
  if (planned.length !== earned.length) {
    throw new WrongCall(
      `PM_P_FACTOR: pv_at_es has ${planned.length} cells and ev has ${earned.length}; give one of each for every task.`,
    );
  }
  const rows = planned.map((cell, index) => [cell, earned[index]] as const);
  const pairs = rows.filter(
    (pair, index) => pair.some((cell) => !isBlank(cell)) && !(index === 0 && pair.every(isText)),
  );
  const numbers = pairs.map((pair) => pair.map((cell) => numberOf('PM_P_FACTOR', cell)));
  return pFactor(
    numbers.map(([value]) => value ?? 0),
    numbers.map(([, value]) => value ?? 0),
  ).value;
}

function curveOf(argument: Argument): number[] {
  const cells = cellsOf(argument);
  if (isText(cells[0])) cells.shift();
  while (cells.length > 0 && isBlank(cells[cells.length - 1])) cells.pop();
  const values = cells.map((cell, index) => {
    if (isBlank(cell))
      throw new WrongCall(
        `PM_ES, pv_curve: period ${index + 1} is blank; give the cumulative PV of every period.`,
      );
    return numberOf('PM_ES', cell);
  });
  const falls = values.findIndex((value, index) => value < (values[index - 1] ?? 0));
  if (falls >= 0)
    throw new WrongCall(`PM_ES, pv_curve: the curve falls at period ${falls + 1}; it must be cumulative.`);
  return values;
}

const isText = (cell: Cell): boolean => typeof cell === 'string' && !isBlank(cell);

const cellsOf = (argument: Argument): Cell[] =>
  isTable(argument) ? argument.flatMap((row) => [...row]) : [argument];

function numberOf(functionName: string, cell: Cell): number {
  if (isBlank(cell)) return 0;
  if (typeof cell === 'number') return cell;
  throw new WrongCall(
    `${functionName}: ${typeof cell === 'string' ? `"${cell}"` : 'a cell'} is not a number.`,
  );
}
