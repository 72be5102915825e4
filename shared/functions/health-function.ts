/** PM_HEALTH: how a project does in each dimension, and why. */
import { measurePlan } from '../earned-value/measures.js';
import { projectHealth } from '../health/project-health.js';
import type { Table } from '../table/cell.js';
import type { Argument } from './input.js';
import { scheduledPlan } from './plan-input.js';

/** Dimension, Health, Reason: Schedule, Cost, Output, Resources, Overall. */
export function healthFunction(plan: Argument, ...tables: Argument[]): Table {
  const scheduled = scheduledPlan('PM_HEALTH', plan, tables);
  const verdicts = projectHealth(
    scheduled.plan,
    scheduled.schedule,
    measurePlan(scheduled.plan, scheduled.schedule),
  );
  return [
    ['Dimension', 'Health', 'Reason'],
    ...verdicts.map(({ dimension, health, reason }) => [dimension, health, reason]),
  ];
}
