/** PM_MILESTONES: every milestone against its baseline. */
import { measurePlan } from '../earned-value/measures.js';
import { milestonesOf } from '../summary/milestones.js';
import type { Table } from '../table/cell.js';
import { COLUMNS } from '../table/dictionary.js';
import { dateCell } from './dates.js';
import { idCell } from './id-cell.js';
import type { Argument } from './input.js';
import { scheduledPlan } from './plan-input.js';

/** In the order of the plan; slips in working days, blank without a baseline to compare with. */
export function milestonesFunction(plan: Argument, ...tables: Argument[]): Table {
  const scheduled = scheduledPlan('PM_MILESTONES', plan, tables);
  const { schedule } = scheduled;
  const milestones = milestonesOf(scheduled.plan, schedule, measurePlan(scheduled.plan, schedule));
  return [
    COLUMNS.milestones,
    ...milestones.map(({ id, name, baseline, forecast, slip, done }) => [
      scheduled.plan.settings.project,
      idCell(id),
      name,
      dateCell(baseline),
      dateCell(forecast),
      slip,
      done,
    ]),
  ];
}
