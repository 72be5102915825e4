/** Reads stacked PM_PROJECT_SUMMARY tables back into summaries; what cannot be read is Grey and says why. */
import type { Health } from '../health/health.js';
import { type Cell, isBlank, type Table } from '../table/cell.js';
import { isLoading } from '../table/cell-error.js';
import { type DayMonthOrder, dayMonthOrder, readDate } from '../table/date.js';
import { type Header, readHeader } from '../table/header.js';
import { readMoney } from '../table/number.js';
import { readPercent } from '../table/percent.js';
import { Fault, type Reading } from '../table/reading.js';
import { readText } from '../table/text.js';
import { MINUTES_PER_DAY, type Minute, minute } from '../time/minute.js';
import type { ProjectSummary } from './project-summary.js';
import type { SummaryColumn } from './summary-table.js';

/** Reads the cells of one row; the first that cannot be read is kept as the reason. */
class RowReader {
  fault: string | null = null;

  constructor(
    private readonly header: Header<'summaries'>,
    private readonly cells: readonly Cell[],
    private readonly orderOf: (position: number) => DayMonthOrder,
  ) {}

  text(column: SummaryColumn): string {
    return this.read(column, readText) ?? '';
  }

  number(column: SummaryColumn): number | null {
    return this.read(column, readMoney);
  }

  /** A fraction, typed as one or shown as a percentage. */
  fraction(column: SummaryColumn): number | null {
    return this.read(column, (cell) =>
      typeof cell === 'string' ? readPercent(cell, 'fraction') : readMoney(cell),
    );
  }

  date(column: SummaryColumn, asFinish: boolean): Minute | null {
    const found = this.read(column, (cell, position) => readDate(cell, this.orderOf(position)));
    if (found === null) return null;
    return asFinish && !found.hasTime ? minute(found.minute + MINUTES_PER_DAY) : found.minute;
  }

  private read<Value>(
    column: SummaryColumn,
    reader: (cell: Cell, position: number) => Reading<Value>,
  ): Value | null {
    const position = this.header.columns[column];
    if (position === undefined) return null;
    const reading = reader(this.cells[position], position);
    if (!(reading instanceof Fault)) return reading;
    this.fault ??= `${column}: ${reading.message} ${reading.remedy}`;
    return null;
  }
}

/** The summaries of every row that is neither blank nor a header; headers may stand again between them. */
export function readSummaries(table: Table): ProjectSummary[] {
  const summaries: ProjectSummary[] = [];
  const orders = new Map<number, DayMonthOrder>();
  const orderOf = (position: number): DayMonthOrder => {
    const order = orders.get(position) ?? dayMonthOrder(table.map((cells) => cells[position]));
    orders.set(position, order);
    return order;
  };
  let header: Header<'summaries'> | null = null;
  table.forEach((cells, index) => {
    if (cells.every(isBlank)) return;
    if (header === null || isHeader(cells)) header = readHeader([cells], 'summaries');
    else summaries.push(readSummary(new RowReader(header, cells, orderOf), cells, index + 1));
  });
  return summaries;
}

/** Whether a row names columns: `Project` and `Health` stand in no row of figures together. */
function isHeader(cells: readonly Cell[]): boolean {
  const words = new Set(cells.map((cell) => (typeof cell === 'string' ? cell.trim().toLowerCase() : '')));
  return words.has('project') && words.has('health');
}

function readSummary(reader: RowReader, cells: readonly Cell[], row: number): ProjectSummary {
  const summary = summaryFrom(reader);
  const linking = linkReason(cells);
  const named = { ...summary, project: summary.project || `row ${row} of the summaries` };
  const fault = linking ?? reader.fault;
  return fault === null ? named : unreadable(named, fault);
}

/** Why a row that another workbook should fill is not there; null where it is. */
function linkReason(cells: readonly Cell[]): string | null {
  const texts = cells.filter((cell) => typeof cell === 'string').map((cell) => cell.trim());
  if (texts.some(isLoading)) return 'Its workbook is still loading.';
  return texts.includes('#REF!')
    ? 'Its workbook is not linked yet: select its #REF! cell on the Summaries tab and choose Allow access.'
    : null;
}

function summaryFrom(reader: RowReader): ProjectSummary {
  return {
    project: reader.text('Project'),
    manager: reader.text('Manager'),
    department: reader.text('Department'),
    workbook: reader.text('Workbook'),
    currency: reader.text('Currency'),
    statusDate: reader.date('Status date', true),
    health: healthOf(reader.text('Health')),
    reason: reader.text('Reason'),
    fractionComplete: reader.fraction('% complete'),
    start: reader.date('Start', false),
    finish: reader.date('Finish', true),
    baselineFinish: reader.date('Baseline finish', true),
    finishSlip: reader.number('Finish slip'),
    budgetAtCompletion: reader.number('BAC'),
    plannedValue: reader.number('PV'),
    earnedValue: reader.number('EV'),
    actualCost: reader.number('AC'),
    estimateAtCompletion: reader.number('EAC'),
    schedulePerformanceIndex: reader.number('SPI'),
    costPerformanceIndex: reader.number('CPI'),
    schedulePerformanceIndexTime: reader.number('SPI(t)'),
    nextMilestone: reader.text('Next milestone'),
    nextMilestoneDate: reader.date('Next milestone date', true),
    criticalTasks: reader.number('Critical tasks'),
    overloads: reader.number('Overloads'),
    problems: reader.number('Problems') ?? 0,
  };
}

const HEALTHS: readonly Health[] = ['Green', 'Amber', 'Red', 'Grey'];

const healthOf = (text: string): Health =>
  HEALTHS.find((health) => health.toLowerCase() === text.toLowerCase()) ?? 'Grey';

/** A summary that could not be read: its name is kept, every figure is unknown. */
export function unreadable(
  summary: Pick<ProjectSummary, 'project' | 'manager' | 'department' | 'workbook'>,
  why: string,
): ProjectSummary {
  return {
    project: summary.project,
    manager: summary.manager,
    department: summary.department,
    workbook: summary.workbook,
    currency: '',
    statusDate: null,
    health: 'Grey',
    reason: why,
    fractionComplete: null,
    start: null,
    finish: null,
    baselineFinish: null,
    finishSlip: null,
    budgetAtCompletion: null,
    plannedValue: null,
    earnedValue: null,
    actualCost: null,
    estimateAtCompletion: null,
    schedulePerformanceIndex: null,
    costPerformanceIndex: null,
    schedulePerformanceIndexTime: null,
    nextMilestone: '',
    nextMilestoneDate: null,
    criticalTasks: null,
    overloads: null,
    problems: 0,
  };
}
