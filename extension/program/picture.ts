/** What the popup paints: everything decided and written out beforehand, so that it only has to show it. */
import type { Health } from '../../shared/summary/project-summary.js';
import type { FailureKind } from '../sources/sheet-source.js';
import type { ShownChange, ShownFigure, ShownMoment } from './figure.js';
import type { Reason } from './sentences.js';

/** What a person can do about a failure. */
export type WayOut = 'open' | 'ask' | 'grant' | 'retry' | 'wait';

export interface ShownFailure {
  readonly kind: FailureKind;
  readonly text: string;
  readonly wayOut: WayOut;
}

export interface ProjectRow {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly health: Health;
  readonly reason: Reason;
  readonly failure: ShownFailure | null;
  /** When these figures were read; null where they never were. */
  readonly readAt: ShownMoment | null;
  readonly finish: ShownFigure;
  readonly slip: ShownChange | null;
  readonly costIndex: ShownFigure;
  /** Where a person opens the workbook; null for a file or a sample. */
  readonly url: string | null;
}

export interface HeadlineFigure {
  readonly name: 'finish' | 'cost' | 'done';
  readonly value: ShownFigure;
  readonly change: ShownChange | null;
}

/** The part that is painted at once. */
export interface Picture {
  readonly kind: 'none' | 'sample' | 'own';
  readonly title: string;
  readonly health: Health;
  readonly reason: Reason;
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

/** As many rows as the popup shows without scrolling. */
export const FIRST_ROWS = 6;

export const EMPTY_PICTURE: Picture = {
  kind: 'none',
  title: '',
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
  (picture.allFailed || picture.readAt === null || now - picture.readAt.milliseconds > STALE_MILLISECONDS);
