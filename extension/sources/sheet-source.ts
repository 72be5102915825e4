/** What every source of sheets gives: a workbook as plain tables, or one typed reason why not. */
import type { Table } from '../../shared/table/cell.js';

/** One tab; its first row is row 1 of the sheet, its first cell column A. */
export interface WorkbookTab {
  readonly name: string;
  readonly cells: Table;
  /** Where a cell leads that shows another text, by `row,column` counted from 0; absent where none does. */
  readonly links?: ReadonlyMap<string, string>;
}

/** Rows and columns counted from 0, both ends included; an open end (`A3:N`) is null. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number | null;
  readonly right: number | null;
}

/** A name of the workbook. Its place is null where the name no longer points to cells (`#REF!`). */
export interface NamedRange {
  readonly name: string;
  readonly place: { readonly tab: string; readonly range: CellRange } | null;
}

export interface Workbook {
  readonly title: string;
  /** Where a person opens it; null for a file. */
  readonly url: string | null;
  readonly tabs: readonly WorkbookTab[];
  readonly namedRanges: readonly NamedRange[];
}

/** Why there is no workbook. Each kind has its own words and its own way out. */
export type SourceFailure =
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'no-access' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'permission-off' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'throttled' }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'service-trouble' }
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'corrupt' }
  | { readonly kind: 'not-a-workbook' }
  | { readonly kind: 'too-large'; readonly limit: string }
  /** It can be opened, but no plan is found in it; the tab is where the plan's name pointed, where it had one. */
  | { readonly kind: 'sheet-changed'; readonly tab: string | null }
  /** A program's workbook whose Projects table is not found any more; the tab as above. */
  | { readonly kind: 'projects-changed'; readonly tab: string | null }
  /** A row of the Projects table without a workbook, or with something else in its place. */
  | { readonly kind: 'not-linked' }
  | { readonly kind: 'not-a-link'; readonly text: string }
  /** Reading through the Sheets API needs a new connection. */
  | { readonly kind: 'not-connected' }
  /** The project's id of the organisation's client has not turned the Sheets API on, or another refusal of it. */
  | { readonly kind: 'api-refused'; readonly reason: string }
  /** Our own fault: it is told, and the other projects are read all the same. */
  | { readonly kind: 'unreadable' };

export type FailureKind = SourceFailure['kind'];

export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: SourceFailure };

/** A place that workbooks come from: Google with the user's own session, or a local file. */
export interface SheetSource<Place> {
  read(place: Place): Promise<Outcome<Workbook>>;
}

/** Thrown inside a source only; every source turns it into an `Outcome` at its own door. */
export class SourceError extends Error {
  constructor(readonly failure: SourceFailure) {
    super(failure.kind);
  }
}

/** Runs a reading and turns the source's own errors into values; anything else is our bug and passes through. */
export async function outcomeOf<Value>(reading: () => Value | Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await reading() };
  } catch (error) {
    if (error instanceof SourceError) return { ok: false, failure: error.failure };
    throw error;
  }
}
