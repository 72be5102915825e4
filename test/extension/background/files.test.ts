import { beforeEach, describe, expect, test } from 'vitest';
import { workbookOfTables, writeWorkbook } from '../../../apps-script/local/workbook-file/write-workbook.js';
import type { ProgramService } from '../../../extension/background/program-keeper.js';
import { programService } from '../../../extension/background/program-service.js';
import { optionsView } from '../../../extension/options/options-view.js';
import { composeReport } from '../../../extension/report/compose-report.js';
import { loadProgram } from '../../../extension/report/load-report.js';
import { programStore } from '../../../extension/store/program-store.js';
import { sampleProgram } from '../../../shared/sample/program.js';
import { type Memory, memory } from '../../support/memory-store.js';
import { english } from '../../support/popup-states.js';
import { PROJECTS, programWorkbook } from '../../support/program-workbook.js';

let store: Memory;
let tables: Memory;
let service: ProgramService;

beforeEach(() => {
  store = memory();
  tables = memory();
  service = programService({
    store,
    tables,
    history: memory(),
    notify: async () => undefined,
    google: () => ({ read: async () => ({ ok: false, failure: { kind: 'offline' } }) }),
    words: async () => english,
    now: () => Date.UTC(2027, 1, 1),
    showBadge: async () => undefined,
    watchRefresh: async () => undefined,
    applySettings: async () => undefined,
    erase: async () => undefined,
  });
});

const add = (name: string, bytes: Uint8Array): Promise<string | null> =>
  service.handle({ type: 'add-file', name, base64: Buffer.from(bytes).toString('base64') });

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const clinic = PROJECTS[0]?.bytes ?? new Uint8Array();
const picture = () => programStore(store).picture();

describe('a file that is chosen', () => {
  test.each([
    ['is no workbook', 'note.xlsx', text('a note')],
    ['is empty', 'empty.xlsx', new Uint8Array()],
    ['broke off', 'cut.xlsx', clinic.slice(0, -300)],
  ])('and %s is refused by its name and not kept', async (_, name, bytes) => {
    expect(await add(name, bytes)).toBe(
      `"${name}" is damaged or not a workbook. Save it anew as .xlsx or .csv, then choose it again.`,
    );
    expect((await picture()).projects).toBe(0);
    expect((await programStore(store).programs()).programs).toEqual([]);
  });

  test('and holds no plan is refused with what it lacks, and one read before stays', async () => {
    expect(await add('list.csv', text('Task,Duration\nSurvey,5d\n'))).toBeNull();
    expect(await add('list.csv', text('Item,Price\nMilk,2\n'))).toContain('no table has a Task column');
    expect(await picture()).toMatchObject({ projects: 1, projectsRead: 1 });
  });

  test('and does not say what it is called is called as the file, in the list and in the report', async () => {
    await add('Annex.csv', text('Task,Duration\nSurvey,5d\n'));
    await add('clinic.xlsx', clinic);
    const { attention } = await picture();
    expect(attention.map(({ name }) => name)).toContain('Annex');
    const loaded = await loadProgram(store, tables, english);
    if (loaded === null) throw new Error('There is a program.');
    const { report } = composeReport({ ...loaded, last: null }, english);
    expect(report.program.summary.reason).toContain('Not known: Annex.');
  });
});

describe('the projects that a program lists', () => {
  test('are read from a file of their name where their workbook cannot be read, and stand once', async () => {
    await add('care.xlsx', writeWorkbook(programWorkbook()));
    await expect.poll(async () => (await programStore(store).refresh()) === null).toBe(true);
    await add('clinic.xlsx', clinic);
    const { projects, projectsRead } = await picture();
    expect([projects, projectsRead]).toEqual([6, 1]);
    const loaded = await loadProgram(store, tables, english);
    if (loaded === null) throw new Error('There is a program.');
    const { report } = composeReport({ ...loaded, last: null }, english);
    const lines = report.projects.filter(({ project }) => project === PROJECTS[0]?.name);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ health: 'Amber', department: 'Estates' });
    expect(lines[0]?.reason).toContain('Finish slips 7 working days');
    const { programs } = await optionsView(store, tables);
    const sources = programs[0]?.sources.filter(({ title }) => title === PROJECTS[0]?.name);
    expect(sources).toMatchObject([{ id: 'file:clinic.xlsx', origin: 'file' }]);
  });

  test('are none yet: the program says what to do', async () => {
    const [header = []] = sampleProgram.projectsTable;
    await add('new.xlsx', writeWorkbook(workbookOfTables({ projects: [header] })));
    const { reason, health, projects } = await picture();
    expect(projects).toBe(0);
    expect({ reason, health }).toEqual({
      health: 'Grey',
      reason: { lead: 'No projects yet: list them in the Projects tab, or add a sheet.', more: '' },
    });
  });
});
