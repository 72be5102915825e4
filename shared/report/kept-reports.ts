/** The reports that were kept: for each date the tasks' dates and progress, and the project's cost and health. */
import type { WorkSpan } from '../earned-value/baseline-entry.js';
import type { Health } from '../health/health.js';
import type { Plan, TaskIndex } from '../plan/plan.js';
import { asFinish, asStart } from '../plan/typed-dates.js';
import type { Cell, Table } from '../table/cell.js';
import { readDate } from '../table/date.js';
import { COLUMNS, type ColumnName } from '../table/dictionary.js';
import { readHeader } from '../table/header.js';
import { readMoney, readNumber } from '../table/number.js';
import { Fault, type Reading } from '../table/reading.js';
import { bodyRows } from '../table/rows.js';
import { readText } from '../table/text.js';
import type { Minute } from '../time/minute.js';

/** A task as a kept report has it. */
export interface KeptTask {
  readonly start: Minute | null;
  readonly finish: Minute | null;
  /** 0 to 1; null where nothing was recorded. */
  readonly fractionComplete: number | null;
}

export interface KeptReport {
  /** Its status date, the end of its day. */
  readonly date: Minute;
  /** The project's finish, forecast cost and health then; null where they were not known. */
  readonly finish: Minute | null;
  readonly cost: number | null;
  readonly fractionComplete: number | null;
  readonly health: Health | null;
  /** By the key of each task. */
  readonly tasks: ReadonlyMap<string, KeptTask>;
}

const HEALTHS: ReadonlySet<unknown> = new Set<Health>(['Green', 'Amber', 'Red', 'Grey']);

/** A task is known again by its ID and name together: where IDs are row numbers, they move. */
const keyOf = (id: string, name: string): string => `${id}\n${name}`;

/**
 * All reports of the table. The add-on writes it: starts and finishes are exact moments, and what cannot be read counts
 * as blank.
 */
export function readKeptReports(table: Table): KeptReport[] {
  const header = readHeader(table, 'reports');
  const reports = new Map<Minute, { head: Omit<KeptReport, 'tasks'>; tasks: Map<string, KeptTask> }>();
  for (const cells of bodyRows(table, header.row)) {
    const read = <Value>(
      column: ColumnName<'reports'>,
      reader: (cell: Cell) => Reading<Value>,
    ): Value | null => {
      const position = header.columns[column];
      const reading = position === undefined ? null : reader(cells[position]);
      return reading instanceof Fault ? null : reading;
    };
    const dateOf = (cell: Cell) => readDate(cell, 'unknown');
    const date = asFinish(read('Report date', dateOf));
    if (date === null) continue;
    const report = reports.get(date) ?? { head: { date, ...NOTHING }, tasks: new Map<string, KeptTask>() };
    const name = read('Task', readText);
    const finish = asStart(read('Reported finish', dateOf));
    const fractionComplete = read('Reported % complete', readNumber);
    if (name === null) {
      const health = read('Reported health', readText);
      const known = HEALTHS.has(health) ? (health as Health) : null;
      report.head = { date, finish, fractionComplete, cost: read('Reported cost', readMoney), health: known };
    } else {
      const start = asStart(read('Reported start', dateOf));
      report.tasks.set(keyOf(read('ID', readText) ?? '', name), { start, finish, fractionComplete });
    }
    reports.set(date, report);
  }
  return [...reports.values()].map(({ head, tasks }) => ({ ...head, tasks }));
}

const NOTHING = { finish: null, cost: null, fractionComplete: null, health: null };

/** What a kept report says of a task of today's plan; null where it does not have it. */
export const keptTask = ({ tasks }: KeptReport, plan: Plan, index: TaskIndex): KeptTask | null => {
  const task = plan.tasks[index];
  return task === undefined ? null : (tasks.get(keyOf(task.id, task.name)) ?? null);
};

/** The dates of a task in a kept report; null where it has none there. */
export function keptDates(report: KeptReport, plan: Plan, index: TaskIndex): WorkSpan | null {
  const kept = keptTask(report, plan, index);
  return kept?.start == null || kept.finish === null ? null : { start: kept.start, finish: kept.finish };
}

/** The rows of one report, in the order of the table's columns: the next report keeps them beside its own. */
export function rowsOfReport(table: Table, date: Minute): (readonly Cell[])[] {
  const header = readHeader(table, 'reports');
  const positions = COLUMNS.reports.map((name) => header.columns[name]);
  const dated = positions[0];
  if (dated === undefined) return [];
  return bodyRows(table, header.row)
    .filter((cells) => {
      const reading = readDate(cells[dated], 'unknown');
      return !(reading instanceof Fault) && asFinish(reading) === date;
    })
    .map((cells) => positions.map((position): Cell => (position === undefined ? null : cells[position])));
}
