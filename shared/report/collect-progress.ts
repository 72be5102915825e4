/** What assignees filled in on a look-ahead, as changes of the plan's own progress cells; nothing is written here. */
import { percentText } from '../health/number-words.js';
import type { Plan, Task } from '../plan/plan.js';
import { type Cell, isBlank, SerialDate, type Table } from '../table/cell.js';
import { dayMonthOrder, readDate } from '../table/date.js';
import { readDuration } from '../table/duration.js';
import { durationUnit } from '../table/duration-text.js';
import { type Header, readHeader } from '../table/header.js';
import { percentRule, readPercent } from '../table/percent.js';
import { Fault, type Reading } from '../table/reading.js';
import { bodyRows, columnCells } from '../table/rows.js';
import { readText } from '../table/text.js';
import { dateWords } from '../time/date-words.js';
import { serialOfMinute } from '../time/minute.js';

export const PROGRESS_COLUMNS = [
  '% complete',
  'Actual start',
  'Actual finish',
  'Remaining duration',
] as const;

export type ProgressColumn = (typeof PROGRESS_COLUMNS)[number];

export interface ProgressChange {
  readonly task: Task;
  readonly column: ProgressColumn;
  /** As words; blank where the plan's cell is. */
  readonly before: string;
  readonly after: string;
  /** What to write, in the way the plan's column is written. */
  readonly cell: Cell;
}

export interface ProgressReading {
  /** In the order of the rows. */
  readonly changes: readonly ProgressChange[];
  /** What cannot be collected, a line each: which row, what is wrong and how to mend it. */
  readonly problems: readonly string[];
}

/** The plan that progress is collected for. */
export interface PlanCells {
  readonly plan: Plan;
  readonly header: Header<'plan'>;
  readonly cells: Table;
}

/** What the cells of one column mean in the plan and on the look-ahead: a comparable value, words, and what to write. */
interface Meaning {
  readonly value: number;
  readonly text: string;
  readonly cell: Cell;
}

/** Every filled cell of the look-ahead that says otherwise than the plan. */
export function collectProgress(into: PlanCells, lookAhead: Table): ProgressReading {
  const header = readHeader(lookAhead, 'plan');
  const rows = bodyRows(lookAhead, header.row);
  const planRows = bodyRows(into.cells, into.header.row);
  const changes: ProgressChange[] = [];
  const problems: string[] = [];
  const missing = new Set<ProgressColumn>();
  const readers = new Map(
    PROGRESS_COLUMNS.map((column) => [column, columnReader(into, planRows, header, rows, column)]),
  );
  rows.forEach((cells, index) => {
    const filled = PROGRESS_COLUMNS.filter((column) => !isBlank(cellAt(cells, header, column)));
    if (filled.length === 0) return;
    const name = textAt(cells, header, 'Task');
    const task = taskOf(into.plan, textAt(cells, header, 'ID'), name);
    const where = `Row ${index + 1}${name === '' ? '' : ` (${name})`}`;
    if (task === null) {
      problems.push(`${where}: the plan has no such task any more. Type the progress into the plan.`);
      return;
    }
    for (const column of filled) {
      if (into.header.columns[column] === undefined) {
        missing.add(column);
        continue;
      }
      const now = cellAt(planRows[task.row - 1] ?? [], into.header, column);
      const reader = readers.get(column);
      const reading = reader?.(cellAt(cells, header, column), now) ?? null;
      if (reading instanceof Fault)
        problems.push(`${where}, ${column}: ${reading.message} ${reading.remedy}`);
      else if (reading !== null) changes.push({ task, column, ...reading });
    }
  });
  for (const column of missing)
    problems.push(`The plan has no ${column} column. Add one to collect what was filled in there.`);
  return { changes, problems };
}

type Changed = Pick<ProgressChange, 'before' | 'after' | 'cell'>;

/** Reads a filled cell beside what the plan has; null where both say the same. */
type ColumnReader = (filled: Cell, now: Cell) => Reading<Changed>;

function columnReader(
  into: PlanCells,
  planRows: Table,
  header: Header<'plan'>,
  rows: Table,
  column: ProgressColumn,
): ColumnReader {
  const ofPlan = columnCells(planRows, into.header.columns[column]);
  const ofLookAhead = columnCells(rows, header.columns[column]);
  const read =
    column === '% complete'
      ? percentages(ofPlan)
      : column === 'Remaining duration'
        ? durations(into)
        : dates(ofPlan, ofLookAhead);
  return (filled, now) => {
    const after = read.filled(filled, now);
    if (after === null || after instanceof Fault) return after;
    const before = read.now(now);
    const known = before === null || before instanceof Fault ? null : before;
    if (known !== null && known.value === after.value) return null;
    return { before: known?.text ?? (isBlank(now) ? '' : String(now)), after: after.text, cell: after.cell };
  };
}

interface Readers {
  readonly filled: (cell: Cell, now: Cell) => Reading<Meaning>;
  readonly now: (cell: Cell) => Reading<Meaning>;
}

/** Written as the plan counts: in fractions, in percents, or by a tick. */
/** The look-ahead's cells are shown as percentages, so that a 1 is all of it, whatever else the column holds. */
function percentages(ofPlan: readonly Cell[]): Readers {
  const planRule = percentRule(ofPlan);
  const meaning = (value: number, cell: Cell): Meaning => ({ value, text: percentText(value), cell });
  return {
    now: (cell) => mapped(readPercent(cell, planRule), (value) => meaning(value, cell)),
    filled: (cell, now) =>
      mapped(readPercent(cell, percentRule([cell])), (value) => {
        if (typeof now !== 'boolean') return meaning(value, planRule === 'percent' ? value * 100 : value);
        if (value === 0 || value === 1) return meaning(value, value === 1);
        return new Fault(
          'not-a-truth-value',
          `The plan has a checkbox here, which cannot show ${percentText(value)}.`,
          'Fill in 0% or 100%.',
        );
      }),
  };
}

function dates(ofPlan: readonly Cell[], ofLookAhead: readonly Cell[]): Readers {
  const reader =
    (cells: readonly Cell[]) =>
    (cell: Cell): Reading<Meaning> =>
      mapped(readDate(cell, dayMonthOrder(cells)), ({ minute }) => {
        const serial = serialOfMinute(minute);
        return { value: minute, text: dateWords(serial), cell: new SerialDate(serial) };
      });
  return { now: reader(ofPlan), filled: reader(ofLookAhead) };
}

/** A bare number on the look-ahead is working days; where the plan's column counts otherwise it is written with its unit. */
function durations({ plan: { settings }, header }: PlanCells): Readers {
  const unit = durationUnit(header.units['Remaining duration'] ?? header.units.Duration ?? 'd') ?? 'd';
  const meaning = (minutes: number, cell: Cell): Meaning => ({
    value: minutes,
    text: typeof cell === 'string' ? cell.trim() : `${minutes / settings.minutesPerDay}d`,
    cell,
  });
  return {
    now: (cell) => mapped(readDuration(cell, settings, unit), ({ minutes }) => meaning(minutes, cell)),
    filled: (cell) =>
      mapped(readDuration(cell, settings), ({ minutes }) => {
        const bare = typeof cell === 'number' || (typeof cell === 'string' && /^[\d.,]+$/.test(cell.trim()));
        return meaning(minutes, bare && unit !== 'd' ? `${minutes / settings.minutesPerDay}d` : cell);
      }),
  };
}

function mapped<From, To>(reading: Reading<From>, to: (value: From) => Reading<To>): Reading<To> {
  return reading === null || reading instanceof Fault ? (reading as Fault | null) : to(reading as From);
}

function cellAt(
  cells: readonly Cell[],
  header: Header<'plan'>,
  column: ProgressColumn | 'ID' | 'Task',
): Cell {
  const position = header.columns[column];
  return position === undefined ? null : cells[position];
}

function textAt(cells: readonly Cell[], header: Header<'plan'>, column: 'ID' | 'Task'): string {
  const text = readText(cellAt(cells, header, column));
  return typeof text === 'string' ? text : '';
}

/** By ID and name together, else by a name that only one task has: IDs that are row numbers move. */
function taskOf({ tasks }: Plan, id: string, name: string): Task | null {
  const leaves = tasks.filter(({ isSummary }) => !isSummary);
  const exact = leaves.find((task) => task.id === id && task.name === name);
  if (exact !== undefined) return exact;
  const named = leaves.filter((task) => task.name === name);
  return named.length === 1 ? (named[0] ?? null) : null;
}
