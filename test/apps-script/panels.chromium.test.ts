import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../support/browsers.mjs';
import { openSidebar, settled } from '../support/built-sidebar.js';
import { closeWorkbooks, Workbook } from './workbook.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PLAN = [
  ['ID', 'Task', 'Duration', 'Predecessors', 'Resources', 'Constraint', 'Constraint date'],
  [1, 'Survey', '5d', '', 'Engineer', '', ''],
  [2, 'Soil report', '3d', '', 'Engineer', '', ''],
  [3, 'Drawings', '4d', '2', 'Drafter', '', ''],
  [4, 'Model', '6d', '2', 'Drafter', 'SNET', '2026-03-03'],
  [5, 'Tender', '2d', '1, 3', 'Drafter [3]', '', ''],
];
const RESOURCES = [
  ['Resource', 'Capacity'],
  ['Engineer', 1],
  ['Drafter', 1],
];

let browser: Browser;
beforeAll(async () => {
  const executablePath = (await findBrowser('chromium')) ?? '';
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(() => browser.close());
afterEach(closeWorkbooks);

async function isAccessibleAndFits(page: Page): Promise<void> {
  await page.evaluate(axe);
  const violations = await page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
  );
  expect(violations).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth <= 300')).toBe(true);
}

function overloaded(): Workbook {
  const book = new Workbook({ Sheet1: PLAN, People: RESOURCES });
  book.convert({ answers: { project: 'Harbour', projectStart: '2026-03-02' } });
  return book;
}

const file = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'text/plain',
  buffer: typeof text === 'string' ? Buffer.from(text, 'utf8') : text,
});

describe.each(['light', 'dark'] as const)('the pages of commands in a %s scheme', (scheme) => {
  it('have no accessibility violation and nothing wider than the sidebar', async () => {
    const empty = await openSidebar(browser, new Workbook(), scheme, 'newProjectPlan');
    await isAccessibleAndFits(empty);
    await empty.close();
    const importing = await openSidebar(browser, new Workbook(), scheme, 'importPlan');
    await isAccessibleAndFits(importing);
    await importing.close();
    const book = overloaded();
    const levelling = await openSidebar(browser, book, scheme, 'levelResources');
    await levelling.getByRole('heading', { name: 'Tasks that wait' }).waitFor();
    await isAccessibleAndFits(levelling);
    await levelling.close();
    const exporting = await openSidebar(browser, book, scheme, 'exportPlan');
    await exporting.getByRole('button', { name: 'Make the file' }).click();
    await exporting.getByRole('link', { name: 'Download Harbour.xml' }).waitFor();
    await isAccessibleAndFits(exporting);
    await exporting.close();
  });
});

describe('New project plan', () => {
  it('adds the template that was chosen with the keyboard', async () => {
    const book = new Workbook();
    const page = await openSidebar(browser, book, 'light', 'newProjectPlan');
    await page.getByRole('radio', { name: 'Blank' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: 'Add the plan' }).press('Enter');
    await page.getByRole('heading', { name: 'This task' }).waitFor();
    expect(book.plan().tasks).toBe(25);
    expect(book.tabNames()).toContain('Resources');
    await page.close();
  });

  it('goes back to the sheet without a change', async () => {
    const book = new Workbook();
    const before = book.snapshot();
    const page = await openSidebar(browser, book);
    await page.getByRole('button', { name: 'New project plan' }).click();
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('heading', { name: 'No plan yet' }).waitFor();
    expect(book.snapshot()).toBe(before);
    await page.close();
  });
});

describe('Level resources', () => {
  it('shows what waits and why, compares some of the rows, and writes what is accepted', async () => {
    const book = overloaded();
    const page = await openSidebar(browser, book, 'light', 'levelResources');
    await page.getByRole('heading', { name: 'Tasks that wait' }).waitFor();
    const survey = page.getByRole('checkbox', { name: /^1 Survey/ });
    expect(await survey.isChecked()).toBe(true);
    await survey.uncheck();
    await page.getByRole('button', { name: 'Compare with the rows chosen' }).click();
    await page.getByRole('button', { name: 'Compare with the rows chosen' }).waitFor({ state: 'detached' });
    await survey.check();
    await page.getByRole('button', { name: /^Accept/ }).click();
    await page.getByRole('heading', { name: 'Needs attention' }).waitFor();
    expect(book.shown()[1]?.slice(5, 7)).toEqual(['SNET', '2026-03-05']);
    await settled(page);
    expect(await page.getByRole('button', { name: 'Undo “Level resources”' }).isVisible()).toBe(true);
    await page.close();
  });

  it('leaves nothing behind when it is dropped', async () => {
    const book = overloaded();
    const before = book.snapshot();
    const page = await openSidebar(browser, book, 'light', 'levelResources');
    await page.getByRole('button', { name: 'Drop' }).click();
    await page.getByRole('heading', { name: 'Needs attention' }).waitFor();
    expect(book.snapshot()).toBe(before);
    await page.close();
  });
});

describe('Import a plan', () => {
  const choose = (page: Page, given: ReturnType<typeof file>) => page.getByLabel('File').setInputFiles(given);

  it('brings a file in, lists what needs an eye, and goes on to the plan', async () => {
    const book = new Workbook();
    const page = await openSidebar(browser, book, 'light', 'importPlan');
    await choose(page, file('Hafen.csv', 'Task,Duration\nDig,3d\n'));
    await page.getByText('No Start is in the file, so the plan starts today.').waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('heading', { name: 'Hafen' }).waitFor();
    expect(book.plan().tasks).toBe(1);
    await page.close();
  });

  it('reads what Excel on Windows saves, with its own letters', async () => {
    const book = new Workbook();
    const page = await openSidebar(browser, book, 'light', 'importPlan');
    const text = Buffer.from('Vorgang;Dauer;Anfang\nM\xfcndung r\xe4umen;3d;02.03.2026\n', 'latin1');
    await choose(page, file('plan.csv', text));
    await page.getByRole('heading', { name: 'Needs attention' }).waitFor();
    expect(book.shown('Plan')[1]?.[0]).toBe('Mündung räumen');
    const again = await openSidebar(browser, new Workbook(), 'light', 'importPlan');
    await choose(
      again,
      file(
        'plan.txt',
        Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Task\tStart\nDüne\t2026-03-02\n', 'utf16le')]),
      ),
    );
    await again.getByRole('heading', { name: 'Needs attention' }).waitFor();
    await page.close();
    await again.close();
  });

  it('says in a sentence what it cannot read, and what to do', async () => {
    const page = await openSidebar(browser, new Workbook(), 'light', 'importPlan');
    await choose(page, file('plan.mpp', 'x'));
    await page.getByText('In Microsoft Project choose File, Save as, XML format.').waitFor();
    await choose(page, file('plan.xml', '<html/>'));
    await page.getByText('The file is XML, but not of Microsoft Project.').waitFor();
    await page.close();
  });
});

describe('Export the plan', () => {
  it('gives a file to download that holds the plan', async () => {
    const book = overloaded();
    const page = await openSidebar(browser, book, 'light', 'exportPlan');
    await page.getByRole('radio', { name: 'CSV' }).check();
    await page.getByRole('button', { name: 'Make the file' }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download Harbour.csv' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('Harbour.csv');
    const text = readFileSync((await download.path()) ?? '', 'utf8');
    expect(text.split('\r\n')[1]).toBe('1,Survey,5d,,Engineer,,,2026-03-02,2026-03-06');
    await page.close();
  });
});
