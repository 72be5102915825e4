/** Reads the Weights table: how much each criterion counts. */
import type { Table } from '../table/cell.js';
import { nearestName } from '../table/nearest.js';
import { readNumber, readUnits } from '../table/number.js';
import { problemText } from '../table/problem.js';
import { type TableRow, tableRows } from '../table/records.js';
import { readText } from '../table/text.js';
import { DEFAULT_CRITERIA, type Weight } from './priority.js';
import type { Candidates } from './read-projects.js';

export interface WeightsReading {
  readonly weights: readonly Weight[];
  /** The first weight that cannot count, as one line: without it every score would be another one. */
  readonly problem: string | null;
}

/** Rows without a criterion or without a weight are no weights. A percentage is its fraction. */
export function readWeights(table: Table, candidates: Candidates): WeightsReading {
  const problems: string[] = [];
  const weights = tableRows(table, 'weights').flatMap((row): Weight[] => {
    const criterion = row.read('Criterion', readText);
    const weight = row.read('Weight', (cell) =>
      typeof cell === 'string' ? readUnits(cell) : readNumber(cell),
    );
    const problem = problemOf(row, criterion, candidates);
    if (problem !== null) problems.push(problem);
    return criterion === null || weight === null ? [] : [{ criterion, weight }];
  });
  return { weights, problem: problems[0] ?? null };
}

function problemOf(
  row: TableRow<'weights'>,
  criterion: string | null,
  candidates: Candidates,
): string | null {
  const place = { table: 'weights', row: row.row, label: criterion } as const;
  const [fault] = row.faults;
  if (fault !== undefined) return problemText({ ...place, column: fault.column, ...wordsOf(fault) });
  if (criterion === null || candidates.has(criterion)) return null;
  const near = nearestName(criterion, DEFAULT_CRITERIA);
  return problemText({
    ...place,
    column: 'Criterion',
    message: `the Projects table has no column "${criterion}".`,
    remedy: near === null ? 'Add the column, or take the weight out.' : `Did you mean "${near}"?`,
  });
}

const wordsOf = ({ fault: { message, remedy } }: TableRow<'weights'>['faults'][number]) => ({
  message,
  remedy,
});
