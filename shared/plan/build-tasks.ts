/** Puts together each task from its cells, its place in the outline, its calendar and its resources. */
import type { Header } from '../table/header.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import { joinCommaNames, resourceKey } from './comma-names.js';
import type { Outline } from './outline.js';
import type {
  Assignment,
  Duration,
  Resource,
  Task,
  TaskIndex,
  TaskKind,
  ThreePointEstimate,
} from './plan.js';
import type { TaskCells } from './plan-rows.js';
import type { ProblemLog } from './problem-log.js';
import type { Calendars } from './read-calendars.js';
import type { Settings } from './settings.js';
import { asFinish, asStart, constraintOf, durationOf, isBefore } from './typed-dates.js';
import { workingTimes } from './working-time.js';

export interface TaskParts {
  readonly cells: readonly TaskCells[];
  readonly outline: Outline;
  readonly calendars: Calendars;
  readonly resources: readonly Resource[] | null;
  readonly settings: Settings;
  readonly header: Header<'plan'>;
  readonly log: ProblemLog;
}

export function buildTasks(parts: TaskParts): Task[] {
  const timeOf = workingTimes(parts.calendars.project);
  const assignmentsOf = assignmentReader(parts);
  return parts.cells.map((cells, index) => buildTask(parts, cells, index, timeOf, assignmentsOf));
}

type AssignmentReader = (cells: TaskCells) => readonly Assignment[];

function buildTask(
  parts: TaskParts,
  cells: TaskCells,
  index: TaskIndex,
  timeOf: ReturnType<typeof workingTimes>,
  assignmentsOf: AssignmentReader,
): Task {
  const { outline, settings, log } = parts;
  const children = outline.children[index] as readonly TaskIndex[];
  const isSummary = children.length > 0;
  if (isSummary) noteUnusedSummaryCells(cells, log);
  const assignments = assignmentsOf(cells);
  const calendar = calendarOf(parts, cells);
  const time = timeOf({ name: cells.name, duration: cells.duration, calendar, assignments });
  const duration = isSummary
    ? null
    : durationOf(cells, time, workUnits(assignments), settings.minutesPerDay, log);
  const kind = kindOf(cells, duration, isSummary, log);
  const constraint = constraintOf(cells, kind, log);
  if (!isSummary) noteProgressSlips(cells, settings, log);
  return {
    index,
    row: cells.row,
    id: cells.id,
    wbs: cells.wbs,
    name: cells.name,
    level: outline.levels[index] as number,
    parent: outline.parents[index] as TaskIndex | null,
    children,
    isSummary,
    kind,
    duration,
    remainingDuration: isSummary ? null : cells.remainingDuration,
    work: cells.work,
    typedStart: asStart(cells.start),
    typedFinish: asFinish(cells.finish),
    constraint:
      isSummary && constraint.origin !== 'Constraint'
        ? { type: 'ASAP', date: null, origin: 'default' }
        : constraint,
    deadline: asFinish(cells.deadline),
    assignments,
    calendar,
    fractionComplete: isSummary ? null : cells.fractionComplete,
    actualStart: isSummary ? null : asStart(cells.actualStart),
    actualFinish: isSummary ? null : asFinish(cells.actualFinish),
    budget: cells.budget,
    fixedCost: cells.fixedCost,
    actualCost: cells.actualCost,
    accrual: cells.accrual,
    earnedValueMethod: cells.earnedValueMethod,
    milestoneWeight: cells.milestoneWeight,
    unitsPlanned: cells.unitsPlanned,
    unitsDone: cells.unitsDone,
    estimate: estimateOf(cells, log),
    priority: cells.priority ?? 500,
    department: cells.department,
    blocked: log.blocks(cells.row),
  };
}

function kindOf(cells: TaskCells, duration: Duration | null, isSummary: boolean, log: ProblemLog): TaskKind {
  if (isSummary) return 'task';
  if (cells.kind === 'manual' && cells.start === null && cells.finish === null) {
    log.add(
      { table: 'plan', row: cells.row, label: cells.id, column: 'Start' },
      'missing-manual-dates',
      'A manual task has no dates of its own; it is scheduled like any other.',
      'Type its Start and Finish, or clear its Type.',
    );
    return 'task';
  }
  if (cells.kind !== null && cells.kind !== 'task') return cells.kind;
  return duration?.minutes === 0 ? 'milestone' : 'task';
}

function calendarOf({ calendars, log }: TaskParts, cells: TaskCells): WorkingCalendar | null {
  if (cells.calendar === null) return null;
  const calendar = calendars.named(cells.calendar);
  if (calendar === null) {
    log.add(
      { table: 'plan', row: cells.row, label: cells.id, column: 'Calendar' },
      'unknown-calendar',
      `There is no calendar "${cells.calendar}".`,
      'Add it to the Calendar table, or clear the cell to use the project’s calendar.',
      true,
    );
  }
  return calendar;
}

function assignmentReader({ resources, log }: TaskParts): AssignmentReader {
  const byName = new Map(resources?.map((resource) => [resourceKey(resource.name), resource]));
  return (cells) => {
    if (cells.resources.length === 0) return NO_ASSIGNMENTS;
    return joinCommaNames(cells.resources, (key) => byName.has(key)).map(({ name, units }): Assignment => {
      const resource = byName.get(resourceKey(name)) ?? null;
      if (resource === null && resources !== null) noteUnknownResource(cells, name, log);
      return { name, resource, units };
    });
  };
}

const NO_ASSIGNMENTS: readonly Assignment[] = [];

function noteUnknownResource(cells: TaskCells, name: string, log: ProblemLog): void {
  log.add(
    { table: 'plan', row: cells.row, label: cells.id, column: 'Resources' },
    'unknown-resource',
    `The Resources table has no "${name}".`,
    'Add the resource there, or correct its name.',
  );
}

/** Work divides over people and machines; material and money do none. */
const workUnits = (assignments: readonly Assignment[]): number =>
  assignments.reduce(
    (sum, { resource, units }) => sum + (resource === null || resource.type === 'work' ? units : 0),
    0,
  );

function estimateOf(cells: TaskCells, log: ProblemLog): ThreePointEstimate | null {
  const { optimistic, pessimistic } = cells;
  const mostLikely = cells.mostLikely ?? cells.duration;
  if (optimistic === null || mostLikely === null || pessimistic === null) return null;
  if (optimistic.minutes > mostLikely.minutes || mostLikely.minutes > pessimistic.minutes) {
    log.add(
      { table: 'plan', row: cells.row, label: cells.id, column: 'Optimistic' },
      'unordered-estimate',
      'The three estimates are out of order.',
      'The optimistic one is the shortest, the pessimistic one the longest.',
    );
    return null;
  }
  return { optimistic, mostLikely, pessimistic };
}

const ROLLED_UP = [
  ['duration', 'Duration'],
  ['start', 'Start'],
  ['finish', 'Finish'],
  ['fractionComplete', '% complete'],
  ['actualStart', 'Actual start'],
  ['actualFinish', 'Actual finish'],
  ['remainingDuration', 'Remaining duration'],
] as const;

function noteUnusedSummaryCells(cells: TaskCells, log: ProblemLog): void {
  const typed = ROLLED_UP.filter(([field]) => cells[field] !== null).map(([, column]) => column);
  const [first] = typed;
  if (first === undefined) return;
  log.add(
    { table: 'plan', row: cells.row, label: cells.id, column: first },
    'summary-typed-values',
    `${typed.join(', ')} of a summary task ${typed.length === 1 ? 'is' : 'are'} rolled up; what is typed is not used.`,
    'Clear it, or move it to the tasks within.',
  );
}

function noteProgressSlips(cells: TaskCells, settings: Settings, log: ProblemLog): void {
  const at = (column: 'Actual start' | 'Actual finish') =>
    ({ table: 'plan', row: cells.row, label: cells.id, column }) as const;
  const { statusDate } = settings;
  if (statusDate !== null) {
    for (const [date, column] of [
      [cells.actualStart, 'Actual start'],
      [cells.actualFinish, 'Actual finish'],
    ] as const) {
      if (date === null || date.minute < statusDate) continue;
      log.add(
        at(column),
        'actual-in-future',
        `The ${column.toLowerCase()} lies after the status date.`,
        'Correct the date, or move the status date.',
      );
    }
  }
  const { actualStart, actualFinish } = cells;
  if (actualStart !== null && actualFinish !== null && isBefore(actualFinish, actualStart)) {
    log.add(
      at('Actual finish'),
      'finish-before-start',
      'The actual finish lies before the actual start.',
      'Correct one of the two dates.',
      true,
    );
  }
}
