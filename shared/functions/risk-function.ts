/** PM_RISK: finish and cost of a plan as percentiles of many simulated runs. */
import { simulateProject } from '../risk/simulate.js';
import type { Table } from '../table/cell.js';
import { finishCell } from './dates.js';
import { refuseUnfinished } from './finish-function.js';
import type { Argument } from './input.js';
import { scheduledPlan } from './plan-input.js';

const PERCENTILES = [10, 20, 30, 40, 50, 60, 70, 80, 90] as const;

const NO_ESTIMATE =
  'No unfinished task has an estimate, so every run ends alike. Fill Optimistic and Pessimistic for the uncertain ones.';

/** Percentile, Finish, Cost; a last row says so where no run could differ from the plan. Cost is blank in a plan without money. Throws where a task has no dates. */
export function riskFunction(plan: Argument, ...tables: Argument[]): Table {
  const scheduled = scheduledPlan('PM_RISK', plan, tables);
  refuseUnfinished(scheduled);
  const { schedule } = scheduled;
  const simulation = simulateProject(scheduled.plan, schedule);
  return [
    ['Percentile', 'Finish', 'Cost'],
    ...PERCENTILES.map((percent) => [
      `P${percent}`,
      finishCell(schedule, simulation?.finishAt(percent / 100) ?? null),
      simulation?.costAt(percent / 100) ?? null,
    ]),
    ...(simulation === null || simulation.varies ? [] : [[NO_ESTIMATE, null, null]]),
  ];
}
