/** All that is kept between the worker's lives, each under its own key. */
import { EMPTY_PICTURE, type Picture, type PictureRest } from '../program/picture.js';
import { type ProgramReading, UNREAD_PROGRAM } from '../program/program-reading.js';
import type { ProjectDetails } from '../program/project-details.js';
import { type ProjectReading, UNREAD } from '../program/project-reading.js';
import { revivedTables } from './kept-cells.js';
import type { KeyValueStore } from './key-value-store.js';
import { KEYS, PAINTED } from './painted-values.js';
import { NO_PROGRAMS, type Programs } from './program.js';
import { PROGRAMS_SHAPE } from './program-migrations.js';
import type { RefreshState } from './refresh-state.js';
import { DEFAULT_SETTINGS, SETTINGS_SHAPE, type Settings } from './settings.js';
import { type Shape, shapeOf, stored, unstored } from './versions.js';

const SHAPES = {
  reading: shapeOf<ProjectReading>(['figures', 'readAt', 'failure']),
  programReading: shapeOf<ProgramReading>(['title', 'listed', 'tables', 'readAt', 'failure']),
};

export const settingsOf = (raw: unknown): Settings => unstored(SETTINGS_SHAPE, raw) ?? DEFAULT_SETTINGS;

export interface ProgramStore {
  programs(): Promise<Programs>;
  savePrograms(programs: Programs): Promise<void>;
  readings(ids: readonly string[]): Promise<ReadonlyMap<string, ProjectReading>>;
  saveReading(id: string, reading: ProjectReading): Promise<void>;
  programReading(id: string): Promise<ProgramReading>;
  saveProgramReading(id: string, reading: ProgramReading): Promise<void>;
  /** Projects that no program holds any more. */
  forget(ids: readonly string[]): Promise<void>;
  forgetProgram(id: string): Promise<void>;
  picture(): Promise<Picture>;
  /** Picture, rest and details in one write, so that no reader sees half of it. */
  savePicture(
    picture: Picture,
    rest: PictureRest,
    details: ReadonlyMap<string, ProjectDetails>,
  ): Promise<void>;
  /** Where there is room for nothing else. */
  forgetDetails(ids: readonly string[]): Promise<void>;
  refresh(): Promise<RefreshState | null>;
  saveRefresh(state: RefreshState | null): Promise<void>;
  settings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<void>;
}

export function programStore(store: KeyValueStore): ProgramStore {
  const one = async <Value>(key: string, shape: Shape<Value>): Promise<Value | null> =>
    unstored(shape, (await store.get([key]))[key]);
  return {
    programs: async () => (await one(KEYS.program, PROGRAMS_SHAPE)) ?? NO_PROGRAMS,
    savePrograms: (programs) => store.set({ [KEYS.program]: stored(PROGRAMS_SHAPE, programs) }),
    readings: async (ids) => {
      const raw = await store.get(ids.map(KEYS.reading));
      return new Map(ids.map((id) => [id, unstored(SHAPES.reading, raw[KEYS.reading(id)]) ?? UNREAD]));
    },
    saveReading: (id, reading) => store.set({ [KEYS.reading(id)]: stored(SHAPES.reading, reading) }),
    programReading: async (id) => {
      const kept = await one(KEYS.programReading(id), SHAPES.programReading);
      return kept === null ? UNREAD_PROGRAM : { ...kept, tables: revivedTables(kept.tables) };
    },
    saveProgramReading: (id, reading) =>
      store.set({ [KEYS.programReading(id)]: stored(SHAPES.programReading, reading) }),
    forget: (ids) => store.remove(ids.flatMap((id) => [KEYS.reading(id), KEYS.details(id)])),
    forgetProgram: (id) => store.remove([KEYS.programReading(id), KEYS.details(id), KEYS.reports(id)]),
    picture: async () => (await one(KEYS.picture, PAINTED.picture)) ?? EMPTY_PICTURE,
    savePicture: (picture, rest, details) =>
      store.set({
        [KEYS.picture]: stored(PAINTED.picture, picture),
        [KEYS.rest]: stored(PAINTED.rest, rest),
        ...Object.fromEntries(
          [...details].map(([id, each]) => [KEYS.details(id), stored(PAINTED.details, each)]),
        ),
      }),
    forgetDetails: (ids) => store.remove(ids.map(KEYS.details)),
    refresh: () => one(KEYS.refresh, PAINTED.refresh),
    saveRefresh: (state) =>
      state === null
        ? store.remove([KEYS.refresh])
        : store.set({ [KEYS.refresh]: stored(PAINTED.refresh, state) }),
    settings: async () => (await one(KEYS.settings, SETTINGS_SHAPE)) ?? DEFAULT_SETTINGS,
    saveSettings: (settings) => store.set({ [KEYS.settings]: stored(SETTINGS_SHAPE, settings) }),
  };
}
