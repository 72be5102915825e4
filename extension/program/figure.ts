/** A figure as a view shows it: its text, or a dash with the reason why there is none. */

export interface ShownFigure {
  readonly text: string;
  /** Why it is unknown; null where it is known. */
  readonly why: string | null;
  /** More digits for the detail; null where the text is exact already. */
  readonly exact: string | null;
  /** What the reader should know of a known figure; empty where there is nothing to say. */
  readonly note: string;
}

export const known = (text: string, exact: string | null = null, note = ''): ShownFigure => ({
  text,
  why: null,
  exact,
  note,
});

export const unknown = (why: string): ShownFigure => ({ text: '–', why, exact: null, note: '' });

/** A moment of the reader's own clock, written out: the popup only has to say `today` or `yesterday`. */
export interface ShownMoment {
  readonly milliseconds: number;
  /** `09:42`. */
  readonly time: string;
  /** `12 Nov`. */
  readonly date: string;
}

/** A difference to what was planned; better or worse is said, never left to the sign. */
export interface ShownChange {
  readonly text: string;
  readonly direction: 'better' | 'worse' | 'same';
}

/** Where a project is heading, as a line to draw and as a sentence. */
export interface ShownTrend {
  readonly direction: 'slipping' | 'steady' | 'recovering';
  /** The points of a line in a field of `TREND_SIZE`: `0,10 20,6 40,2`. */
  readonly line: string;
  readonly text: string;
}

export const TREND_SIZE = { width: 40, height: 12 } as const;
