/** Reads the cells of the Plan table, row by row, each value checked on its own; rows are not yet related to each other. */
import { type Cell, isBlank, type Table } from '../table/cell.js';
import { readAccrual, readConstraintType, readEarnedValueMethod, readTaskKind } from '../table/choice.js';
import { type DateReading, type DayMonthOrder, dayMonthOrder, readDate } from '../table/date.js';
import type { ColumnName } from '../table/dictionary.js';
import { type DurationUnits, readDuration } from '../table/duration.js';
import { durationUnit, isElapsedUnit } from '../table/duration-text.js';
import type { Header } from '../table/header.js';
import { moneyScale } from '../table/header-unit.js';
import { mixedCurrencies, secondHeaderRow } from '../table/messages.js';
import { currencyOf, readMoney, readNumber } from '../table/number.js';
import { percentReader } from '../table/percent.js';
import { isPlaceholder } from '../table/placeholder.js';
import { readPriority } from '../table/priority.js';
import { Fault, type Reading } from '../table/reading.js';
import { type NamedUnits, readResourceList } from '../table/resource-list.js';
import { columnCells, isNoTask } from '../table/rows.js';
import { readText } from '../table/text.js';
import { codesInNames } from './name-codes.js';
import type { AccrualMethod, ConstraintType, Duration, EarnedValueMethod, TaskKind } from './plan.js';
import type { ProblemLog } from './problem-log.js';

type Column = ColumnName<'plan'>;

/** One task's cells as read; null is blank or unreadable (which is noted). */
export interface TaskCells {
  readonly row: number;
  /** What the manager calls the task: its ID, else its WBS code, else the code before its name, else its row number. */
  readonly id: string;
  /** The ID cell itself. */
  readonly idCell: string | null;
  readonly wbs: string | null;
  readonly name: string;
  /** The name with the spaces it was indented by. */
  readonly indentedName: string;
  readonly level: number | null;
  readonly duration: Duration | null;
  readonly remainingDuration: Duration | null;
  readonly work: number | null;
  readonly start: DateReading | null;
  readonly finish: DateReading | null;
  readonly predecessors: Cell;
  readonly constraint: ConstraintType | null;
  readonly constraintDate: DateReading | null;
  readonly deadline: DateReading | null;
  readonly resources: readonly NamedUnits[];
  readonly fractionComplete: number | null;
  readonly actualStart: DateReading | null;
  readonly actualFinish: DateReading | null;
  readonly budget: number | null;
  readonly fixedCost: number | null;
  readonly actualCost: number | null;
  readonly accrual: AccrualMethod | null;
  readonly earnedValueMethod: EarnedValueMethod | null;
  readonly milestoneWeight: number | null;
  readonly unitsPlanned: number | null;
  readonly unitsDone: number | null;
  readonly optimistic: Duration | null;
  readonly mostLikely: Duration | null;
  readonly pessimistic: Duration | null;
  readonly priority: number | null;
  readonly calendar: string | null;
  readonly kind: TaskKind | null;
  readonly department: string | null;
}

/** Where the ID that links refer to comes from. */
export type IdSource = 'ID' | 'WBS' | 'name' | 'row';

export interface PlanRows {
  readonly cells: readonly TaskCells[];
  readonly idSource: IdSource;
}

/** Rows that are no task (blank, a total, the header once more) are passed over; they keep their row numbers. */
export function readPlanRows(
  rows: Table,
  header: Header<'plan'>,
  headerCells: readonly Cell[],
  units: DurationUnits,
  log: ProblemLog,
): PlanRows {
  const { columns } = header;
  const taskColumn = columns.Task as number;
  const doubled = new Set(
    header.problems.filter(({ id }) => id === 'second-header-row').map(({ row }) => row),
  );
  const isTask = rows.map((row, index) => {
    if (isNoTask(row[taskColumn]) || doubled.has(index + 1)) return false;
    if (!repeatsHeader(row, headerCells, taskColumn)) return true;
    const { message, remedy } = secondHeaderRow();
    log.add(
      { table: 'plan', row: index + 1, label: null, column: null },
      'second-header-row',
      message,
      remedy,
    );
    return false;
  });
  const hasValues = (column: 'ID' | 'WBS'): boolean => {
    const position = columns[column];
    return (
      position !== undefined && rows.some((row, index) => isTask[index] === true && !isBlank(row[position]))
    );
  };
  // What a total adds up says nothing about how the tasks above it are written.
  const tasks = rows.filter((_, index) => isTask[index] === true);
  const inColumn = hasValues('ID') ? 'ID' : hasValues('WBS') ? 'WBS' : null;
  const codes = inColumn === null ? codesInNames(tasks.map((row) => String(row[taskColumn]))) : null;
  const idSource: IdSource = inColumn ?? (codes === null ? 'row' : 'name');
  noteCurrencies(tasks, header, log);
  const reader = new RowReader(rows, tasks, header, units, log);
  const cells: TaskCells[] = [];
  for (let index = 0; index < rows.length; index += 1)
    if (isTask[index] === true) cells.push(reader.read(index, codes?.[cells.length] ?? null));
  return { cells, idSource };
}

const MONEY: readonly Column[] = ['Budget', 'Fixed cost', 'Actual cost'];

/** Amounts in several currencies would be added up as if they were one. */
function noteCurrencies(tasks: Table, header: Header<'plan'>, log: ProblemLog): void {
  for (const column of MONEY) {
    const position = header.columns[column];
    if (position === undefined) continue;
    const shown = new Set(columnCells(tasks, position).map(currencyOf));
    shown.delete(null);
    if (shown.size < 2) continue;
    const { message, remedy } = mixedCurrencies(column, [...shown] as string[]);
    log.add({ table: 'plan', row: null, label: null, column }, 'mixed-currencies', message, remedy);
  }
}

/** Whether a row says what the header says, in the Task column and every other that it fills. */
function repeatsHeader(row: readonly Cell[], header: readonly Cell[], taskColumn: number): boolean {
  if (row[taskColumn] !== header[taskColumn]) return false;
  return row.every((cell, column) => isBlank(cell) || cell === header[column]);
}

class RowReader {
  private row: readonly Cell[] = [];
  private rowNumber = 0;
  private label = '';
  private readonly dateOrders = new Map<Column, DayMonthOrder>();
  private readonly readers;

  constructor(
    private readonly rows: Table,
    private readonly tasks: Table,
    private readonly header: Header<'plan'>,
    units: DurationUnits,
    private readonly log: ProblemLog,
  ) {
    this.readers = {
      duration: durationReader(units, header.units.Duration),
      remaining: durationReader(units, header.units['Remaining duration'] ?? header.units.Duration),
      work: durationReader(units, header.units.Work ?? 'h'),
      estimate: durationReader(units, header.units['Most likely'] ?? header.units.Duration),
      percent: percentReader(columnCells(tasks, header.columns['% complete'])),
    };
  }

  read(index: number, code: string | null): TaskCells {
    this.row = this.rows[index] as readonly Cell[];
    this.rowNumber = index + 1;
    this.label = code ?? String(this.rowNumber);
    const id = this.value('ID', readText, false);
    const wbs = this.value('WBS', readText, false);
    this.label = id ?? wbs ?? this.label;
    const task = this.cell('Task');
    return {
      row: this.rowNumber,
      id: this.label,
      idCell: id,
      wbs,
      name: this.value('Task', readText, true) ?? '',
      indentedName: typeof task === 'string' ? task : '',
      level: this.value('Level', readNumber, false),
      duration: this.value('Duration', this.readers.duration, true),
      remainingDuration: this.value('Remaining duration', this.readers.remaining, true),
      work: this.value('Work', this.readers.work, true)?.minutes ?? null,
      start: this.date('Start', true),
      finish: this.date('Finish', true),
      predecessors: this.cell('Predecessors'),
      constraint: this.value('Constraint', readConstraintType, true),
      constraintDate: this.date('Constraint date', true),
      deadline: this.date('Deadline', false),
      resources: this.value('Resources', readResourceList, true) ?? NO_RESOURCES,
      fractionComplete: this.value('% complete', this.readers.percent, true),
      actualStart: this.date('Actual start', true),
      actualFinish: this.date('Actual finish', true),
      budget: this.money('Budget'),
      fixedCost: this.money('Fixed cost'),
      actualCost: this.money('Actual cost'),
      accrual: this.value('Accrual', readAccrual, false),
      earnedValueMethod: this.value('EV method', readEarnedValueMethod, false),
      milestoneWeight: this.value('Milestone weight', readNumber, false),
      unitsPlanned: this.value('Units planned', readNumber, false),
      unitsDone: this.value('Units done', readNumber, false),
      optimistic: this.value('Optimistic', this.readers.estimate, false),
      mostLikely: this.value('Most likely', this.readers.estimate, false),
      pessimistic: this.value('Pessimistic', this.readers.estimate, false),
      priority: this.value('Priority', readPriority, false),
      calendar: this.value('Calendar', readText, false),
      kind: this.value('Type', readTaskKind, false),
      department: this.value('Department', readText, false),
    };
  }

  private cell(column: Column): Cell {
    const position = this.header.columns[column];
    if (position === undefined) return null;
    const cell = this.row[position];
    return typeof cell === 'string' && isPlaceholder(cell) && !NAMING.has(column) ? null : cell;
  }

  private value<Value>(
    column: Column,
    reader: (cell: Cell) => Reading<Value>,
    blocking: boolean,
  ): Value | null {
    const cell = this.cell(column);
    if (cell === null || cell === '' || cell === undefined) return null;
    const reading = reader(cell);
    if (!(reading instanceof Fault)) return reading;
    this.log.addFault({ table: 'plan', row: this.rowNumber, label: this.label, column }, reading, blocking);
    return null;
  }

  /** An amount; one without a letter for thousands or millions of its own is counted as the header says. */
  private money(column: 'Budget' | 'Fixed cost' | 'Actual cost'): number | null {
    const amount = this.value(column, readMoney, false);
    const cell = this.cell(column);
    const isScaled = typeof cell === 'string' && /\d\s*[km]/i.test(cell);
    return amount === null || isScaled ? amount : amount * moneyScale(this.header.units[column]);
  }

  private date(column: Column, blocking: boolean): DateReading | null {
    const cell = this.cell(column);
    if (cell === null || cell === '' || cell === undefined) return null;
    let order = this.dateOrders.get(column);
    if (order === undefined) {
      order = dayMonthOrder(columnCells(this.tasks, this.header.columns[column]));
      this.dateOrders.set(column, order);
    }
    const known = order;
    return this.value(column, (dateCell) => readDate(dateCell, known), blocking);
  }
}

/** Columns whose texts are names: a dash there is one too. */
const NAMING: ReadonlySet<Column> = new Set<Column>(['ID', 'WBS', 'Task']);

const NO_RESOURCES: readonly NamedUnits[] = [];

const durationReader = (units: DurationUnits, unitText = 'd'): ((cell: Cell) => Reading<Duration>) => {
  if (unitText === 's')
    return (cell) => readDuration(typeof cell === 'number' ? cell / 60 : cell, units, 'm');
  const unit = durationUnit(unitText) ?? 'd';
  if (isElapsedUnit(unitText))
    return (cell) => readDuration(typeof cell === 'number' ? `${cell}${unitText}` : cell, units, unit);
  return (cell) => readDuration(cell, units, unit);
};
