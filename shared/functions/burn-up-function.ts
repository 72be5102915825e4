/** PM_BURN_UP: work planned, done and forecast over time, against all there is to do. */
import { burnUp } from '../output/burn-up.js';
import { SerialDate, type Table } from '../table/cell.js';
import { dayOf } from '../time/minute.js';
import type { Argument } from './input.js';
import { periodArgument } from './period-argument.js';
import { scheduledPlan } from './plan-input.js';

/**
 * Period (its first day), Scope, Planned, Done, Forecast low, Forecast high: planned working days of leaf tasks,
 * cumulative at the end of each period; blank where unknown.
 */
export function burnUpFunction(plan: Argument, ...others: Argument[]): Table {
  const { unit, tables } = periodArgument('PM_BURN_UP', others);
  const { schedule } = scheduledPlan('PM_BURN_UP', plan, tables);
  return [
    ['Period', 'Scope', 'Planned', 'Done', 'Forecast low', 'Forecast high'],
    ...burnUp(schedule, unit ?? 'day').points.map((point) => [
      new SerialDate(dayOf(point.period.from)),
      point.scope,
      point.planned,
      point.done,
      point.forecastLow,
      point.forecastHigh,
    ]),
  ];
}
