/** Actual cost: what was spent by the status date, from the Actuals table, else from the Actual cost column. */
import type { Plan, TaskIndex } from '../plan/plan.js';
import { listed } from '../table/listed.js';
import { MINUTES_PER_DAY, type Minute } from '../time/minute.js';
import { type Figure, known, unknown } from './figure.js';

export interface ActualCosts {
  /** Of the whole project. */
  readonly total: Figure;
  /** Of each task by itself, without the tasks below it; null where none is recorded. */
  readonly ofTask: readonly (number | null)[];
}

const NOTHING_RECORDED = 'no actual cost recorded';

export function actualCosts(plan: Plan, statusDate: Minute): ActualCosts {
  return plan.actuals !== null && plan.actuals.length > 0 ? fromLedger(plan, statusDate) : fromColumn(plan);
}

/** A cost without a date may lie on either side of the status date, so it is not counted. */
function fromLedger(plan: Plan, statusDate: Minute): ActualCosts {
  const ofTask: (number | null)[] = plan.tasks.map(() => null);
  let total = 0;
  const counted = new Set<number>();
  for (const { row, date, task, cost } of plan.actuals ?? []) {
    if (date === null) continue;
    counted.add(row);
    if (!isBy(date, statusDate)) continue;
    total += cost;
    if (task !== null) ofTask[task] = (ofTask[task] ?? 0) + cost;
  }
  if (counted.size === 0) return { total: unknown('no actual cost has a date'), ofTask };
  return { total: known(total, leftOut(plan, counted)), ofTask };
}

/** The rows of the ledger that could not be read, in words; nothing where all could. */
function leftOut({ problems }: Plan, counted: ReadonlySet<number>): string {
  const rows = new Set<number>();
  for (const { table, row } of problems)
    if (table === 'actuals' && row !== null && !counted.has(row)) rows.add(row);
  if (rows.size === 0) return '';
  const which = listed([...rows].map(String), MOST_NAMED);
  return `without row${rows.size === 1 ? '' : 's'} ${which} of Actuals: PM_CHECK says why`;
}

const MOST_NAMED = 12;

/** A date without a time of day lies in the day that begins there, so at midnight it is after a status date that ends then. */
const isBy = (date: Minute, statusDate: Minute): boolean =>
  date < statusDate || (date === statusDate && statusDate % MINUTES_PER_DAY !== 0);

function fromColumn(plan: Plan): ActualCosts {
  const ofTask = plan.tasks.map(({ isSummary, actualCost }) => (isSummary ? null : actualCost));
  const recorded = ofTask.filter((cost) => cost !== null);
  const total =
    recorded.length === 0 ? unknown(NOTHING_RECORDED) : known(recorded.reduce((sum, cost) => sum + cost, 0));
  return { total, ofTask };
}

/** What is recorded for a task and all below it; null where nothing is. */
export function rolledUpCost(
  plan: Plan,
  ofTask: readonly (number | null)[],
  index: TaskIndex,
): number | null {
  const own = ofTask[index] ?? null;
  const below = plan.tasks[index]?.children.map((child) => rolledUpCost(plan, ofTask, child)) ?? [];
  const costs = [own, ...below].filter((cost) => cost !== null);
  return costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0);
}
