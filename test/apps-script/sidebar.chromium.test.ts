import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../support/browsers.mjs';
import { openSidebar, settled } from '../support/built-sidebar.js';
import { Workbook } from './workbook.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LONG =
  'Commission the ventilation plant including witness testing by the building control officer'.repeat(2);
const PLAN = [
  ['No', 'Activity', 'Days', 'After', 'Predecesors'],
  [1, 'Survey', 3, '', ''],
  [2, LONG, 'soon', 1, ''],
  [3, 'Open', 0, 1, ''],
];

let browser: Browser;
beforeAll(async () => {
  const executablePath = (await findBrowser('chromium')) ?? '';
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(() => browser.close());

const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
  );
};

describe.each(['light', 'dark'] as const)('the sidebar in a %s scheme', (scheme) => {
  it('has no accessibility violation and nothing wider than itself, in any of its views', async () => {
    const book = new Workbook(PLAN);
    const page = await openSidebar(browser, book, scheme);
    const fits = () => page.evaluate('document.documentElement.scrollWidth <= 300');
    expect(await violations(page)).toEqual([]);
    expect(await fits()).toBe(true);
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByRole('heading', { name: 'Needs attention' }).waitFor();
    await settled(page);
    expect(await violations(page)).toEqual([]);
    expect(await fits()).toBe(true);
    const empty = await openSidebar(browser, new Workbook(), scheme);
    expect(await violations(empty)).toEqual([]);
    await empty.close();
    await page.close();
  });
});

describe.each(['light', 'dark'] as const)(
  'a column outside what the formula reads, in a %s scheme',
  (scheme) => {
    it('is named, and taken in once the new range was seen', async () => {
      const book = new Workbook([
        ['Activity', 'Days', 'After'],
        ['Dig', 2, ''],
        ['Pour', 3, 1],
      ]);
      book.convert({ answers: { project: 'Harbour', projectStart: '2027-03-01' } });
      book.tab().moveColumns(book.tab().getRange(1, 2, 1, 1), 1);
      const page = await openSidebar(browser, book, scheme);
      const offer = page.getByRole('alert');
      await offer.getByText('The column "Days" stands outside').waitFor();
      expect(await violations(page)).toEqual([]);
      await offer.getByRole('button', { name: 'Take it in…' }).press('Enter');
      await offer.getByText('The formulas then read').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= 300')).toBe(true);
      await offer.getByRole('button', { name: 'Change the formulas' }).click();
      await settled(page);
      await offer.waitFor({ state: 'detached' });
      await page.getByText('5 Mar 2027').first().waitFor();
      await page.close();
    });
  },
);

it('shows how long it has been waiting for the sheet', async () => {
  const book = new Workbook(PLAN);
  let release = (): void => undefined;
  const slow = {
    async sidebarRequest(request: string): Promise<string> {
      if ((JSON.parse(request) as { ask: string }).ask === 'apply')
        await new Promise<void>((resolve) => {
          release = resolve;
        });
      return book.sidebarRequest(request);
    },
  };
  const page = await openSidebar(browser, slow);
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByRole('progressbar', { name: 'Under way' }).waitFor();
  expect(await page.getByRole('status').first().textContent()).toBe('Writing the plan…');
  release();
  await page.getByRole('heading', { name: 'Needs attention' }).waitFor();
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  await page.close();
});

describe('turning a sheet into a plan', () => {
  it('shows the reading, follows a change of it, and applies only on request', async () => {
    const book = new Workbook(PLAN);
    const before = book.snapshot();
    const page = await openSidebar(browser, book);
    expect(await page.getByLabel('B Activity').inputValue()).toBe('Task');
    await page.getByLabel('When does the project start?').fill('2026-03-02');
    await page.getByLabel('When does the project start?').blur();
    await page.getByText('2 Mar 2026').first().waitFor();
    await page.getByLabel('D After').selectOption('Level');
    await settled(page);
    await page.getByText('You chose this.').waitFor();
    await page.getByLabel('D After').selectOption('Predecessors');
    await settled(page);
    expect(book.snapshot()).toBe(before);
    await page.getByRole('button', { name: 'Apply' }).press('Enter');
    await page.getByRole('heading', { name: 'Needs attention' }).waitFor();
    expect(book.tab().getRange(1, 7).getFormula()).toBe('=PM_SCHEDULE(A1:F, Throughline_Settings)');

    await page.getByRole('button', { name: /"soon" is not a duration/ }).click();
    await settled(page);
    expect(book.tab().getActiveRange()?.getA1Notation()).toBe('C3');
    await page.getByText('Row 3', { exact: true }).waitFor();

    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('button', { name: 'Apply' }).waitFor();
    expect(book.snapshot()).toBe(before);
    await page.close();
  });

  it('asks which of day and month comes first, and adds the columns it offers', async () => {
    const book = new Workbook([
      ['Task', 'Days', 'Start', 'After'],
      ['Survey', 3, '03/04/27', ''],
      ['Dredge', 2, '', 1],
    ]);
    const page = await openSidebar(browser, book);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Day first' }).click();
    await page.getByRole('heading', { name: 'Day or month first?' }).waitFor({ state: 'detached' });
    await settled(page);
    await page.getByLabel('Add column ID in E').check();
    await page.getByText('ID in E, free until now.').waitFor();
    await page.getByLabel('C Start').selectOption('not read');
    await page.getByText('You chose this. It stays as it is.').waitFor();
    await page.getByLabel('C Start').selectOption('Start');
    await settled(page);
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByRole('heading', { name: 'Needs attention' }).waitFor();
    expect(book.shown().map((row) => row[4])).toEqual(['ID', '1', '2']);
    expect(book.block()[0]?.Start).toBe('5 Apr 2027');
    await page.close();
  });

  it('removes Throughline, and keeps a tab on which something was typed', async () => {
    const book = new Workbook(PLAN);
    book.convert({ answers: { projectStart: '2027-03-01' } });
    book.type('B2', 'Harbour, phase two', 'Settings');
    const page = await openSidebar(browser, book);
    await page.getByText('Remove Throughline').click();
    await page.getByText('Something was typed on it since.').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.getByLabel('Keep “Settings”').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByRole('button', { name: 'Apply' }).waitFor();
    expect(book.tabNames()).toEqual(['Sheet1', 'Settings']);
    expect(book.calls()).toEqual([]);
    await page.close();
  });

  it('makes a new plan from an empty sheet', async () => {
    const book = new Workbook();
    const page = await openSidebar(browser, book);
    await page.getByRole('button', { name: 'New project plan' }).click();
    await page.getByRole('button', { name: 'Add the plan' }).click();
    await page.getByRole('heading', { name: 'This task' }).waitFor();
    await page.getByRole('button', { name: 'Set to today' }).click();
    await page.getByRole('button', { name: 'Set to today' }).waitFor({ state: 'detached' });
    await page.close();
  });
});
