/** What is kept of one project between readings: its figures when last read well, and what went wrong since. */
import type { PersonLoad } from '../../shared/program/project-load.js';
import type { RegisterEntry } from '../../shared/risk-register/register-entry.js';
import type { ProjectSummary } from '../../shared/summary/project-summary.js';
import type { SourceFailure } from '../sources/sheet-source.js';

/** Where a problem or a figure lies, for a link that opens the workbook there. */
export interface CellPlace {
  readonly tab: string;
  /** `D7`, as a spreadsheet names it. */
  readonly cell: string;
}

export interface ReadProblem {
  /** The whole sentence, row, ID and column first. */
  readonly text: string;
  readonly place: CellPlace | null;
}

export interface ReadMilestone {
  readonly id: string;
  readonly name: string;
  /** Spreadsheet days; null is unknown. */
  readonly baseline: number | null;
  readonly forecast: number | null;
  /** Working days, positive is late. */
  readonly slip: number | null;
  readonly done: boolean;
  /** Its row; absent in readings of before rows were kept. */
  readonly place?: CellPlace | null;
}

export interface ReadTask {
  readonly name: string;
  /** A spreadsheet day. */
  readonly finish: number | null;
  readonly place: CellPlace | null;
}

/** One measure with the sentence that says why it has no value. */
export interface ReadMeasure {
  readonly name: string;
  readonly value: number | null;
  readonly note: string;
}

/** A project's figures, all computed by `shared/` from the cells that a person typed. */
export interface ProjectFigures {
  readonly summary: ProjectSummary;
  readonly measures: readonly ReadMeasure[];
  readonly milestones: readonly ReadMilestone[];
  /** The first of them; `summary.problems` counts them all. */
  readonly problems: readonly ReadProblem[];
  readonly staleAfterDays: number;
  /** The first of the critical tasks, in order; `summary.criticalTasks` counts them all. Absent of a program. */
  readonly criticalPath?: readonly ReadTask[];
  /** What it asks of its people month by month. Absent of a program, and in readings of before it was kept. */
  readonly people?: readonly PersonLoad[];
  /** The first of the open entries of its register; absent as well. */
  readonly register?: readonly RegisterEntry[];
}

/** Moments are milliseconds of the reader's own clock: they only say how old things are. */
export interface ProjectReading {
  readonly figures: ProjectFigures | null;
  readonly readAt: number | null;
  /** What the last attempt met; null where it went well. */
  readonly failure: SourceFailure | null;
}

/** A project that was never read. */
export const UNREAD: ProjectReading = { figures: null, readAt: null, failure: null };
