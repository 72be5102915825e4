import { beforeEach, describe, expect, test } from 'vitest';
import { workbookOfTables, writeWorkbook } from '../../../apps-script/local/workbook-file/write-workbook.js';
import type { Badge } from '../../../extension/background/badge.js';
import type { ProgramService } from '../../../extension/background/program-keeper.js';
import { programService } from '../../../extension/background/program-service.js';
import type { Outcome, Workbook } from '../../../extension/sources/sheet-source.js';
import { readXlsx } from '../../../extension/sources/workbook/xlsx.js';
import type { WorkbookAddress } from '../../../extension/sources/workbook-address.js';
import { selectedProgram } from '../../../extension/store/program.js';
import { programStore } from '../../../extension/store/program-store.js';
import { samplePlan } from '../../../shared/sample/plan.js';
import { type Memory, memory } from '../../support/memory-store.js';
import { english } from '../../support/popup-states.js';

const HOUR = 60 * 60 * 1000;
const BOOK = readXlsx(
  writeWorkbook(workbookOfTables({ ...samplePlan })),
  'Clinic',
  'https://docs.google.com/x/edit',
);

const good: Outcome<Workbook> = { ok: true, value: BOOK };
const failed: Outcome<Workbook> = { ok: false, failure: { kind: 'no-access' } };

let store: Memory;
let tables: Memory;
let badge: Badge | null;
let watching: boolean;
let now: number;
let read: (address: WorkbookAddress) => Promise<Outcome<Workbook>>;

/** A new service on the same store is a new worker after the old one died. */
const service = (): ProgramService =>
  programService({
    store,
    tables,
    history: memory(),
    notify: async () => undefined,
    google: () => ({ read: (address) => read(address) }),
    words: async () => english,
    now: () => now,
    showBadge: async (shown) => {
      badge = shown;
    },
    watchRefresh: async (underWay) => {
      watching = underWay;
    },
    applySettings: async () => undefined,
    erase: async () => {
      store.clear();
      tables.clear();
    },
  });

const add = (worker: ProgramService, id: string): Promise<unknown> =>
  worker.handle({ type: 'add-sheet', address: { id, account: null }, title: id });

const shown = async () => selectedProgram(await programStore(store).programs());

beforeEach(() => {
  store = memory();
  tables = memory();
  badge = null;
  watching = false;
  now = Date.UTC(2027, 1, 1);
  read = async () => good;
});

describe('the program', () => {
  test('never reads more than four sheets at once, and one bad sheet does not spoil the rest', async () => {
    const worker = service();
    for (let at = 0; at < 9; at += 1) await add(worker, `sheet-${at}`);
    let open = 0;
    let most = 0;
    read = async ({ id }) => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((done) => setTimeout(done, 5));
      open -= 1;
      return id === 'sheet-4' ? failed : good;
    };
    await worker.refresh();
    expect(most).toBe(4);
    expect(await programStore(store).picture()).toMatchObject({
      projects: 9,
      projectsRead: 8,
      readAt: { milliseconds: now },
    });
  });

  test('adding the same sheet again, even at the same moment, holds it once', async () => {
    const worker = service();
    await Promise.all([add(worker, 'sheet-1'), add(worker, 'sheet-2'), add(worker, 'sheet-1')]);
    expect((await shown())?.projects.map(({ id }) => id).sort()).toEqual(['sheet-1', 'sheet-2']);
  });

  test('a new worker reads only what the dead one had left', async () => {
    const worker = service();
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) await add(worker, `sheet-${id}`);
    const never = new Promise<Outcome<Workbook>>(() => undefined);
    read = ({ id }) => (id < 'sheet-c' ? Promise.resolve(good) : never);
    void worker.refresh();
    await expect.poll(async () => (await programStore(store).refresh())?.pending.length).toBe(4);
    expect(watching).toBe(true);
    const asked: string[] = [];
    read = async ({ id }) => {
      asked.push(id);
      return good;
    };
    await service().resume();
    expect(asked.sort()).toEqual(['sheet-c', 'sheet-d', 'sheet-e', 'sheet-f']);
    expect(await programStore(store).refresh()).toBeNull();
    expect(watching).toBe(false);
  });

  test('opening the popup reads anew what is older than half an hour, and only that', async () => {
    const worker = service();
    await add(worker, 'sheet-1');
    let asked = 0;
    read = async () => {
      asked += 1;
      return good;
    };
    await worker.handle({ type: 'opened' });
    expect(asked).toBe(0);
    now += HOUR;
    await worker.handle({ type: 'opened' });
    expect(asked).toBe(1);
  });

  test('badge and picture say the same, and the badge turns grey when the picture is old', async () => {
    const worker = service();
    await add(worker, 'sheet-1');
    await worker.refresh();
    const { attentionCount } = await programStore(store).picture();
    expect(badge?.text).toBe(attentionCount === 0 ? '' : String(attentionCount));
    const fresh = badge?.color;
    now += 25 * HOUR;
    await worker.showBadge();
    expect(badge?.color).not.toBe(fresh);
    expect(badge?.title).toContain('Not up to date.');
  });

  test('a failing sheet keeps its figures and the moment they are from', async () => {
    const worker = service();
    await add(worker, 'sheet-1');
    const before = now;
    read = async () => failed;
    now += HOUR;
    await worker.refresh();
    const reading = (await programStore(store).readings(['sheet-1'])).get('sheet-1');
    expect(reading).toMatchObject({ readAt: before, failure: { kind: 'no-access' } });
    expect(reading?.figures).not.toBeNull();
  });

  test('a sample never takes the place of a program, and makes way for one', async () => {
    const worker = service();
    await worker.handle({ type: 'show-sample' });
    expect(await shown()).toMatchObject({ kind: 'sample' });
    await add(worker, 'sheet-1');
    expect((await shown())?.projects.map(({ id }) => id)).toEqual(['sheet-1']);
    await worker.handle({ type: 'show-sample' });
    await worker.handle({ type: 'discard-sample' });
    expect(await shown()).toMatchObject({ kind: 'own' });
    await worker.handle({ type: 'remove', id: 'sheet-1' });
    expect(await shown()).toBeNull();
    expect(badge?.text).toBe('');
  });

  test('a plan whose status date is long past needs attention and says for how long', async () => {
    now = Date.UTC(2027, 11, 1);
    const worker = service();
    await add(worker, 'sheet-1');
    const { attention } = await programStore(store).picture();
    expect(attention[0]?.reason.lead).toMatch(/^No update for \d+ days\.$/);
  });
});
