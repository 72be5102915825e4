/** The stored values that the popup reads: under which keys they lie, and how they are read. */
import { EMPTY_PICTURE, EMPTY_REST, type Picture, type PictureRest } from '../program/picture.js';
import type { ProjectDetails } from '../program/project-details.js';
import type { RefreshState } from './refresh-state.js';
import { hasKeys, type Shape, shapeOf, unstored } from './versions.js';

export const KEYS = {
  program: 'program',
  picture: 'picture',
  rest: 'picture-rest',
  refresh: 'refresh',
  settings: 'settings',
  /** The texts of a language that a person chose instead of the browser's. */
  words: 'words',
  reading: (id: string): string => `reading:${id}`,
  programReading: (id: string): string => `program-reading:${id}`,
  details: (id: string): string => `details:${id}`,
} as const;

export const PAINTED = {
  picture: {
    version: 2,
    // Painted anew at once: an old picture lacks what the popup shows now.
    migrations: [{ date: '2026-11-23', lift: (value) => ({ ...EMPTY_PICTURE, ...(value as Picture) }) }],
    isValid: (value): value is Picture =>
      hasKeys(value, ['kind', 'figures', 'attention', 'attentionCount', 'programs']),
  } satisfies Shape<Picture>,
  rest: shapeOf<PictureRest>(['attention', 'onTrack']),
  refresh: shapeOf<RefreshState>(['pending', 'total']),
  details: shapeOf<ProjectDetails>(['figures', 'milestones', 'problems']),
};

/** The picture in a raw stored value; an empty one where there is none that we can read. */
export const pictureOf = (raw: unknown): Picture => unstored(PAINTED.picture, raw) ?? EMPTY_PICTURE;

export const restOf = (raw: unknown): PictureRest => unstored(PAINTED.rest, raw) ?? EMPTY_REST;

export const refreshOf = (raw: unknown): RefreshState | null => unstored(PAINTED.refresh, raw);

export const detailsOf = (raw: unknown): ProjectDetails | null => unstored(PAINTED.details, raw);
