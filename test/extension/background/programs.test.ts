import { beforeEach, describe, expect, test, vi } from 'vitest';
import { writeWorkbook } from '../../../apps-script/local/workbook-file/write-workbook.js';
import type { ProgramService } from '../../../extension/background/program-keeper.js';
import { programService } from '../../../extension/background/program-service.js';
import { titleOf } from '../../../extension/program/portfolio.js';
import { entriesOf } from '../../../extension/program/program-reading.js';
import { rollUp } from '../../../extension/program/roll-up.js';
import { shownProgram } from '../../../extension/program/shown-program.js';
import type { Outcome, Workbook } from '../../../extension/sources/sheet-source.js';
import { readXlsx } from '../../../extension/sources/workbook/xlsx.js';
import { openUrl, type WorkbookAddress } from '../../../extension/sources/workbook-address.js';
import { KEYS, PAINTED } from '../../../extension/store/painted-values.js';
import { PORTFOLIO } from '../../../extension/store/program.js';
import { programStore } from '../../../extension/store/program-store.js';
import { reportStore } from '../../../extension/store/report-store.js';
import { DEFAULT_SETTINGS } from '../../../extension/store/settings.js';
import { tablesStore } from '../../../extension/store/tables-store.js';
import { unstored } from '../../../extension/store/versions.js';
import { programSummaryFunction } from '../../../shared/functions/program-summary-function.js';
import { projectSummaryFunction } from '../../../shared/functions/project-summary-function.js';
import { sampleProgram } from '../../../shared/sample/program.js';
import { summaryRow } from '../../../shared/summary/summary-table.js';
import { type Memory, memory } from '../../support/memory-store.js';
import { english } from '../../support/popup-states.js';
import { idOf, linkOf, PROJECTS, programWorkbook } from '../../support/program-workbook.js';

const PROGRAM = idOf('program');

let store: Memory;
let tables: Memory;
let history: Memory;
let books: Map<string, Uint8Array>;
let asked: string[];
let now: number;
let answer: (address: WorkbookAddress) => Promise<Outcome<Workbook>>;

const worker = (): ProgramService =>
  programService({
    store,
    tables,
    history,
    notify: async () => undefined,
    google: () => ({ read: (address) => answer(address) }),
    words: async () => english,
    now: () => now,
    showBadge: async () => undefined,
    watchRefresh: async () => undefined,
    applySettings: async () => undefined,
    erase: async () => {
      store.clear();
      tables.clear();
    },
  });

const add = (service: ProgramService, id: string, account: string | null = null): Promise<unknown> =>
  service.handle({ type: 'add-sheet', address: { id, account }, title: id });

const picture = () => programStore(store).picture();

/** Adding a program reads its projects once it has answered. */
const settled = (): Promise<unknown> =>
  expect
    .poll(async () => (await programStore(store).refresh()) === null && (await picture()).projectsRead)
    .toBeGreaterThan(0);

beforeEach(() => {
  store = memory();
  tables = memory();
  history = memory();
  now = Date.UTC(2027, 1, 1);
  asked = [];
  books = new Map([
    [PROGRAM, writeWorkbook(programWorkbook())],
    ...PROJECTS.map(({ id, bytes }): [string, Uint8Array] => [id, bytes]),
  ]);
  answer = async (address) => {
    asked.push(address.id);
    const bytes = books.get(address.id);
    if (bytes === undefined) return { ok: false, failure: { kind: 'no-access' } };
    return { ok: true, value: readXlsx(bytes, address.id, openUrl(address)) };
  };
});

describe('what is forgotten', () => {
  test('the wording and the sent reports of a program go with it', async () => {
    const service = worker();
    await add(service, PROGRAM);
    await settled();
    const [{ id } = { id: '' }] = (await programStore(store).programs()).programs;
    await reportStore(store, id).saveWording(46_419, {
      verdict: { text: 'Two projects slip.', instead: '' },
    });
    expect(await store.get([KEYS.reports(id)])).not.toEqual({});
    await service.handle({ type: 'remove-program', id });
    expect(await store.get([KEYS.reports(id), KEYS.programReading(id)])).toEqual({});
  });

  test('the trends go with the history that they were drawn from', async () => {
    const service = worker();
    await add(service, PROGRAM);
    await settled();
    for (let day = 1; day <= 4; day += 1) {
      now += 86_400_000;
      await service.refresh();
    }
    const rest = async () => unstored(PAINTED.rest, (await store.get([KEYS.rest]))[KEYS.rest]);
    const rows = async () => [
      ...(await picture()).attention,
      ...((await rest())?.attention ?? []),
      ...((await rest())?.onTrack ?? []),
    ];
    expect((await rows()).some(({ trend }) => trend !== null)).toBe(true);
    await service.handle({ type: 'erase-history' });
    expect((await rows()).every(({ trend }) => trend === null)).toBe(true);
    expect((await rows()).length).toBeGreaterThan(0);
  });
});

describe('a program workbook that is added as a sheet', () => {
  test('becomes a program of its own with all its projects', async () => {
    await add(worker(), PROGRAM, '1');
    await expect.poll(async () => (await picture()).projectsRead).toBe(6);
    expect(await picture()).toMatchObject({
      kind: 'own',
      title: sampleProgram.name,
      projects: 6,
      failure: null,
    });
    const { programs } = await programStore(store).programs();
    expect(programs).toHaveLength(1);
    expect(programs[0]).toMatchObject({
      workbook: { type: 'google', address: { id: PROGRAM, account: '1' } },
    });
    expect(await tablesStore(tables).tables(`program:${PROGRAM}`)).toMatchObject({
      tables: {
        ledger: sampleProgram.profitAndLossTable.map((row) => row.map((cell) => (cell === '' ? null : cell))),
      },
      places: { projects: { tab: 'Projects' } },
    });
    expect((await tablesStore(tables).tables(PROJECTS[0]?.id ?? ''))?.tables.plan).toBeDefined();
  });

  test('is rolled up to the figures of its own sheet, to the last digit', async () => {
    await add(worker(), PROGRAM);
    await expect.poll(async () => (await picture()).projectsRead).toBe(6);
    const kept = programStore(store);
    const program = (await kept.programs()).programs[0];
    if (program === undefined) throw new Error('No program is kept.');
    const reading = await kept.programReading(program.id);
    const ids = entriesOf(program, reading).map(({ id }) => id);
    const shown = shownProgram(program, reading, await kept.readings(ids));
    const summaries = sampleProgram.projects.map(({ name, tables: given }) => {
      const { plan, ...others } = given;
      const [header, row] = projectSummaryFunction(plan, ...Object.values(others));
      return [header, [name, ...(row ?? []).slice(1)]] as const;
    });
    const stacked = [summaries[0]?.[0] ?? [], ...summaries.map(([, row]) => row)];
    const inSheet = programSummaryFunction(
      stacked,
      sampleProgram.projectsTable,
      sampleProgram.ratesTable,
      sampleProgram.settingsTable,
    );
    expect(summaryRow(rollUp(shown).summary)).toEqual(inSheet[1]);
    expect(titleOf(shown)).toBe(sampleProgram.name);
  });

  test('follows its Projects table: a link that comes, goes, or leads nowhere', async () => {
    const service = worker();
    await add(service, PROGRAM);
    await expect.poll(async () => (await picture()).projectsRead).toBe(6);
    books.set(
      PROGRAM,
      writeWorkbook(programWorkbook({ 'Online booking': '', 'Mobile imaging unit': 'soon' })),
    );
    await service.refresh();
    const after = await picture();
    expect(after).toMatchObject({ projects: 6, projectsRead: 4 });
    const failures = after.attention.flatMap(({ name, failure }) =>
      failure === null ? [] : [[name, failure]],
    );
    expect(Object.fromEntries(failures)).toMatchObject({
      'Online booking': { kind: 'not-linked', wayOut: 'link' },
      'Mobile imaging unit': {
        kind: 'not-a-link',
        text: '"soon" in the Workbook column is not the link of a Google sheet.',
      },
    });
  });

  test('one project that fails leaves the others and is told; the program keeps the last list it read', async () => {
    const service = worker();
    books.delete(PROJECTS[2]?.id ?? '');
    await add(service, PROGRAM);
    await expect.poll(async () => (await picture()).projectsRead).toBe(5);
    books.delete(PROGRAM);
    await service.refresh();
    expect(await picture()).toMatchObject({ projects: 6, projectsRead: 5, failure: { kind: 'no-access' } });
    books.set(
      PROGRAM,
      writeWorkbook({
        tabs: [{ name: 'Projects', cells: [['Name of it', 'Where']] }],
        names: { Throughline_Projects: 'Projects!$A$1:$B' },
      }),
    );
    await service.refresh();
    expect((await picture()).failure?.text).toMatch(
      /^"Projects" has no Project and Workbook columns any more \(it had them on /,
    );
  });

  test('a workbook that makes our own code fail is told, and the others are read', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = PROJECTS[1]?.id;
    const good = answer;
    answer = (address) => {
      if (address.id === broken) throw new Error('a bug of ours');
      return good(address);
    };
    await add(worker(), PROGRAM);
    await expect.poll(async () => (await picture()).projectsRead).toBe(5);
    const failure = (await picture()).attention.find(({ id }) => id === broken)?.failure;
    expect(failure?.kind).toBe('unreadable');
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
  });

  test('a program among the projects of a program is read through and rolled up; a circle ends', async () => {
    const outer = idOf('outer');
    books.set(
      outer,
      writeWorkbook({
        tabs: [
          {
            name: 'Projects',
            cells: [
              ['Project', 'Workbook'],
              ['Care', linkOf(PROGRAM)],
              ['Clinic', linkOf(PROJECTS[0]?.id ?? '')],
              ['Itself', linkOf(outer)],
            ],
          },
        ],
      }),
    );
    await add(worker(), outer);
    await expect
      .poll(async () => (await programStore(store).refresh()) === null && (await picture()).projectsRead)
      .toBe(3);
    const { figures } = (await programStore(store).readings([PROGRAM])).get(PROGRAM) ?? {};
    expect(figures?.summary.budgetAtCompletion).toBeGreaterThan(0);
    expect(asked.length).toBeLessThan(60);
  });
});

describe('several programs', () => {
  const two = async (): Promise<ProgramService> => {
    const service = worker();
    await add(service, PROJECTS[0]?.id ?? '');
    await add(service, PROGRAM);
    await expect.poll(async () => (await picture()).projectsRead).toBe(6);
    return service;
  };

  test('stand beside each other; the last added is shown, and any can be chosen', async () => {
    const service = await two();
    const { programs } = await picture();
    expect(programs.map(({ title }) => title)).toEqual(['Program', sampleProgram.name, 'All programs']);
    await service.handle({ type: 'select-program', id: programs[0]?.id ?? '' });
    expect(await picture()).toMatchObject({ projects: 1, id: 'program-1' });
    await service.handle({ type: 'rename-program', id: 'program-1', title: ' Estates ' });
    expect(await picture()).toMatchObject({ title: 'Estates' });
  });

  test('roll up to a portfolio, one line each', async () => {
    const service = await two();
    await service.handle({ type: 'select-program', id: PORTFOLIO });
    const { projects, attention, figures } = await picture();
    expect(projects).toBe(2);
    expect(attention.map(({ name }) => name)).toContain(sampleProgram.name);
    expect(figures.find(({ name }) => name === 'cost')?.value.why).toBeNull();
  });

  test('read a workbook that is in both of them once, and keep its figures while one still holds it', async () => {
    const service = await two();
    asked = [];
    await service.refresh();
    expect(asked.filter((id) => id === PROJECTS[0]?.id)).toHaveLength(1);
    await service.handle({ type: 'remove-program', id: 'program-1' });
    expect((await picture()).projectsRead).toBe(6);
    await service.handle({ type: 'remove-program', id: `program:${PROGRAM}` });
    expect(await picture()).toMatchObject({ kind: 'none' });
    expect(store.keys().filter((key) => /^(reading|program-reading|details):/.test(key))).toEqual([]);
    expect(tables.keys()).toEqual([]);
  });

  test('the same program workbook added again is shown, not doubled', async () => {
    const service = await two();
    await add(service, PROGRAM);
    expect((await programStore(store).programs()).programs).toHaveLength(2);
  });

  test('a file with a program in it is a program too', async () => {
    const service = worker();
    const bytes = books.get(PROGRAM) ?? new Uint8Array();
    await service.handle({
      type: 'add-file',
      name: 'care.xlsx',
      base64: Buffer.from(bytes).toString('base64'),
    });
    await settled();
    await expect.poll(async () => (await picture()).projectsRead).toBe(6);
    expect(asked).not.toContain(PROGRAM);
  });
});

describe('when things go wrong', () => {
  test('a new worker goes on with a program whose projects were still to be read', async () => {
    const first = worker();
    await add(first, PROGRAM);
    await expect.poll(async () => (await picture()).projectsRead).toBe(6);
    const good = answer;
    answer = (address) => (address.id === PROGRAM ? new Promise(() => undefined) : good(address));
    void first.refresh();
    await expect
      .poll(async () => (await programStore(store).refresh())?.programs)
      .toEqual([`program:${PROGRAM}`]);
    answer = good;
    asked = [];
    await worker().resume();
    expect(asked.sort()).toEqual([PROGRAM, ...PROJECTS.map(({ id }) => id)].sort());
    expect(await programStore(store).refresh()).toBeNull();
  });

  test('a full store keeps the figures at a glance and says so', async () => {
    const service = worker();
    await add(service, PROGRAM);
    await expect.poll(async () => (await picture()).projectsRead).toBe(6);
    store.fillUp(store.size() - 2_000);
    tables.fillUp(0);
    await service.refresh();
    const full = await picture();
    expect(full).toMatchObject({ storageFull: true, projects: 6 });
    store.fillUp(Number.POSITIVE_INFINITY);
    tables.fillUp(Number.POSITIVE_INFINITY);
    await service.refresh();
    expect(await picture()).toMatchObject({ storageFull: false, projectsRead: 6 });
  });

  test('a clock that was set back makes the picture old, and it is read anew', async () => {
    const service = worker();
    await add(service, PROJECTS[0]?.id ?? '');
    now -= 400 * 24 * 60 * 60 * 1000;
    asked = [];
    await service.handle({ type: 'opened' });
    expect(asked).toEqual([PROJECTS[0]?.id]);
    expect((await picture()).readAt?.milliseconds).toBe(now);
  });

  test('nothing is read by itself where a person wants to be asked', async () => {
    const service = worker();
    await add(service, PROJECTS[0]?.id ?? '');
    await service.handle({ type: 'save-settings', settings: { ...DEFAULT_SETTINGS, refreshMinutes: null } });
    now += 1e9;
    asked = [];
    await service.handle({ type: 'opened' });
    expect(asked).toEqual([]);
    await service.handle({ type: 'refresh' });
    expect(asked).toHaveLength(1);
  });

  test('erasing leaves nothing, even of what is being read at that moment', async () => {
    const service = worker();
    await add(service, PROJECTS[0]?.id ?? '');
    const waiting: (() => void)[] = [];
    const good = answer;
    answer = (address) => new Promise((resolve) => waiting.push(() => resolve(good(address))));
    const reading = service.refresh();
    await expect.poll(() => waiting.length).toBe(1);
    await service.handle({ type: 'erase' });
    waiting[0]?.();
    await reading;
    expect(store.keys()).toEqual([]);
    expect(tables.keys()).toEqual([]);
    answer = good;
    await Promise.all([service.handle({ type: 'erase' }), add(service, PROJECTS[1]?.id ?? '')]);
    expect(await picture()).toMatchObject({ projects: 1, projectsRead: 1 });
  });
});
