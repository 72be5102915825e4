/** Where a figure comes from: how it was computed, from which cells, and the way to them. */

/** A place a person can be led to; without an address it is only named. */
export interface TraceLink {
  /** `Plan!F4:F40`. */
  readonly label: string;
  readonly url: string | null;
}

/** One of the figures that another is made of. */
export interface TracePart {
  readonly name: string;
  readonly value: string;
  /** Where its own workbook opens. */
  readonly url: string | null;
  /** What it was before it was brought into another currency, and the rate with its place. */
  readonly converted?: TraceLink;
}

export interface Trace {
  /** What the figure is, `Mobile app: Forecast cost`. */
  readonly title: string;
  readonly value: string;
  /** How it was computed. */
  readonly how: string;
  /** What else there is to know of it, such as what was left out; empty where there is nothing. */
  readonly note: string;
  /** Which workbook the cells lie in; empty where there is none. */
  readonly workbook: string;
  readonly cells: readonly TraceLink[];
  readonly parts: readonly TracePart[];
}

/** Finds the trace of a figure when somebody asks for it: the cells lie in a database. */
export type FindTrace = () => Promise<Trace>;
