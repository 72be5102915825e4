/** Puts the reading of each column into words: samples, what it was taken for, and how surely. */
import { type Cell, isBlank, SerialDate } from '../../../shared/table/cell.js';
import { type DayMonthOrder, dayMonthOrder, readDate } from '../../../shared/table/date.js';
import type { Header } from '../../../shared/table/header.js';
import type { Problem } from '../../../shared/table/problem.js';
import type { ProblemId } from '../../../shared/table/problem-ids.js';
import { Fault } from '../../../shared/table/reading.js';
import { columnCells } from '../../../shared/table/rows.js';
import { columnLetters } from '../a1.js';
import { dateText } from '../date-text.js';
import type { Grid } from '../grid.js';
import type { Choices } from './questions.js';
import type { ColumnReading, Confidence } from './reading.js';

const SAMPLES = 3;
/** Samples are looked for in so many rows. */
const SAMPLE_ROWS = 200;

/** Problems that say that a cell could not be read as what its column is; the others are about the plan. */
const MISREAD: ReadonlySet<ProblemId> = new Set<ProblemId>([
  'ambiguous-date',
  'ambiguous-number',
  'cell-error',
  'date-out-of-range',
  'negative-duration',
  'not-a-date',
  'not-a-duration',
  'not-a-level',
  'not-a-link',
  'not-a-number',
  'not-a-percentage',
  'not-a-resource',
  'not-in-list',
  'percentage-out-of-range',
  'predecessor-format',
  'unknown-predecessor',
]);

/** A header as read, and what it was read from. Rows and columns count from 1. */
export interface HeaderOnSheet {
  readonly grid: Grid;
  readonly header: Header<'plan'>;
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The last row of the table. */
  readonly lastRow: number;
  readonly choices: Choices;
  readonly problems: readonly Problem[];
}

export function columnReadings(on: HeaderOnSheet): ColumnReading[] {
  const names = Object.entries(on.header.columns).map(
    ([name, position]) => [position as number, name] as const,
  );
  const taken = new Map(names);
  const shown = on.grid.shown(on.row, Math.min(SAMPLE_ROWS, on.lastRow - on.row));
  const readings: ColumnReading[] = [];
  for (let column = on.firstColumn; column <= on.lastColumn; column += 1) {
    const header = textOf(on.grid.cells[on.row - 1]?.[column - 1]);
    const takenFor = taken.get(column - on.firstColumn) ?? null;
    const samples = on.lastRow > on.row ? samplesOf(shown, column) : [];
    if (header === '' && samples.length === 0) continue;
    const [confidence, why] =
      takenFor === null ? unread(on, header, column) : surely(on, header, column, takenFor);
    readings.push({ column, letter: columnLetters(column), header, samples, takenFor, confidence, why });
  }
  return readings;
}

function unread(on: HeaderOnSheet, text: string, column: number): [Confidence, string] {
  const { header, firstColumn, choices } = on;
  if (choices.columns?.[String(column)] === '') return ['not read', 'You chose this. It stays as it is.'];
  if (text === '') return ['not read', 'It has no header. Type one to have it read.'];
  const nearest = header.unknown.find((each) => each.position === column - firstColumn)?.nearest ?? null;
  if (nearest !== null) return ['unsure', `It looks like "${nearest}". Choose that if it is.`];
  if (holdsUnreadDates(on, column))
    return ['unsure', 'It holds dates. Choose Start, Finish or another name if the plan is to use them.'];
  return ['not read', 'A column of your own. It stays as it is.'];
}

/** Whether a column of dates stands beside a plan that lacks Start or Finish. */
function holdsUnreadDates({ grid, header, row, lastRow }: HeaderOnSheet, column: number): boolean {
  if (header.columns.Start !== undefined && header.columns.Finish !== undefined) return false;
  const cells = columnCells(grid.cells.slice(row, lastRow), column - 1).filter((cell) => !isBlank(cell));
  const order = dayMonthOrder(cells);
  return cells.length > 0 && cells.every((cell) => isDate(cell, order));
}

const isDate = (cell: Cell, order: DayMonthOrder): boolean => {
  if (cell instanceof SerialDate) return cell.serial >= 1;
  return typeof cell === 'string' && !(readDate(cell, order) instanceof Fault);
};

function surely(on: HeaderOnSheet, text: string, column: number, takenFor: string): [Confidence, string] {
  const wrong = on.problems.filter(
    (each) => each.table === 'plan' && each.row !== null && each.column === takenFor && MISREAD.has(each.id),
  );
  if (wrong[0] !== undefined) {
    const cells = wrong.length === 1 ? 'One cell' : `${wrong.length} cells`;
    return ['unsure', `${cells} cannot be used as ${takenFor}. ${wrong[0].message}`];
  }
  if (on.choices.columns?.[String(column)] === takenFor) return ['certain', 'You chose this.'];
  if (plain(text) === plain(takenFor)) return ['certain', 'The header says so.'];
  return ['likely', `"${text}" usually means ${takenFor}.`];
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/[^a-z0-9#%]/g, '');

/** The first few different values of a column, as the sheet shows them. */
function samplesOf(shown: readonly (readonly string[])[], column: number): string[] {
  const samples = new Set<string>();
  for (const row of shown) {
    const text = (row[column - 1] ?? '').trim();
    if (text !== '') samples.add(text);
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}

const textOf = (cell: Cell): string => {
  if (isBlank(cell)) return '';
  return cell instanceof SerialDate ? dateText(cell.serial) : String(cell).trim().replace(/\s+/g, ' ');
};
