/** All that is kept between the worker's lives, each under its own key. */
import { EMPTY_PICTURE, type Picture, type PictureRest } from '../program/picture.js';
import type { ProjectDetails } from '../program/project-details.js';
import { type ProjectReading, UNREAD } from '../program/project-reading.js';
import type { KeyValueStore } from './key-value-store.js';
import { NO_PROGRAM, type Program } from './program.js';
import type { RefreshState } from './refresh-state.js';
import { hasKeys, type Shape, stored, unstored } from './versions.js';

export const KEYS = {
  program: 'program',
  picture: 'picture',
  rest: 'picture-rest',
  refresh: 'refresh',
  reading: (id: string): string => `reading:${id}`,
  details: (id: string): string => `details:${id}`,
} as const;

const shapeOf = <Value>(keys: readonly string[]): Shape<Value> => ({
  version: 1,
  migrations: [],
  isValid: (value): value is Value => hasKeys(value, keys),
});

const SHAPES = {
  program: shapeOf<Program>(['kind', 'title', 'projects']),
  picture: shapeOf<Picture>(['kind', 'figures', 'attention', 'attentionCount']),
  rest: shapeOf<PictureRest>(['attention', 'onTrack']),
  refresh: shapeOf<RefreshState>(['pending', 'total']),
  reading: shapeOf<ProjectReading>(['figures', 'readAt', 'failure']),
  details: shapeOf<ProjectDetails>(['figures', 'milestones', 'problems']),
};

/** The picture in a raw stored value; an empty one where there is none that we can read. */
export const pictureOf = (raw: unknown): Picture => unstored(SHAPES.picture, raw) ?? EMPTY_PICTURE;

export const restOf = (raw: unknown): PictureRest =>
  unstored(SHAPES.rest, raw) ?? { attention: [], onTrack: [] };

export const refreshOf = (raw: unknown): RefreshState | null => unstored(SHAPES.refresh, raw);

export const detailsOf = (raw: unknown): ProjectDetails | null => unstored(SHAPES.details, raw);

export interface ProgramStore {
  program(): Promise<Program>;
  saveProgram(program: Program): Promise<void>;
  readings(ids: readonly string[]): Promise<ReadonlyMap<string, ProjectReading>>;
  saveReading(id: string, reading: ProjectReading): Promise<void>;
  forget(ids: readonly string[]): Promise<void>;
  picture(): Promise<Picture>;
  /** Picture, rest and details in one write, so that no reader sees half of it. */
  savePicture(
    picture: Picture,
    rest: PictureRest,
    details: ReadonlyMap<string, ProjectDetails>,
  ): Promise<void>;
  refresh(): Promise<RefreshState | null>;
  saveRefresh(state: RefreshState | null): Promise<void>;
}

export function programStore(store: KeyValueStore): ProgramStore {
  const one = async <Value>(key: string, shape: Shape<Value>): Promise<Value | null> =>
    unstored(shape, (await store.get([key]))[key]);
  return {
    program: async () => (await one(KEYS.program, SHAPES.program)) ?? NO_PROGRAM,
    saveProgram: (program) => store.set({ [KEYS.program]: stored(SHAPES.program, program) }),
    readings: async (ids) => {
      const raw = await store.get(ids.map(KEYS.reading));
      return new Map(ids.map((id) => [id, unstored(SHAPES.reading, raw[KEYS.reading(id)]) ?? UNREAD]));
    },
    saveReading: (id, reading) => store.set({ [KEYS.reading(id)]: stored(SHAPES.reading, reading) }),
    forget: (ids) => store.remove(ids.flatMap((id) => [KEYS.reading(id), KEYS.details(id)])),
    picture: async () => (await one(KEYS.picture, SHAPES.picture)) ?? EMPTY_PICTURE,
    savePicture: (picture, rest, details) =>
      store.set({
        [KEYS.picture]: stored(SHAPES.picture, picture),
        [KEYS.rest]: stored(SHAPES.rest, rest),
        ...Object.fromEntries(
          [...details].map(([id, each]) => [KEYS.details(id), stored(SHAPES.details, each)]),
        ),
      }),
    refresh: () => one(KEYS.refresh, SHAPES.refresh),
    saveRefresh: (state) =>
      state === null
        ? store.remove([KEYS.refresh])
        : store.set({ [KEYS.refresh]: stored(SHAPES.refresh, state) }),
  };
}
