/** A problem found in the cells: a value, never an exception, so that all of them can be shown at once. */
import type { TableKind } from './columns.js';
import type { ProblemId } from './problem-ids.js';

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
}

/** A problem as one line: `Row 7 (ID 12), Duration: "soon" is not a duration. Write 3d, 4h or 2w.` */
export declare function problemText(problem: Problem): string;
