/** PM_S_CURVE: planned value, earned value, actual cost and forecast over time. */
import { sCurve } from '../output/s-curve.js';
import { SerialDate, type Table } from '../table/cell.js';
import { dayOf } from '../time/minute.js';
import type { Argument } from './input.js';
import { periodArgument } from './period-argument.js';
import { scheduledPlan } from './plan-input.js';

/** Period (its first day), PV, EV, AC, Forecast, cumulative at the end of each period; blank where unknown. */
export function sCurveFunction(plan: Argument, ...others: Argument[]): Table {
  const { unit, tables } = periodArgument('PM_S_CURVE', others);
  const { schedule } = scheduledPlan('PM_S_CURVE', plan, tables);
  return [
    ['Period', 'PV', 'EV', 'AC', 'Forecast'],
    ...sCurve(schedule, unit ?? 'day').map(({ period, plannedValue, earnedValue, actualCost, forecast }) => [
      new SerialDate(dayOf(period.from)),
      plannedValue,
      earnedValue,
      actualCost,
      forecast,
    ]),
  ];
}
