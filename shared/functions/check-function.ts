/** PM_CHECK: what is wrong with a plan, where, and how to mend it. */
import { dataChecks } from '../quality/data-checks.js';
import { dcmaChecks } from '../quality/dcma-checks.js';
import type { Table } from '../table/cell.js';
import type { Argument } from './input.js';
import { scheduledPlan } from './plan-input.js';

/** Data problems first, then DCMA 1 to 14, one row a check; a state is pass, fail, provisional or not evaluable. */
export function checkFunction(plan: Argument, ...tables: Argument[]): Table {
  const scheduled = scheduledPlan('PM_CHECK', plan, tables);
  const { schedule } = scheduled;
  const checks = [...dataChecks(schedule.problems), ...dcmaChecks(scheduled.plan, schedule)];
  return [
    ['Check', 'State', 'Count', 'Where', 'How to mend'],
    ...checks.map(({ title, state, count, where, remedy }) => [title, state, count, where, remedy]),
  ];
}
