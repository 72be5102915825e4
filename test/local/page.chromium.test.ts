import { existsSync } from 'node:fs';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildPage } from '../../apps-script/local/page/build.mjs';
import { serve } from '../../apps-script/local/page/serve.mjs';
import { writeWorkbook } from '../../apps-script/local/workbook-file/write-workbook.js';
import { SerialDate } from '../../shared/table/cell.js';
import { findBrowser } from '../support/browsers.mjs';

const UP_TO = 20_000;

let served: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
let page: Page;
let outside: string[];

beforeAll(async () => {
  await buildPage();
  served = await serve(0);
  const executablePath = (await findBrowser('chromium')) ?? '';
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

beforeEach(async () => {
  outside = [];
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob|about):/.test(url) && !url.startsWith(served.address)) outside.push(url);
  });
  await page.goto(served.address);
  await expect.poll(() => popup().locator('footer').textContent(), { timeout: UP_TO }).toContain('6 of 6');
  return async () => {
    expect(outside).toEqual([]);
    await page.close();
  };
});

const popup = (): FrameLocator => page.frameLocator('iframe[src*="popup.html"]');
const sidebar = (): FrameLocator => page.frameLocator('.sidebar iframe');

/** What a cell of the workbook shows; the grid itself is drawn. */
const shown = (tab: string, row: number, column: number): Promise<string> =>
  page.evaluate(
    `throughlineHost.open.local.engine.sheetNamed(${JSON.stringify(tab)}).displayAt(${row}, ${column})`,
  );

const choose = async (command: string): Promise<void> => {
  await page.getByRole('button', { name: 'Throughline', exact: true }).click();
  await page.getByRole('menuitem', { name: command }).click();
};

async function drop(name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([title, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(content as number[])], title as string));
      return data;
    },
    [name, [...bytes]] as const,
  );
  await page.dispatchEvent('.grid', 'drop', { dataTransfer: transfer });
}

const textFile = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the page of npm start', () => {
  it('moves dates in the grid, the sidebar and the popup when a duration is typed', async () => {
    const finish = sidebar().locator('.facts dd').first();
    const row = popup().locator('.row', { hasText: 'Harbour Street clinic' });
    expect(await shown('Plan', 21, 3)).toBe('Partitions and doors');
    const [spilled, inSidebar, inPopup] = [
      await shown('Plan', 21, 19),
      await finish.textContent(),
      await row.textContent(),
    ];

    await page
      .locator('.grid canvas')
      .last()
      .click({ position: { x: 60, y: 36 } });
    for (let at = 0; at < 3; at += 1) await page.keyboard.press('ArrowRight');
    for (let at = 0; at < 20; at += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.type('60d');
    await page.keyboard.press('Enter');

    await expect.poll(() => shown('Plan', 21, 4), { timeout: UP_TO }).toBe('60d');
    await expect.poll(() => shown('Plan', 21, 19), { timeout: UP_TO }).not.toBe(spilled);
    await expect.poll(() => row.textContent(), { timeout: UP_TO }).not.toBe(inPopup);
    await expect.poll(() => finish.textContent(), { timeout: UP_TO }).not.toBe(inSidebar);
  }, 60_000);

  it('opens a dropped .csv file as if it had been typed, and turns it into a plan', async () => {
    const text = 'Task,Duration,Predecessors,Deadline\nSurvey,3d,,31 Mar 2027\nBuild,"1w",1,\n';
    await drop('fence.csv', textFile(text));
    await expect.poll(() => page.title()).toContain('fence');
    expect(await shown('fence', 2, 1)).toBe('Survey');
    expect(await page.evaluate('throughlineHost.open.local.engine.sheetNamed("fence").isDateAt(2, 4)')).toBe(
      true,
    );
    await choose('Turn this sheet into a plan');
    await sidebar().getByLabel('When does the project start?').fill('2027-03-01');
    await sidebar().getByLabel('When does the project start?').blur();
    await sidebar().getByText('1 Mar 2027').first().waitFor();
    await sidebar().getByRole('button', { name: 'Apply' }).click();
    await sidebar().getByRole('heading', { name: 'Needs attention' }).waitFor();
    expect(await shown('fence', 3, 7)).toBe('10 Mar 2027');
    await expect.poll(() => popup().locator('.row').textContent(), { timeout: UP_TO }).toContain('Mar 10');
  }, 60_000);

  it('takes a tab and then the conversion back, whichever tab stands in front', async () => {
    const told: string[] = [];
    page.on('dialog', (dialog) => {
      told.push(`${dialog.type()}: ${dialog.message()}`);
      void dialog.accept();
    });
    const tabs = () =>
      page.evaluate('throughlineHost.open.local.engine.sheets().map(({ name }) => name).join(", ")');
    await drop('fence.csv', textFile('Task,Duration,Start\nSurvey,3d,1 Mar 2027\nBuild,1w,\n'));
    await expect.poll(() => page.title()).toContain('fence');
    await choose('Turn this sheet into a plan');
    await sidebar().getByRole('button', { name: 'Apply' }).click();
    await sidebar().getByRole('heading', { name: 'Needs attention' }).waitFor();
    await choose('Gantt');
    await expect.poll(tabs, { timeout: UP_TO }).toBe('fence, Settings, Summary, Gantt');
    await choose('Undo last');
    await expect.poll(tabs, { timeout: UP_TO }).toBe('fence, Settings, Summary');
    await choose('Undo last');
    await expect.poll(tabs, { timeout: UP_TO }).toBe('fence');
    expect(told).toEqual([
      expect.stringMatching(/^confirm: .*Gantt/s),
      expect.stringMatching(/^confirm: .*Turn this sheet into a plan/s),
    ]);
    expect(await shown('fence', 1, 5)).toBe('');
  }, 60_000);

  it('opens a dropped .xlsx file with its dates', async () => {
    const cells = [
      ['Task', 'Start', 'Duration'],
      ['Survey', new SerialDate(46_447), '2-3'],
    ];
    await drop('book.xlsx', writeWorkbook({ tabs: [{ name: 'Works', cells }] }));
    await expect.poll(() => page.title()).toContain('book');
    expect(await shown('Works', 2, 2)).toBe('1 Mar 2027');
    expect(await shown('Works', 2, 3)).toBe('2-3');
  }, 60_000);

  it('goes through the whole menu by keyboard, and back to where it was opened', async () => {
    const focused = () => page.evaluate('document.activeElement.textContent');
    const opener = page.getByRole('button', { name: 'Throughline', exact: true });
    const items = await page.evaluate('throughlineHost.open.local.shown.menu.filter(Boolean).length');
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('New project plan');
    expect(await page.getByRole('menuitem').count()).toBe(items);
    await page.keyboard.press('ArrowUp');
    const last = page.getByRole('menuitem').last();
    expect(await focused()).toBe(await last.textContent());
    const box = await last.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(900);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Turn this sheet into a plan');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
    expect(await focused()).toBe('Throughline');
  }, 60_000);

  it('opens an empty sheet for a new plan', async () => {
    await page.getByRole('button', { name: 'An empty sheet' }).click();
    await choose('New project plan');
    await sidebar().getByRole('button', { name: 'Add the plan' }).click();
    await sidebar().getByRole('heading', { name: 'Needs attention' }).waitFor();
    expect(await shown('Plan', 2, 3)).toBe('First phase');
  }, 60_000);

  it('says in a sentence what it cannot open, and keeps the workbook', async () => {
    await drop('photo.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
    await page.getByText('"photo.png" is not a spreadsheet. Drop a .csv or an .xlsx file.').waitFor();
    expect(await shown('Plan', 1, 1)).toBe('ID');
  }, 60_000);

  it('follows a link of the popup to the workbook in the grid, and leaves for no other', async () => {
    const open = async (project: string): Promise<void> => {
      await popup().locator('.row', { hasText: project }).click();
      await popup().getByRole('link', { name: 'Open the sheet' }).click();
    };
    await open('Community nurse recruitment');
    await page.getByText('Here nothing leaves this machine.').waitFor();
    await page.getByRole('button', { name: 'Close this note' }).click();
    await popup().locator('.row', { hasText: 'Community nurse recruitment' }).click();
    await open('Harbour Street clinic');
    expect(page.context().pages()).toHaveLength(1);
    expect(await page.getByText('Here nothing leaves this machine.').count()).toBe(0);
  }, 60_000);

  it('serves no file from outside its folders', async () => {
    const answer = await fetch(`${served.address}add-on/..%2f..%2fpackage.json`);
    expect(answer.status).toBe(404);
    expect(existsSync('package.json')).toBe(true);
  });
});
