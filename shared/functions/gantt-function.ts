/** PM_GANTT: the plan drawn as codes, a column for each period, beside the plan. */
import { ganttOf } from '../output/gantt.js';
import { type Cell, SerialDate, type Table } from '../table/cell.js';
import { dayOf } from '../time/minute.js';
import type { Argument } from './input.js';
import { periodArgument } from './period-argument.js';
import { rowAligned, scheduledPlan } from './plan-input.js';

/**
 * Row-aligned: a header with the first day of each period, then a code in each period of a task. Where no task has
 * dates it is one blank column.
 */
export function ganttFunction(plan: Argument, ...others: Argument[]): Table {
  const { unit, tables } = periodArgument('PM_GANTT', others);
  const scheduled = scheduledPlan('PM_GANTT', plan, tables);
  const { periods, rows } = ganttOf(scheduled.schedule, unit ?? 'day');
  const header: Cell[] = periods.map(({ from }) => new SerialDate(dayOf(from)));
  if (header.length === 0) return rowAligned(scheduled, [null], () => [null]);
  return rowAligned(scheduled, header, (task) => rows[task] ?? []);
}
