import { beforeEach, describe, expect, test } from 'vitest';
import { type Chronicler, chronicler } from '../../../extension/background/chronicler.js';
import type { Notice } from '../../../extension/background/notice.js';
import { serialDayOf } from '../../../extension/program/format.js';
import type { ProjectFigures } from '../../../extension/program/project-reading.js';
import { sampleProgram } from '../../../extension/program/sample-program.js';
import { type HistoryStore, historyStore } from '../../../extension/store/history-store.js';
import { type ProgramStore, programStore } from '../../../extension/store/program-store.js';
import { DEFAULT_SETTINGS } from '../../../extension/store/settings.js';
import { watchStore } from '../../../extension/store/watch-store.js';
import type { Health } from '../../../shared/summary/project-summary.js';
import { memory } from '../../support/memory-store.js';
import { english } from '../../support/popup-states.js';

const HALF_HOUR = 30 * 60 * 1000;

const FIGURES = [...sampleProgram(0).readings.values()].flatMap(({ figures }) => figures ?? [])[0];

let now: number;
let store: ProgramStore;
let history: HistoryStore;
let notices: Notice[];
let chronicle: Chronicler;

const figuresOf = (health: Health): ProjectFigures => {
  if (FIGURES === undefined) throw new Error('The sample has no figures.');
  return { ...FIGURES, summary: { ...FIGURES.summary, project: 'Clinic', health } };
};

const read = async (health: Health): Promise<void> => {
  now += HALF_HOUR;
  await store.saveReading('clinic', { figures: figuresOf(health), readAt: now, failure: null });
  await chronicle.note();
};

beforeEach(async () => {
  now = Date.UTC(2027, 1, 1, 9);
  notices = [];
  store = programStore(memory());
  const kept = memory();
  history = historyStore(kept);
  chronicle = chronicler({
    store,
    history,
    watches: watchStore(kept),
    words: async () => english,
    now: () => now,
    notify: async (notice) => void notices.push(notice),
  });
  const project = { id: 'clinic', title: 'Clinic', place: { type: 'file', name: 'clinic.xlsx' } } as const;
  await store.savePrograms({
    selected: 'program-1',
    programs: [{ id: 'program-1', kind: 'own', title: 'Care', workbook: null, projects: [project] }],
  });
  await store.saveSettings({ ...DEFAULT_SETTINGS, notifications: true });
});

describe('the chronicler', () => {
  test('writes down what each project says today', async () => {
    await read('Green');
    const [day] = await history.read([serialDayOf(now)]);
    expect(day?.projects.clinic).toMatchObject({ name: 'Clinic', health: 'Green' });
  });

  test('tells a change in words, with what it was', async () => {
    for (const health of ['Green', 'Amber', 'Amber'] as const) await read(health);
    expect(notices).toEqual([{ title: 'Program: 1 change', message: 'Clinic: On track → At risk' }]);
  });

  test('the same reading looked at twice counts once', async () => {
    for (const health of ['Green', 'Amber'] as const) await read(health);
    await chronicle.note();
    await chronicle.note();
    expect(notices).toEqual([]);
  });

  test('who has not asked for it is told nothing, then or later', async () => {
    await store.saveSettings({ ...DEFAULT_SETTINGS, notifications: false });
    for (const health of ['Green', 'Red', 'Red'] as const) await read(health);
    await store.saveSettings({ ...DEFAULT_SETTINGS, notifications: true });
    await read('Red');
    expect(notices).toEqual([]);
  });

  test('a sheet that cannot be read any more is no news, and leaves no entry of a later day', async () => {
    await read('Green');
    now += 48 * HALF_HOUR;
    await store.saveReading('clinic', {
      figures: figuresOf('Green'),
      readAt: now - 48 * HALF_HOUR,
      failure: { kind: 'no-access' },
    });
    await chronicle.note();
    expect(await history.days()).toHaveLength(1);
    expect(notices).toEqual([]);
  });

  test('a change across a reading that failed is told', async () => {
    await read('Green');
    await store.saveReading('clinic', {
      figures: figuresOf('Green'),
      readAt: now,
      failure: { kind: 'offline' },
    });
    await chronicle.note();
    for (const health of ['Red', 'Red'] as const) await read(health);
    expect(notices.map(({ message }) => message)).toEqual(['Clinic: On track → Off track']);
  });
});
