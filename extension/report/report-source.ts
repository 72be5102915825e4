/** What a report is made from: a program as it was last read, its own tables, and what the last report said. */
import type { ProjectSummary } from '../../shared/summary/project-summary.js';
import type { ShownProgram } from '../program/shown-program.js';
import type { KeptTables } from '../store/tables-store.js';

export interface ReportSource {
  readonly program: ShownProgram;
  /** The program's own workbook as it was read; null where it has none, as a portfolio. */
  readonly kept: KeptTables | null;
  readonly last: LastReport | null;
}

/** A report that was sent: what the next one is compared with. */
export interface LastReport {
  /** The spreadsheet day of its status date; null where it had none. */
  readonly statusDay: number | null;
  /** Milliseconds of the reader's own clock. */
  readonly sentAt: number;
  readonly summaries: readonly ProjectSummary[];
}
