/** What the popup paints: everything decided and written out beforehand, so that it only has to show it. */

import type { Reason } from '../../shared/health/reason-beside.js';
import type { Health } from '../../shared/summary/project-summary.js';
import type { FailureKind } from '../sources/sheet-source.js';
import type { ShownChange, ShownFigure, ShownMoment, ShownTrend } from './figure.js';

/** What a person can do about a failure; `link` is to mend its row in the program's workbook. */
export type WayOut = 'open' | 'ask' | 'grant' | 'retry' | 'wait' | 'link' | 'options';

export interface ShownFailure {
  readonly kind: FailureKind;
  readonly text: string;
  readonly wayOut: WayOut;
}

export interface ShownReason extends Reason {
  /** How much of it is English whatever the reader's language; absent where none of it is. */
  readonly english?: 'all' | 'more';
}

export interface ProjectRow {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  /** Those the program's Projects table names; empty where it was added by hand. */
  readonly objectives: readonly string[];
  readonly health: Health;
  readonly reason: ShownReason;
  readonly failure: ShownFailure | null;
  /** When these figures were read; null where they never were. */
  readonly readAt: ShownMoment | null;
  readonly finish: ShownFigure;
  readonly slip: ShownChange | null;
  readonly costIndex: ShownFigure;
  /** Cost at completion, short. */
  readonly cost: ShownFigure;
  /** Null before there are two days to compare. */
  readonly trend: ShownTrend | null;
  /** `Next 12 Aug: Roof on`; empty where none is ahead. */
  readonly next: string;
  /** The day that its figures are of, its status date; empty where it has none. */
  readonly asOf: string;
  /** Where a person opens the workbook; null for a file or a sample. */
  readonly url: string | null;
  /** Whether it was added by hand: what the program's sheet lists is taken out there. */
  readonly isRemovable: boolean;
}

/** Profit where the program has a ledger, else how much is done. */
export type HeadlineName = 'finish' | 'cost' | 'done' | 'profit';

export interface HeadlineFigure {
  readonly name: HeadlineName;
  readonly value: ShownFigure;
  readonly change: ShownChange | null;
}

/** A program to choose; the portfolio is one of them where there is more than one. */
export interface ProgramChoice {
  readonly id: string;
  readonly title: string;
}

/** The part that is painted at once. */
export interface Picture {
  readonly kind: 'none' | 'sample' | 'own';
  /** Of the program, or the portfolio, that is shown; empty where there is none. */
  readonly id: string;
  readonly title: string;
  /** All there is to choose from. */
  readonly programs: readonly ProgramChoice[];
  /** Where the program's own workbook opens; null where it has none. */
  readonly url: string | null;
  /** What reading the program's own workbook met; null where it went well or there is none. */
  readonly failure: ShownFailure | null;
  /** True where the browser had no room for all of it: what an opened row shows may be missing or old. */
  readonly storageFull: boolean;
  readonly health: Health;
  readonly reason: ShownReason;
  readonly figures: readonly HeadlineFigure[];
  /** What needs attention, worst first; the first few of it, the rest in `PictureRest`. */
  readonly attention: readonly ProjectRow[];
  readonly attentionCount: number;
  readonly onTrackCount: number;
  readonly projectsRead: number;
  readonly projects: number;
  /** When the program was last read as a whole; null where it never was. */
  readonly readAt: ShownMoment | null;
  /** True where nothing could be read the last time, so that all of it is from before. */
  readonly allFailed: boolean;
}

/** The part that is painted a moment later. */
export interface PictureRest {
  readonly attention: readonly ProjectRow[];
  readonly onTrack: readonly ProjectRow[];
}

export const EMPTY_REST: PictureRest = { attention: [], onTrack: [] };

/** As many rows as the popup shows without scrolling. */
export const FIRST_ROWS = 5;

export const EMPTY_PICTURE: Picture = {
  kind: 'none',
  id: '',
  title: '',
  programs: [],
  url: null,
  failure: null,
  storageFull: false,
  health: 'Grey',
  reason: { lead: '', more: '' },
  figures: [],
  attention: [],
  attentionCount: 0,
  onTrackCount: 0,
  projectsRead: 0,
  projects: 0,
  readAt: null,
  allFailed: false,
};

const STALE_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Whether a picture is too old to be trusted at a glance: badge and popup ask the same question. */
export const isStale = (picture: Picture, now: number): boolean =>
  picture.kind === 'own' &&
  picture.projects > 0 &&
  (picture.allFailed || ageOf(picture.readAt?.milliseconds ?? null, now) > STALE_MILLISECONDS);

/** A clock that was set back a little says nothing; one that was set back for good makes a moment's age unknown. */
const CLOCK_SLACK = 5 * 60 * 1000;

/** How old a moment is, in milliseconds; without end where it never was, or lies ahead because the clock was changed. */
export function ageOf(moment: number | null, now: number): number {
  if (moment === null || moment > now + CLOCK_SLACK) return Number.POSITIVE_INFINITY;
  return Math.max(0, now - moment);
}
