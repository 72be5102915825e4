/** The workbook's plan levelled on demand: without the dates that an earlier levelling gave it. */
import { heldStarts } from '../../../shared/capacity/held-starts.js';
import { type LevelledPlan, levelPlan } from '../../../shared/capacity/level-plan.js';
import type { Plan, Task } from '../../../shared/plan/plan.js';
import { readPlan } from '../../../shared/plan/read-plan.js';
import type { Schedule } from '../../../shared/schedule/schedule.js';
import { schedulePlan } from '../../../shared/schedule/schedule-plan.js';
import { type Cell, isBlank, type Table } from '../../../shared/table/cell.js';
import type { Project } from '../project.js';
import { projectOf } from '../project-report.js';
import { Sentence } from '../sentence.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Begins the note on a date that levelling gave: by it the date is known again as no manager's own. */
export const LEVELLED_NOTE = 'Level resources: ';

/** What levelling asks of one task: to start no earlier than a date, or as early as its links let it again. */
export interface LevellingAsk {
  readonly task: Task;
  /** A spreadsheet serial; null where a date given earlier is no longer needed. */
  readonly notBefore: number | null;
  /** Whether the plan holds a constraint of the manager's own there, which stays. */
  readonly isConstrained: boolean;
}

export interface LevelledProject {
  readonly project: Project;
  /** The plan without dates of an earlier levelling. */
  readonly plan: Plan;
  readonly schedule: Schedule;
  readonly levelled: LevelledPlan;
  readonly asks: readonly LevellingAsk[];
}

const NO_RESOURCES =
  'Levelling needs to know what there is of each resource. Add the Resources tab, fill it in, and level again.';

export function levelledProject(book: Spreadsheet): LevelledProject {
  const project = projectOf(book);
  if (project.plan.resources === null) throw new Sentence(NO_RESOURCES);
  const given = rowsGivenBefore(project);
  const plan =
    given.size === 0 ? project.plan : readPlan({ ...cellsOf(project), plan: without(project, given) });
  const schedule = given.size === 0 ? project.schedule : schedulePlan(plan);
  const levelled = levelPlan(plan, schedule);
  return { project, plan, schedule, levelled, asks: asksOf(project, plan, levelled, given) };
}

/** The constraint cells of a row, by the row's number under the header. */
export const constraintCells = ({ header, tables }: Project, row: number): readonly Cell[] =>
  [header.columns.Constraint, header.columns['Constraint date']].map((at) =>
    at === undefined ? null : tables.plan.cells[header.row + row]?.[at],
  );

/** Rows under the header whose date came from an earlier levelling. */
function rowsGivenBefore({ sheet, header, tables: { plan } }: Project): ReadonlySet<number> {
  const at = header.columns['Constraint date'];
  if (at === undefined) return new Set();
  const first = plan.row + header.row;
  const notes = sheet.getRange(first, plan.column + at, plan.cells.length - header.row, 1).getNotes();
  return new Set(notes.flatMap(([note], row) => (note?.startsWith(LEVELLED_NOTE) ? [row] : [])));
}

/** The tables of a project as the core takes them; the plan's may be put in another's place. */
export const cellsOf = ({ tables }: Project): { [Kind in keyof Project['tables']]?: Table } =>
  Object.fromEntries(Object.entries(tables).map(([kind, table]) => [kind, table.cells]));

function without({ header, tables }: Project, given: ReadonlySet<number>): Table {
  const columns = [header.columns.Constraint, header.columns['Constraint date']];
  return tables.plan.cells.map((row, at) =>
    given.has(at - header.row) ? row.map((cell, column) => (columns.includes(column) ? null : cell)) : row,
  );
}

function asksOf(
  project: Project,
  plan: Plan,
  levelled: LevelledPlan,
  given: ReadonlySet<number>,
): LevellingAsk[] {
  const held = heldStarts(plan, levelled);
  return plan.tasks.flatMap((task): LevellingAsk[] => {
    const before = given.has(task.row);
    const notBefore = held.get(task.index) ?? null;
    const typed = project.plan.tasks[task.index]?.constraint.date ?? null;
    const asItIs = before && notBefore !== null && typed === Math.round(notBefore * 1440);
    if (asItIs || (notBefore === null && !before)) return [];
    const isConstrained = !before && constraintCells(project, task.row).some((cell) => !isBlank(cell));
    return [{ task, notBefore, isConstrained }];
  });
}
