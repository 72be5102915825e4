/** The stored values that the popup reads: under which keys they lie, and how they are read. */
import { unknown } from '../program/figure.js';
import {
  EMPTY_PICTURE,
  EMPTY_REST,
  type Picture,
  type PictureRest,
  type ProjectRow,
} from '../program/picture.js';
import type { ProjectDetails } from '../program/project-details.js';
import { type PopupView, VIEW_SHAPE } from './popup-view.js';
import type { RefreshState } from './refresh-state.js';
import { hasKeys, type Shape, shapeOf, unstored } from './versions.js';

export const KEYS = {
  program: 'program',
  picture: 'picture',
  rest: 'picture-rest',
  refresh: 'refresh',
  view: 'popup-view',
  settings: 'settings',
  /** The texts of a language that a person chose instead of the browser's. */
  words: 'words',
  reading: (id: string): string => `reading:${id}`,
  programReading: (id: string): string => `program-reading:${id}`,
  details: (id: string): string => `details:${id}`,
  /** The wording and the sent reports of a program. */
  reports: (program: string): string => `reports:${program}`,
} as const;

export const PAINTED = {
  picture: {
    version: 2,
    // Painted anew at once: an old picture lacks what the popup shows now.
    migrations: [{ date: '2026-11-23', lift: liftPicture }],
    isValid: (value): value is Picture =>
      hasKeys(value, ['kind', 'figures', 'attention', 'attentionCount', 'programs']),
  } satisfies Shape<Picture>,
  rest: {
    version: 2,
    migrations: [{ date: '2026-11-23', lift: liftRest }],
    isValid: (value): value is PictureRest => hasKeys(value, ['attention', 'onTrack']),
  } satisfies Shape<PictureRest>,
  refresh: shapeOf<RefreshState>(['pending', 'total']),
  details: shapeOf<ProjectDetails>(['figures', 'milestones', 'criticalPath', 'problems']),
};

/** Rows of version 1 had no trend, no cost, no milestone and no age. */
const liftRows = (rows: readonly ProjectRow[]): readonly ProjectRow[] =>
  rows.map((row) => ({
    ...row,
    objectives: [],
    cost: unknown(''),
    trend: null,
    next: '',
    asOf: '',
    isRemovable: false,
  }));

function liftPicture(value: unknown): Picture {
  const picture = { ...EMPTY_PICTURE, ...(value as Picture) };
  return { ...picture, attention: liftRows(picture.attention) };
}

function liftRest(value: unknown): PictureRest {
  const { attention, onTrack } = value as PictureRest;
  return { attention: liftRows(attention), onTrack: liftRows(onTrack) };
}

/** The picture in a raw stored value; an empty one where there is none that we can read. */
export const pictureOf = (raw: unknown): Picture => unstored(PAINTED.picture, raw) ?? EMPTY_PICTURE;

export const restOf = (raw: unknown): PictureRest => unstored(PAINTED.rest, raw) ?? EMPTY_REST;

export const refreshOf = (raw: unknown): RefreshState | null => unstored(PAINTED.refresh, raw);

export const detailsOf = (raw: unknown): ProjectDetails | null => unstored(PAINTED.details, raw);

export const viewOf = (raw: unknown): PopupView | null => unstored(VIEW_SHAPE, raw);
