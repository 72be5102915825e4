/** PM_TASK_VALUE: the earned-value figures of every task, beside the plan. */
import { costPerformanceIndex } from '../earned-value/cost-performance-index.js';
import type { Figure } from '../earned-value/figure.js';
import { measurePlan } from '../earned-value/measures.js';
import { schedulePerformanceIndex } from '../earned-value/schedule-performance-index.js';
import type { Cell, Table } from '../table/cell.js';
import type { Argument } from './input.js';
import { rowAligned, scheduledPlan } from './plan-input.js';

/** Row-aligned; a summary's figures are the sums of its tasks', its indices computed from the sums. */
export function taskValueFunction(plan: Argument, ...tables: Argument[]): Table {
  const scheduled = scheduledPlan('PM_TASK_VALUE', plan, tables);
  const measures = measurePlan(scheduled.plan, scheduled.schedule);
  const inMoney = measures.baseline.measuredIn === 'money';
  return rowAligned(scheduled, ['BAC', 'PV', 'EV', 'AC', 'SPI', 'CPI'], (task) => {
    const values = measures.tasks[task];
    if (values === undefined) return [null, null, null, null, null, null];
    const { budgetAtCompletion, plannedValue, earnedValue, actualCost } = values;
    return [
      budgetAtCompletion,
      plannedValue,
      earnedValue,
      actualCost,
      ratio(earnedValue, plannedValue, schedulePerformanceIndex),
      inMoney ? ratio(earnedValue, actualCost, costPerformanceIndex) : null,
    ];
  });
}

const ratio = (
  one: number | null,
  other: number | null,
  index: (one: number, other: number) => Figure,
): Cell => (one === null || other === null ? null : index(one, other).value);
