/** PM_CRITICALITY: how often each task was critical in many simulated runs, and when it finished, beside the plan. */
import { simulateTasks } from '../risk/simulate.js';
import type { Table } from '../table/cell.js';
import { finishCell } from './dates.js';
import type { Argument } from './input.js';
import { rowAligned, scheduledPlan } from './plan-input.js';

/** Row-aligned; criticality as a fraction of the runs. A row without dates is blank. */
export function criticalityFunction(plan: Argument, ...tables: Argument[]): Table {
  const scheduled = scheduledPlan('PM_CRITICALITY', plan, tables);
  const { schedule } = scheduled;
  const outcomes = simulateTasks(scheduled.plan, schedule);
  return rowAligned(scheduled, ['Criticality', 'Mean finish', 'P80 finish'], (task) => {
    const outcome = outcomes[task];
    if (!outcome) return [null, null, null];
    const { criticality, meanFinish, p80Finish } = outcome;
    return [criticality, finishCell(schedule, meanFinish), finishCell(schedule, p80Finish)];
  });
}
