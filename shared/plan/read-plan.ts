/** Reads the tables of a project into a checked plan; everything that is wrong with them becomes a problem, not an error. */
import type { Cell, Table } from '../table/cell.js';
import type { DurationUnits } from '../table/duration.js';
import { type Header, readHeader } from '../table/header.js';
import { problemText } from '../table/problem.js';
import { bodyRows } from '../table/rows.js';
import type { Minute } from '../time/minute.js';
import { buildTasks } from './build-tasks.js';
import { readOutline } from './outline.js';
import type { Plan, Task, TaskIndex } from './plan.js';
import { readPlanRows } from './plan-rows.js';
import { ProblemLog } from './problem-log.js';
import { readActuals } from './read-actuals.js';
import { readBaseline } from './read-baseline.js';
import { readCalendars } from './read-calendars.js';
import { readDependencies } from './read-dependencies.js';
import { readResources } from './read-resources.js';
import { readSettings } from './read-settings.js';
import type { Settings } from './settings.js';
import { TaskNames } from './task-names.js';

/** The tables of one project, each with its header. Only the plan is needed. */
export interface PlanTables {
  readonly plan: Table;
  readonly settings?: Table | undefined;
  readonly calendar?: Table | undefined;
  readonly resources?: Table | undefined;
  readonly actuals?: Table | undefined;
  readonly baseline?: Table | undefined;
}

/** A table that is no plan at all; its message is one plain sentence with the remedy. */
export class NoPlanError extends Error {}

/**
 * A plan from its tables. Columns are found by name in any order; each cell is checked; all problems are collected.
 *
 * @throws NoPlanError where the plan table is blank or has no Task column: there is nothing to read then.
 * @example
 * const plan = readPlan({
 *   plan: [['Task', 'Duration', 'Predecessors'], ['Design', 3, ''], ['Build', '1w', '1']],
 *   settings: [['Setting', 'Value'], ['Project start', '2026-01-05']],
 * });
 * plan.tasks[1]?.duration; // { minutes: 2400, elapsed: false }
 */
export function readPlan(tables: PlanTables): Plan {
  const log = new ProblemLog();
  const settingsReading = readSettings(tables.settings, log);
  const { settings } = settingsReading;
  const calendars = readCalendars(tables.calendar, settingsReading, log);
  const resources = readResources(tables.resources, calendars, log);
  const header = readHeader(tables.plan, 'plan', settingsReading.overrides);
  refuseWithoutTasks(header);
  log.addAll(header.problems);
  const rows = bodyRows(tables.plan, header.row);
  const units: DurationUnits = settings;
  const { cells, idSource } = readPlanRows(rows, header, tables.plan[header.row] ?? [], units, log);
  const names = new TaskNames(cells, idSource);
  names.noteDuplicates(log);
  const outline = readOutline(cells, log);
  const dependencies = readDependencies(cells, outline, names, units, log);
  const idsAreRows = idSource === 'row' && names.idsAreUsed;
  noteRowOrder(idsAreRows, outline.dependsOnRowOrder, log);
  const tasks = buildTasks({ cells, outline, calendars, resources, settings, header, log });
  const start = settings.projectStart ?? earliestTypedStart(tasks);
  if (tasks.length > 0) noteNoStart(start, settings, log);
  return {
    settings,
    tasks,
    dependencies,
    resources,
    actuals: readActuals(tables.actuals, names, resources, units, log),
    baseline: readBaseline(tables.baseline, names, units, log),
    calendar: calendars.project,
    start,
    rowCount: rows.length,
    taskOfRow: tasksByRow(tasks, rows),
    problems: log.problems,
  };
}

function refuseWithoutTasks(header: Header<'plan'>): void {
  if (header.columns.Task !== undefined) return;
  const cause = header.problems.find(({ blocking }) => blocking) ?? header.problems[0];
  throw new NoPlanError(
    cause === undefined
      ? 'The plan has no Task column. Name the column that holds the tasks "Task".'
      : problemText(cause),
  );
}

function noteRowOrder(idsAreRows: boolean, outlineIsOrder: boolean, log: ProblemLog): void {
  if (!idsAreRows && !outlineIsOrder) return;
  const needed = [...(idsAreRows ? ['an ID column'] : []), ...(outlineIsOrder ? ['a WBS column'] : [])];
  log.add(
    { table: 'plan', row: null, label: null, column: idsAreRows ? 'ID' : 'WBS' },
    'order-dependent',
    idsAreRows
      ? 'Links refer to row numbers, so sorting the rows would change the plan.'
      : 'The outline follows the order of the rows, so sorting them would change the plan.',
    `Add ${needed.join(' and ')}.`,
  );
}

/** A plan that starts nowhere, with what is wrong with the setting that was to say it; or that has no finish to be scheduled from. */
function noteNoStart(start: Minute | null, settings: Settings, log: ProblemLog): void {
  const fromFinish = settings.scheduleFrom === 'finish';
  if (fromFinish ? settings.projectFinish !== null : start !== null) return;
  const what = fromFinish ? 'finish' : 'start';
  const fault = log.problems.find(({ table, label }) => table === 'settings' && label === `Project ${what}`);
  const orStart = fromFinish ? 'set Schedule from to start' : 'type a Start for the first task';
  log.add(
    { table: 'settings', row: null, label: null, column: null },
    'no-start',
    `Nothing says when the project ${what}${fromFinish ? 'es' : 's'}${fault === undefined ? '.' : `: ${fault.message}`}`,
    fault?.remedy ?? `Add a Settings row "Project ${what}" with a date, or ${orStart}.`,
  );
}

/** The earliest typed Start of a task that is no summary; where none is typed, the earliest actual one. */
function earliestTypedStart(tasks: readonly Task[]): Minute | null {
  const earliest = (of: (task: Task) => Minute | null): number =>
    tasks.reduce(
      (found, task) => Math.min(found, (task.isSummary ? null : of(task)) ?? found),
      Number.POSITIVE_INFINITY,
    );
  const typed = earliest((task) => task.typedStart);
  const start = Number.isFinite(typed) ? typed : earliest((task) => task.actualStart);
  return Number.isFinite(start) ? (start as Minute) : null;
}

function tasksByRow(tasks: readonly Task[], rows: readonly (readonly Cell[])[]): (TaskIndex | null)[] {
  const taskOfRow = new Array<TaskIndex | null>(rows.length).fill(null);
  for (const task of tasks) taskOfRow[task.row - 1] = task.index;
  return taskOfRow;
}
