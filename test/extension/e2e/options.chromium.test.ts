import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../../apps-script/local/workbook-file/write-workbook.js';
import { extensionInChromium, type RunningExtension } from '../../support/extension-in-chromium.js';
import { type GoogleStandIn, googleStandIn } from '../../support/google-stand-in.js';
import { idOf, linkOf, PROJECTS, programWorkbook } from '../../support/program-workbook.js';

const PROGRAM = idOf('program');
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

let google: GoogleStandIn;
let extension: RunningExtension;
let page: Page;

beforeAll(async () => {
  google = await googleStandIn();
  google.answer(PROGRAM, { kind: 'workbook', bytes: writeWorkbook(programWorkbook()), title: 'Care' });
  for (const { id, bytes } of PROJECTS) google.answer(id, { kind: 'workbook', bytes });
});

afterAll(() => google.close());

beforeEach(async () => {
  extension = await extensionInChromium({ google });
  page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/options/options.html`);
  await page.waitForSelector('main');
  return () => extension.close();
});

const addProgram = async (): Promise<void> => {
  await page.getByLabel('Paste the link of a Google sheet').fill(linkOf(PROGRAM));
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect.poll(() => page.locator('article li').count(), { timeout: 10_000 }).toBe(6);
};

async function violations(): Promise<string[]> {
  await page.evaluate(axe);
  const results = (await page.evaluate('axe.run()')) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('the options', () => {
  test('add a program by its link, show its sources and its thresholds, rename it and remove it', async () => {
    await page.getByLabel('Paste the link of a Google sheet').fill('https://example.org/');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .toContain('not the link of a Google sheet');
    await addProgram();
    expect(await page.locator('article li').first().textContent()).toContain('Harbour Street clinic');
    const thresholds = page.getByRole('table');
    await expect.poll(() => thresholds.textContent()).toContain('CPI amber0.95CPI red0.90');
    expect(await thresholds.getByRole('link').getAttribute('href')).toContain(`/d/${PROGRAM}/edit#range=`);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations()).toEqual([]);
    await page.getByLabel('Name of the program').fill('Nearer care');
    await page.getByRole('button', { name: 'Rename' }).click();
    await expect.poll(() => page.getByRole('article', { name: 'Nearer care' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Remove the program' }).click();
    await page.getByRole('button', { name: 'Remove it here; the sheets stay' }).click();
    await expect.poll(() => page.locator('article').count()).toBe(0);
  });

  test('take files of the two kinds, each as its project, and remove it again', async () => {
    const file = page.locator('input[type=file]');
    await file.setInputFiles({
      name: 'clinic.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(PROJECTS[0]?.bytes ?? []),
    });
    await expect.poll(() => page.locator('article li').allTextContents()).toHaveLength(1);
    await file.setInputFiles({
      name: 'move.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Task;Duration;Start\nPack;2;2027-03-01\nMove;1;\n'),
    });
    await expect.poll(() => page.locator('article li').allTextContents()).toHaveLength(2);
    await file.setInputFiles({ name: 'notes.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('Choose an .xlsx or .csv file');
    await expect
      .poll(async () => (await extension.stored('picture')) as { value: { projectsRead: number } })
      .toMatchObject({ value: { projectsRead: 2 } });
    await page.getByRole('button', { name: /^Remove move/ }).click();
    await expect.poll(() => page.locator('article li').count()).toBe(1);
  });

  test('say of a sample once that it is one, not of each project', async () => {
    await extension.send({ type: 'show-sample' });
    await expect.poll(() => page.locator('article li').count(), { timeout: 10_000 }).toBe(6);
    const text = (await page.locator('article').textContent()) ?? '';
    expect(text.split('This is a sample program.')).toHaveLength(2);
  });

  test('take several files at once, and say beside the button which are refused and why', async () => {
    const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page
      .locator('input[type=file]')
      .setInputFiles([
        csv('pack.csv', 'Task;Duration\nPack;2\n'),
        csv('list.csv', 'Item;Price\nMilk;2\n'),
        csv('broken.xlsx', 'no workbook'),
        csv('move.csv', 'Task;Duration\nMove;1\n'),
      ]);
    const files = page.locator('.files');
    await expect
      .poll(() => files.getByRole('alert').allTextContents(), { timeout: 10_000 })
      .toEqual([
        'No plan found in "list.csv": no table has a Task column.',
        '"broken.xlsx" is damaged or not a workbook. Save it anew as .xlsx or .csv, then choose it again.',
      ]);
    await expect.poll(() => page.locator('article li .grow').allTextContents()).toHaveLength(2);
    expect(await page.locator('#address').getAttribute('aria-invalid')).toBe('false');
    expect(await violations()).toEqual([]);
  });

  test('set how often is read, and the language of every page', async () => {
    await addProgram();
    await page.getByLabel('Read the sheets again').selectOption('240');
    const period = () =>
      page.evaluate(async () => (await chrome.alarms.get('refresh'))?.periodInMinutes ?? null);
    await expect.poll(period).toBe(240);
    await page.getByLabel('Read the sheets again').selectOption('null');
    await expect.poll(period).toBeNull();
    await page.getByLabel('Language').selectOption('de');
    await expect.poll(() => page.locator('h2').first().textContent()).toBe('Programme und Quellen');
    const popup = await extension.openPopup();
    expect(await popup.locator('html').getAttribute('lang')).toBe('de');
    expect(await popup.locator('footer').textContent()).toContain('6 von 6 Projekten gelesen');
    await page.getByLabel('Sprache').selectOption('');
    await expect.poll(() => page.locator('h2').first().textContent()).toBe('Programs and sources');
  });

  test('hold no permission to notify before a person asks for it', async () => {
    const allowed = () =>
      page.evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] }));
    expect(await allowed()).toBe(false);
    const box = page.getByLabel('Tell me when a health or a key date changes');
    expect(await box.isChecked()).toBe(false);
  });

  test('connect to the Sheets API with a client of the organisation, and read through it', async () => {
    const id = idOf('through-the-api');
    const cells = [
      ['Task', 'Duration', 'Start'],
      ['Pack', 2, 46_082],
    ];
    const rowData = cells.map((row) => ({
      values: row.map((cell, column) => ({
        effectiveValue: typeof cell === 'number' ? { numberValue: cell } : { stringValue: cell },
        ...(column === 2 ? { effectiveFormat: { numberFormat: { type: 'DATE' } } } : {}),
      })),
    }));
    const sheet = {
      properties: { title: 'Move' },
      sheets: [{ properties: { title: 'Plan' }, data: [{ rowData }] }],
    };
    google.answerApi(id, sheet, 429);
    expect(await page.evaluate(() => chrome.permissions.contains({ permissions: ['identity'] }))).toBe(false);
    expect(await page.locator('main').textContent()).toContain(`https://${extension.id}.chromiumapp.org/`);
    await page.getByLabel('Client ID').fill('somebody');
    await page.getByRole('button', { name: 'Connect' }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('This is not a client ID');
    await page.getByLabel('Client ID').fill('1234-abc.apps.googleusercontent.com');
    await page.getByRole('button', { name: 'Connect' }).click();
    await page.getByText('Connected: sheets are read through the Sheets API.').waitFor();
    google.forgetAsked();
    await extension.send({ type: 'add-sheet', address: { id, account: null }, title: 'Move' });
    await expect
      .poll(async () => (await extension.stored('picture')) as { value: { projectsRead: number } })
      .toMatchObject({ value: { projectsRead: 1 } });
    expect(google.asked).toHaveLength(2);
    expect(google.asked[0]).toMatch(/^\/v4\/spreadsheets\//);
  });

  test('erase everything once that is confirmed: store, databases, badge', async () => {
    await addProgram();
    const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(await databases()).toContain('throughline-tables');
    await page.getByRole('button', { name: 'Erase everything' }).click();
    expect(await extension.stored('program')).toBeDefined();
    await page.getByRole('button', { name: 'Yes, erase everything' }).click();
    await expect.poll(() => page.getByText('Everything is erased.').count()).toBe(1);
    await expect.poll(() => page.evaluate(() => chrome.storage.local.get(null))).toEqual({});
    await expect.poll(databases).toEqual([]);
    expect(await extension.badge()).toBe('');
    const popup = await extension.openPopup();
    expect(await popup.locator('h1').textContent()).toBe('No program yet.');
  });
});
