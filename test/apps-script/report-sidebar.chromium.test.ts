import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../support/browsers.mjs';
import { openSidebar, settled } from '../support/built-sidebar.js';
import { Workbook } from './workbook.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PLAN = [
  ['ID', 'Task', 'Duration', 'Predecessors', 'Resources', '% complete'],
  [1, 'Survey', 3, '', 'Surveyor', 1],
  [2, 'Dredge', 10, 1, 'Crane crew', 0.2],
];

let browser: Browser;
beforeAll(async () => {
  const executablePath = (await findBrowser('chromium')) ?? '';
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(() => browser.close());

function reported(): Workbook {
  const book = new Workbook({ Works: PLAN });
  book.convert({ answers: { project: 'Harbour', projectStart: '2026-03-02' } });
  const row = book.shown('Settings').findIndex(([key]) => key === 'Status date') + 1;
  book.type(`B${row}`, '2026-03-06', 'Settings');
  book.tab('Works').activate();
  return book;
}

/** From the plan's own page, by the groups of commands that are the menu's too. */
const choose = async (page: Page, command: string) => {
  await page.getByText('Report', { exact: true }).click();
  await page.getByRole('button', { name: command }).click();
};

const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
  );
};
const fits = (page: Page) => page.evaluate('document.documentElement.scrollWidth <= 300');

describe('the report in the sidebar', () => {
  it('stands in a text field, and is copied', async () => {
    const page = await openSidebar(browser, reported());
    await choose(page, 'Copy report as text');
    const text = page.getByRole('textbox', { name: 'Status report' });
    await text.waitFor();
    expect(await text.inputValue()).toMatch(/^Harbour: status report, 6 Mar 2026\n\n/);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByText(/Copied\.|It is selected/).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await fits(page)).toBe(true);
    await page.close();
  });
});

describe('collecting progress in the sidebar', () => {
  it('says how to begin where nothing is handed out', async () => {
    const page = await openSidebar(browser, reported(), 'light', 'collectProgress');
    await page.getByText('No look-ahead is handed out yet. Choose Hand out look-ahead first.').waitFor();
    await page.close();
  });

  it.each(['light', 'dark'] as const)(
    'writes only the cells that were chosen, in a %s scheme',
    async (scheme) => {
      const book = reported();
      book.run('handOutLookAhead');
      book.tab('Works').activate();
      book.type('F5', '50%', 'Look-ahead Crane crew');
      book.type('G5', '2026-03-05', 'Look-ahead Crane crew');
      const page = await openSidebar(browser, book, scheme);
      await choose(page, 'Collect progress');
      await page.getByText('% complete: 20 % → 50 %').waitFor();
      await page.getByText('The plan has no Actual start column.').waitFor();
      expect(await page.getByRole('button', { name: 'Write into the plan' }).isDisabled()).toBe(true);
      expect(await violations(page)).toEqual([]);
      expect(await fits(page)).toBe(true);
      await page.getByRole('checkbox').first().press('Space');
      await page.getByRole('button', { name: 'Write 1 cell into the plan' }).click();
      await settled(page);
      expect(book.tab('Works').getRange('F3').getValue()).toBe(0.5);
      await page.getByRole('button', { name: /Undo/ }).first().waitFor();
      await page.close();
    },
  );
});
