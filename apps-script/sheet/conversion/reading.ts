/** What was understood of a sheet, for the manager to confirm before anything is changed. Plain JSON. */
import type { Mend } from '../../../shared/table/reading.js';
import type { Question } from './questions.js';

/** How sure the reading of a column is, in words. */
export type Confidence = 'certain' | 'likely' | 'unsure' | 'not read';

export interface ColumnReading {
  /** From 1. */
  readonly column: number;
  readonly letter: string;
  readonly header: string;
  readonly samples: readonly string[];
  /** The canonical name; null where the column is not read. */
  readonly takenFor: string | null;
  readonly confidence: Confidence;
  /** One sentence. */
  readonly why: string;
}

/** A cell range to select: on a tab, by its A1 name. */
export interface Target {
  readonly tab: number;
  readonly range: string;
}

/** A problem as one line, with where it is. */
export interface ProblemLine {
  readonly where: string;
  readonly message: string;
  readonly remedy: string;
  readonly target: Target | null;
  /** Ways to mend the cell that are safe to offer. */
  readonly mends: readonly Mend[];
}

export interface PreviewRow {
  readonly task: string;
  readonly start: string;
  readonly finish: string;
  readonly check: string;
}

export interface Preview {
  readonly start: string;
  readonly finish: string;
  readonly rows: readonly PreviewRow[];
  readonly tasks: number;
}

/** Columns that would make the plan safe to sort, to be added on request. */
export interface Offer {
  readonly text: string;
  /** Blank once it is taken. */
  readonly why: string;
  readonly taken: boolean;
}

/** Dates with two readings: one of them, what it would be in each order, and how many cells there are. */
export interface DateOrder {
  readonly sample: string;
  /** As `31 Mar 2026`. */
  readonly dayFirst: string;
  readonly monthFirst: string;
  readonly cells: number;
}

export interface SheetReading {
  readonly tab: number;
  readonly name: string;
  /** Whether nothing at all stands on it. */
  readonly empty: boolean;
  /** Why the sheet cannot become a plan as it is; null where it can. */
  readonly obstacle: string | null;
  /** From 1; null where none was found. */
  readonly headerRow: number | null;
  readonly reasons: readonly string[];
  readonly columns: readonly ColumnReading[];
  /** Every name a column can be taken for. */
  readonly names: readonly string[];
  readonly questions: readonly Question[];
  readonly offer: Offer | null;
  readonly dateOrder: DateOrder | null;
  readonly preview: Preview | null;
  readonly problems: readonly ProblemLine[];
  readonly problemCount: number;
  /** What *Apply* will write, one sentence each. */
  readonly willWrite: readonly string[];
}
