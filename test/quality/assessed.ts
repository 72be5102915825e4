/** The checks of a drawn plan by their short names: `logic` is DCMA 1. */
import { readPlan } from '../../shared/plan/read-plan.js';
import type { Check } from '../../shared/quality/check.js';
import { dcmaChecks } from '../../shared/quality/dcma-checks.js';
import { tableOf } from '../../shared/sample/drawn-table.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';

export interface DrawnTables {
  readonly settings?: string;
  readonly baseline?: string;
}

/** The check of a number, 1 to 14; settings are lines below the project start, Monday 1 March 2027. */
export function assessed(number: number, plan: string, { settings = '', baseline }: DrawnTables = {}): Check {
  const lines = [
    'Setting | Value',
    'Project start | 2027-03-01',
    ...settings.split('\n').filter((line) => line.trim() !== ''),
  ];
  const read = readPlan({
    plan: tableOf(plan),
    settings: tableOf(`\n${lines.join('\n')}\n`),
    ...(baseline === undefined ? {} : { baseline: tableOf(baseline) }),
  });
  return dcmaChecks(read, schedulePlan(read))[number - 1] as Check;
}

/** A chain of tasks of a day each; `change` gives a row other cells by its ID. */
export function chainOf(
  count: number,
  header: string,
  change: (id: number) => string | null = () => null,
): string {
  const rows = Array.from(
    { length: count },
    (_, at) => change(at + 1) ?? `${at + 1} | T${at + 1} | 1 | ${at === 0 ? '' : at}`,
  );
  return `\nID | Task | Duration | Predecessors${header}\n${rows.join('\n')}\n`;
}
