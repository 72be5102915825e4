/** Reads a Baseline table: what was promised, matched to the tasks of today's plan. */

import type { Cell, Table } from '../table/cell.js';
import { readAccrual, readEarnedValueMethod } from '../table/choice.js';
import { dayMonthOrder, readDate } from '../table/date.js';
import type { ColumnName } from '../table/dictionary.js';
import { type DurationUnits, readDuration } from '../table/duration.js';
import { readHeader } from '../table/header.js';
import { readMoney } from '../table/number.js';
import type { Reading } from '../table/reading.js';
import { bodyRows, columnCells } from '../table/rows.js';
import { readText } from '../table/text.js';
import type { BaselineTask, TaskIndex } from './plan.js';
import type { ProblemLog } from './problem-log.js';
import type { TaskNames } from './task-names.js';
import { asFinish, asStart } from './typed-dates.js';

/** Null where the plan comes without a baseline. Rows are matched by ID, those without one by name. */
export function readBaseline(
  table: Table | undefined,
  names: TaskNames,
  units: DurationUnits,
  log: ProblemLog,
): readonly BaselineTask[] | null {
  if (table === undefined) return null;
  const header = readHeader(table, 'baseline');
  log.addAll(header.problems);
  const rows = bodyRows(table, header.row);
  const startOrder = dayMonthOrder(columnCells(rows, header.columns['Baseline start']));
  const finishOrder = dayMonthOrder(columnCells(rows, header.columns['Baseline finish']));
  const baseline: BaselineTask[] = [];
  rows.forEach((cells, index) => {
    const row = index + 1;
    let label: string | null = null;
    const read = <Value>(
      column: ColumnName<'baseline'>,
      reader: (cell: Cell) => Reading<Value>,
    ): Value | null => {
      const position = header.columns[column];
      if (position === undefined) return null;
      return log.value(reader(cells[position]), () => ({ table: 'baseline', row, label, column }));
    };
    const id = read('ID', readText);
    const name = read('Task', readText) ?? '';
    label = id ?? name;
    if (label === '') return;
    baseline.push({
      row,
      id: label,
      name,
      task: matchOf(id, name, names),
      start: asStart(read('Baseline start', (cell) => readDate(cell, startOrder))),
      finish: asFinish(read('Baseline finish', (cell) => readDate(cell, finishOrder))),
      duration: read('Baseline duration', (cell) => readDuration(cell, units)),
      budget: read('Baseline budget', readMoney),
      fixedCost: read('Fixed cost', readMoney),
      accrual: read('Accrual', readAccrual),
      earnedValueMethod: read('EV method', readEarnedValueMethod),
    });
  });
  return baseline;
}

function matchOf(id: string | null, name: string, names: TaskNames): TaskIndex | null {
  const found = names.resolve(id ?? name);
  return typeof found === 'number' ? found : null;
}
