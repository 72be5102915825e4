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

  it('makes a new plan from an empty sheet', async () => {
    const book = new Workbook();
    const page = await openSidebar(browser, book);
    await page.getByRole('button', { name: 'New project plan' }).click();
    await page.getByRole('heading', { name: 'This task' }).waitFor();
    await page.getByRole('button', { name: 'Set to today' }).click();
    await page.getByRole('button', { name: 'Set to today' }).waitFor({ state: 'detached' });
    await page.close();
  });
});
