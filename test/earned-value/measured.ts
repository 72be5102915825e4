/** Reads, schedules and measures a plan drawn as a table, for tests. */
import { type Measures, measurePlan } from '../../shared/earned-value/measures.js';
import { type PlanTables, readPlan } from '../../shared/plan/read-plan.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';
import type { Table } from '../../shared/table/cell.js';

export interface Measured extends Measures {
  /** Of the task on a row, the first is 1. */
  row(number: number): Measures['tasks'][number];
}

/** A project that starts on Monday 5 January 2026; `settings` are further Settings rows. */
export function measured(
  plan: Table,
  settings: Table = [],
  tables: Omit<PlanTables, 'plan' | 'settings'> = {},
): Measured {
  const read = readPlan({
    plan,
    settings: [['Setting', 'Value'], ['Project start', '2026-01-05'], ...settings],
    ...tables,
  });
  const measures = measurePlan(read, schedulePlan(read));
  return {
    ...measures,
    row(number) {
      const task = read.taskOfRow[number - 1];
      const values = typeof task === 'number' ? measures.tasks[task] : undefined;
      if (values === undefined) throw new Error(`row ${number} has no task`);
      return values;
    },
  };
}

/** The end of Friday 9 January 2026, five working days after the start. */
export const FIVE_DAYS_IN: Table = [['Status date', '2026-01-09']];
