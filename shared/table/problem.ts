/** A problem found in the cells: a value, never an exception, so that all of them can be shown at once. */
import type { TableKind } from './columns.js';
import type { ProblemId } from './problem-ids.js';
import type { Mend } from './reading.js';

export interface Problem {
  readonly id: ProblemId;
  /** The kind of table it was found in. */
  readonly table: TableKind;
  /** The row under the header, the first is 1; null where the problem is of the whole table or its header. */
  readonly row: number | null;
  /** What the manager calls that row's task or entry; null where it has no name of its own. */
  readonly label: string | null;
  /** The canonical name of the column; null where no single column is to blame. */
  readonly column: string | null;
  /** What is wrong, one sentence with its full stop: `"soon" is not a duration.` */
  readonly message: string;
  /** How to mend it, one sentence with its full stop: `Write 3d, 4h or 2w.` */
  readonly remedy: string;
  /** Whether the row can have no dates until this is mended. */
  readonly blocking: boolean;
  /** Ways to mend the cell that are safe to offer; none where only a person can know. */
  readonly mends?: readonly Mend[];
}

/** What it takes to tell a problem in one line. */
export type ProblemWords = Pick<Problem, 'table' | 'row' | 'label' | 'column' | 'message' | 'remedy'>;

const TABLE_NAMES: { readonly [Kind in TableKind]?: string } = {
  settings: 'Settings',
  calendar: 'Calendar',
  resources: 'Resources',
  actuals: 'Actuals',
  baseline: 'Baseline',
  goals: 'Goals',
  risks: 'Risks',
  reports: 'Kept reports',
  projects: 'Projects',
  weights: 'Weights',
  objectives: 'Objectives',
  ledger: 'Profit and loss',
  rates: 'Rates',
  dependencies: 'Dependencies',
  whatIf: 'What-if',
  milestones: 'Milestones',
  summaries: 'Summaries',
};

/**
 * Where a problem is: `Row 7 (ID 12), Duration`; rows of other tables than the plan name their table
 * (`Calendar row 3, From`), and what is known to be a name rather than an ID stands without `ID`.
 */
const placeText = ({ table, row, label, column }: ProblemWords): string => {
  const tableName = TABLE_NAMES[table];
  const rowText = row === null ? '' : tableName === undefined ? `Row ${row}` : `${tableName} row ${row}`;
  const labelText =
    row === null || label === null ? '' : tableName === undefined ? ` (ID ${label})` : ` (${label})`;
  const place = row === null && tableName !== undefined ? tableName : `${rowText}${labelText}`;
  return [place, column ?? ''].filter((part) => part !== '').join(', ');
};

/** A problem as one line: `Row 7 (ID 12), Duration: "soon" is not a duration. Write 3d, 4h or 2w.` */
export const problemText = (problem: ProblemWords): string => {
  const place = placeText(problem);
  const sentence = problem.remedy === '' ? problem.message : `${problem.message} ${problem.remedy}`;
  return place === '' ? sentence : `${place}: ${sentence}`;
};
