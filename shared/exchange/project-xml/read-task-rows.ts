/** The tasks of a Microsoft Project file as a Plan table. */
import type { Cell, Table } from '../../table/cell.js';
import type { DurationUnits } from '../../table/duration.js';
import type { CarriedField } from './custom-fields.js';
import { durationCell } from './duration-format.js';
import { type FileRow, type FileTask, idCell } from './file-tasks.js';
import { noteUncarried } from './note-uncarried.js';
import type { Notes } from './notes.js';
import type { FileAssignments } from './read-assignments.js';
import { predecessorsCell } from './read-links.js';
import type { ProjectCalendars } from './read-project-calendars.js';
import { finishCell, isSet, momentOf, moneyOf, numberOf, spanOf, startCell } from './values.js';

const COLUMNS = [
  'ID',
  'WBS',
  'Task',
  'Duration',
  'Remaining duration',
  'Work',
  'Start',
  'Finish',
  'Predecessors',
  'Constraint',
  'Constraint date',
  'Deadline',
  'Resources',
  '% complete',
  'Actual start',
  'Actual finish',
  'Budget',
  'Fixed cost',
  'Actual cost',
  'Accrual',
  'EV method',
  'Milestone weight',
  'Units planned',
  'Units done',
  'Optimistic',
  'Most likely',
  'Pessimistic',
  'Priority',
  'Calendar',
  'Type',
  'Department',
] as const;

type Column = (typeof COLUMNS)[number];
type Cells = { [Name in Column]?: Cell };

/** Columns that stand even where all their cells are blank. */
const ALWAYS: ReadonlySet<Column> = new Set(['ID', 'Task', 'Duration', 'Predecessors']);

export interface TaskContext {
  readonly units: DurationUnits;
  readonly calendars: ProjectCalendars;
  readonly assignments: FileAssignments;
  readonly notes: Notes;
}

/** Blank lines stay blank rows; columns without any value are left out. */
export function planTable(rows: readonly FileRow[], context: TaskContext): Table {
  const tasks = new Map(rows.flatMap((row) => (row === null ? [] : [[row.uid, row] as const])));
  const isFlat = [...tasks.values()].every(({ level, code }) => level === 1 && /^\d+$/.test(code));
  const cells = rows.map((task): Cells => {
    if (task === null) return {};
    noteUncarried(task, context.notes);
    if (task.isSummary && context.assignments.hasAny(task.uid))
      context.notes.about('Resources of summary tasks are not carried', `${task.id} ${task.name}`);
    return {
      ID: idCell(task),
      WBS: isFlat ? null : task.code,
      Task: task.name,
      Predecessors: predecessorsCell(task, tasks, context.units, context.notes),
      Deadline: finishCell(momentOf(task.element, 'Deadline')),
      Calendar: context.calendars.nameForTask(numberOf(task.element, 'CalendarUID')),
      Priority: unlessUsual(numberOf(task.element, 'Priority'), 500),
      ...constraintCells(task),
      ...(task.isSummary ? {} : leafCells(task, context)),
      ...carriedCells(task),
    };
  });
  const columns = COLUMNS.filter(
    (column) => ALWAYS.has(column) || cells.some((row) => (row[column] ?? null) !== null),
  );
  return [columns, ...cells.map((row) => columns.map((column) => row[column] ?? null))];
}

const unlessUsual = (value: number | null, usual: number): number | null => (value === usual ? null : value);

const CONSTRAINTS = ['ASAP', 'ALAP', 'MSO', 'MFO', 'SNET', 'SNLT', 'FNET', 'FNLT'] as const;

function constraintCells({ element }: FileTask): Cells {
  const constraint = CONSTRAINTS[numberOf(element, 'ConstraintType') ?? 0] ?? 'ASAP';
  if (constraint === 'ASAP') return {};
  const date = momentOf(element, 'ConstraintDate');
  const isStart = constraint.startsWith('S') || constraint === 'MSO';
  return {
    Constraint: constraint,
    'Constraint date': constraint === 'ALAP' ? null : isStart ? startCell(date) : finishCell(date),
  };
}

function leafCells(task: FileTask, context: TaskContext): Cells {
  const { element, custom } = task;
  const format = numberOf(element, 'DurationFormat');
  const duration = spanOf(element, 'Duration') ?? spanOf(element, 'ManualDuration');
  const percent = custom.get('% complete') ?? null;
  const fraction = percent === null ? (numberOf(element, 'PercentComplete') ?? 0) / 100 : Number(percent);
  const assumed = custom.get('Assumed') ?? '';
  return {
    Duration: duration === null ? null : durationCell(duration, format, context.units),
    'Remaining duration': remainingCell(task, duration, fraction, context.units),
    Work: workCell(task, duration, context),
    Resources: context.assignments.cell(task.uid),
    '% complete': fraction === 0 ? null : fraction,
    'Actual start': assumed.includes('start') ? null : startCell(momentOf(element, 'ActualStart')),
    'Actual finish': assumed.includes('finish') ? null : finishCell(momentOf(element, 'ActualFinish')),
    ...kindCells(task, duration),
    ...costCells(task, duration ?? 0, context),
  };
}

/** Only where it is not what the duration and % complete leave. */
function remainingCell(
  task: FileTask,
  duration: number | null,
  fraction: number,
  units: DurationUnits,
): Cell {
  const remaining = spanOf(task.element, 'RemainingDuration');
  if (remaining === null || duration === null || fraction >= 1) return null;
  if (momentOf(task.element, 'ActualFinish') !== null || remaining === Math.round(duration * (1 - fraction)))
    return null;
  return durationCell(remaining, numberOf(task.element, 'DurationFormat'), units);
}

/** Only where it is not what the duration and the units assigned come to. */
function workCell({ element, uid }: FileTask, duration: number | null, { assignments }: TaskContext): Cell {
  const work = spanOf(element, 'Work');
  if (work === null || work === 0 || duration === null) return null;
  const usual = duration * assignments.workUnits(uid);
  return Math.abs(work - usual) < 1 ? null : work % 60 === 0 ? `${work / 60}h` : `${work}m`;
}

/** A manual task keeps its dates. */
function kindCells({ element }: FileTask, duration: number | null): Cells {
  if (isSet(element, 'Manual')) {
    const start = momentOf(element, 'ManualStart') ?? momentOf(element, 'Start');
    const finish = momentOf(element, 'ManualFinish') ?? momentOf(element, 'Finish');
    if (start === null && finish === null) return {};
    return {
      Type: 'manual',
      Start: startCell(start),
      Finish: finishCell(finish),
    };
  }
  return isSet(element, 'Milestone') && duration !== 0 ? { Type: 'milestone' } : {};
}

const ACCRUALS: readonly (string | null)[] = [null, 'start', 'end', null];

/** Budget only where the file's cost is not what fixed cost and resources come to: those are then worked out again. */
function costCells(task: FileTask, duration: number, { assignments }: TaskContext): Cells {
  const fixed = moneyOf(task.element, 'FixedCost') ?? 0;
  const cost = moneyOf(task.element, 'Cost') ?? 0;
  const expected = fixed + assignments.cost(task.uid, duration);
  const rounding = 0.01 + cost * 1e-6 + assignments.costOfMinute(task.uid);
  const isOurs = task.custom.has('Budget');
  return {
    Budget: isOurs || Math.abs(cost - expected) <= rounding ? null : cost,
    'Fixed cost': isOurs || fixed === 0 ? null : fixed,
    'Actual cost': unlessUsual(moneyOf(task.element, 'ActualCost'), 0),
    Accrual: ACCRUALS[numberOf(task.element, 'FixedCostAccrual') ?? 3] ?? null,
  };
}

const NUMBERS: readonly (CarriedField & Column)[] = [
  'Milestone weight',
  'Units planned',
  'Units done',
  'Budget',
  'Fixed cost',
];
const TEXTS: readonly (CarriedField & Column)[] = [
  'Department',
  'EV method',
  'Type',
  'Optimistic',
  'Most likely',
  'Pessimistic',
];

/** What our own export put into custom fields. */
function carriedCells({ custom }: FileTask): Cells {
  const cells: Cells = {};
  for (const field of TEXTS) if (custom.has(field)) cells[field] = custom.get(field) ?? null;
  for (const field of NUMBERS) if (custom.has(field)) cells[field] = Number(custom.get(field));
  return cells;
}
