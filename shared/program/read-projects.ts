/** Reads a program's Projects table: what each project would cost and bring, and how it scores. */
import { type Cell, isBlank, type Table } from '../table/cell.js';
import type { ColumnName } from '../table/dictionary.js';
import { foldHeader } from '../table/fold.js';
import { readHeader } from '../table/header.js';
import { readMoney, readNumber, readUnits } from '../table/number.js';
import { Fault } from '../table/reading.js';
import { type TableRow, tableRows } from '../table/records.js';
import { type NamedUnits, readResourceList } from '../table/resource-list.js';
import { isNoTask } from '../table/rows.js';
import { readBoolean, readText } from '../table/text.js';

export interface CandidateProject {
  /** From 1 under the header. */
  readonly row: number;
  readonly name: string;
  readonly department: string;
  /** The Objective cell as it is typed. */
  readonly objective: string;
  /** The objectives it serves, each with its share where one is given. */
  readonly objectives: readonly NamedUnits[];
  readonly stage: string;
  readonly currency: string;
  readonly mandatory: boolean;
  /** Names of projects that cannot be done beside it. */
  readonly excludes: readonly string[];
  readonly cost: number | null;
  readonly benefit: number | null;
  /** In units, as capacities are. */
  readonly capacity: number | null;
  /** Why its amounts are not in the program's currency; null where they are, or nobody has asked. */
  readonly unconverted: string | null;
  /** What could not be read, as one line; null where all could. */
  readonly problem: string | null;
  /** Its score by any column: a canonical name, or a header of the program's own. Null where blank or no number. */
  score(criterion: string): number | null;
}

export interface Candidates {
  /** Row by row under the header; null where a row names no project. */
  readonly rows: readonly (CandidateProject | null)[];
  /** Whether the table has a column for a criterion. */
  has(criterion: string): boolean;
}

/** Every row of the Projects table. What cannot be read is blank and named in the row's `problem`. */
export function readCandidates(table: Table): Candidates {
  const columnOf = criterionColumns(table);
  const { row: headerRow } = readHeader(table, 'projects');
  const rows = tableRows(table, 'projects').map((row) =>
    readCandidate(row, (criterion) => {
      const column = columnOf(criterion);
      return column === null ? null : (table[headerRow + row.row]?.[column] ?? null);
    }),
  );
  return { rows, has: (criterion) => columnOf(criterion) !== null };
}

function readCandidate(
  row: TableRow<'projects'>,
  cellOf: (criterion: string) => Cell,
): CandidateProject | null {
  const name = row.read('Project', readText);
  if (name === null || isNoTask(name)) return null;
  const objective = row.read('Objective', readText) ?? '';
  // Read for its fault: a Value that cannot be read is no Value left blank.
  row.read('Value', (cell) => readScore('Value', cell));
  return {
    row: row.row,
    name,
    department: row.read('Department', readText) ?? '',
    objective,
    objectives: objectivesIn(objective),
    stage: row.read('Stage', readText) ?? '',
    currency: row.read('Currency', readText) ?? '',
    mandatory: row.read('Mandatory', readBoolean) ?? false,
    excludes: (row.read('Excludes', readText) ?? '')
      .split(/[,;\n]/)
      .map((text) => text.trim())
      .filter((text) => text !== ''),
    cost: row.read('Cost', readMoney),
    benefit: row.read('Benefit', readMoney),
    capacity: row.read('Capacity', readUnits),
    unconverted: null,
    problem: row.firstFault,
    score: (criterion) => {
      const value = readScore(criterion, cellOf(criterion));
      return value instanceof Fault ? null : value;
    },
  };
}

/** A cell that is no list with shares names one objective. */
function objectivesIn(text: string): readonly NamedUnits[] {
  const list = readResourceList(text);
  if (list === null) return [];
  return list instanceof Fault ? [{ name: text, units: 1 }] : list;
}

/** Confidence may be a percentage; money counts as its amount. */
const readScore = (criterion: string, cell: Cell) => {
  if (typeof cell === 'string' && cell.trim().endsWith('%')) return readUnits(cell);
  const value = readNumber(cell);
  return value instanceof Fault && criterion !== 'Confidence' ? readMoney(cell) : value;
};

/** Finds a criterion's column by the header as it is written, else by what the header means. */
function criterionColumns(table: Table): (criterion: string) => number | null {
  const header = readHeader(table, 'projects');
  const texts = (table[header.row] ?? []).map((cell) => (isBlank(cell) ? '' : foldHeader(String(cell))));
  const meanings = new Map(
    (Object.entries(header.columns) as [ColumnName<'projects'>, number][]).map(([name, position]) => [
      foldHeader(name),
      position,
    ]),
  );
  return (criterion) => {
    const wanted = foldHeader(criterion);
    const written = texts.indexOf(wanted);
    return written >= 0 ? written : (meanings.get(wanted) ?? null);
  };
}
