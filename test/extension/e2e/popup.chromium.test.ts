import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Picture } from '../../../extension/program/picture.js';
import { readCandidates } from '../../../shared/program/read-projects.js';
import { sampleProgram } from '../../../shared/sample/program.js';
import { extensionInChromium, type RunningExtension } from '../../support/extension-in-chromium.js';
import { failuresState, largeState, sampleState } from '../../support/popup-states.js';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in the page as it stands, each with the elements that it lies in. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results: AxeResults = await page.evaluate('axe.run()');
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function popupWith(extension: RunningExtension, state: Record<string, unknown>): Promise<Page> {
  const page = await extension.openPopup();
  await page.evaluate(async (values) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(values);
  }, state);
  await page.reload();
  await page.waitForSelector('main');
  return page;
}

const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.querySelector('.name')?.textContent ?? '');

const milestonesOf = (page: Page): Locator => page.getByRole('heading', { name: 'Milestones', exact: true });

describe.each(['light', 'dark'] as const)('the popup in %s', (scheme) => {
  let extension: RunningExtension;

  beforeAll(async () => {
    extension = await extensionInChromium({ scheme });
  });

  afterAll(() => extension.close());

  test.each([
    ['the first run', async () => ({})],
    ['the sample', sampleState],
    ['failures', failuresState],
  ])('%s has nothing that keeps anyone out', async (_, state) => {
    const page = await popupWith(extension, await state(Date.now()));
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('an open project and both panels have nothing that keeps anyone out', async () => {
    const page = await popupWith(extension, await sampleState(Date.now()));
    await page.locator('.row').first().click();
    await milestonesOf(page).waitFor();
    await page.getByRole('button', { name: 'On track' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keys' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Add a sheet' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByLabel('Health').selectOption('Red');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('adding the first sheet has nothing that keeps anyone out', async () => {
    const page = await popupWith(extension, {});
    await page.getByRole('button', { name: 'Add a sheet' }).click();
    await page.getByRole('heading', { level: 1, name: 'Add a sheet' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('trends and the answer to where a figure comes from have nothing that keeps anyone out', async () => {
    const page = await popupWith(extension, await largeState(12, Date.now()));
    await page.locator('.trend').first().waitFor();
    await page.getByTitle('How Finish is computed').click();
    await page.locator('dialog[open]').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('its ground has the colour of the scheme from the first moment', async () => {
    const page = await popupWith(extension, await sampleState(Date.now()));
    const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(colour).toBe(scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(32, 33, 36)');
    await page.close();
  });
});

describe('the popup', () => {
  let extension: RunningExtension;

  beforeAll(async () => {
    extension = await extensionInChromium();
  });

  afterAll(() => extension.close());

  test('opens from the toolbar, shows a sample on request, and throws it away again', async () => {
    const popup = await extension.openFromToolbar();
    await expect.poll(() => popup('document.querySelector("h1")?.textContent')).toBe('No program yet.');
    await popup('document.querySelectorAll("button")[1].click()');
    await expect.poll(() => popup('document.querySelector("h1").textContent')).toBe(sampleProgram.name);
    expect(await popup('document.querySelector(".sample").textContent')).toContain(
      'This is a sample program.',
    );
    // Headless windows do not grow with their contents, so the contents are measured.
    const { width, height } = (await popup(
      'document.querySelector("main").getBoundingClientRect().toJSON()',
    )) as DOMRect;
    expect(width).toBe(400);
    expect(height).toBeLessThanOrEqual(580);
    const { value } = (await extension.stored('picture')) as { value: Picture };
    expect(value.attentionCount + value.onTrackCount).toBe(sampleProgram.projects.length);
    expect(await extension.badge()).toBe(String(value.attentionCount));
    const page = await extension.openPopup();
    await page.getByRole('button', { name: 'Throw it away' }).click();
    await expect.poll(() => page.locator('h1').textContent()).toBe('No program yet.');
    expect(await extension.badge()).toBe('');
    expect(await extension.stored('reading:sample:harbour-street-clinic')).toBeUndefined();
  });

  test('is walked, filtered, opened and closed by keyboard', async () => {
    const page = await popupWith(
      extension,
      await largeState(12, Date.now(), (at) => `Region ${'ABCDEFGHIJKL'[at]}`),
    );
    await page.locator('.row').nth(3).waitFor();
    const names = await page.locator('.name').allTextContents();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focusedText(page)).toBe(names[1]);
    await page.keyboard.press('ArrowUp');
    expect(await focusedText(page)).toBe(names[0]);
    await page.keyboard.press('Enter');
    await milestonesOf(page).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => milestonesOf(page).count()).toBe(0);
    await page.keyboard.press('/');
    await page.keyboard.type('region b');
    await expect.poll(() => page.locator('.name').allTextContents()).toEqual(['Region B']);
    expect(await page.locator('.projects h2').allTextContents()).toEqual([
      'Needs attention · 0',
      'On track · 1',
    ]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByText('read all sheets again').waitFor();
    await page.close();
  });

  test('is filtered by department, objective and health, and opens again where it was', async () => {
    const page = await popupWith(extension, {});
    await page.getByRole('button', { name: 'Show me a sample' }).click();
    const [{ department = '' } = {}] = readCandidates(sampleProgram.projectsTable).rows.flatMap(
      (row) => row ?? [],
    );
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByLabel('Department').selectOption(department);
    const left = readCandidates(sampleProgram.projectsTable).rows.filter(
      (row) => row?.department === department,
    );
    await expect.poll(() => page.locator('.project').count()).toBe(left.length);
    await page.locator('.row').first().click();
    await milestonesOf(page).waitFor();
    await expect.poll(async () => JSON.stringify(await extension.stored('popup-view'))).toContain(department);
    await page.reload();
    await milestonesOf(page).waitFor();
    expect(await page.getByLabel('Department').inputValue()).toBe(department);
    expect(await page.locator('.project').count()).toBe(left.length);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => page.locator('.project').count()).toBeGreaterThan(left.length);
    await page.close();
  });

  test('a figure answers by keyboard how it is computed, and gives the focus back', async () => {
    const page = await popupWith(extension, {});
    await page.getByRole('button', { name: 'Show me a sample' }).click();
    await page.getByTitle('How P&L is computed').focus();
    await page.keyboard.press('Enter');
    const dialog = page.locator('dialog[open]');
    await dialog.getByText('Income less cost of the ledger').waitFor();
    // Income, cost and plan, and the rows in euros with their rates.
    expect(await dialog.locator('tbody tr').count()).toBe(8);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('title'))).toBe(
      'How P&L is computed',
    );
    await page.locator('.row').first().click();
    await page.getByTitle('How CPI is computed').click();
    await dialog.getByText('EV ÷ AC').waitFor();
    await page.close();
  });

  test('a trend is told in words to those who do not see its line', async () => {
    const page = await popupWith(extension, await largeState(12, Date.now()));
    const text = await page.locator('.trend').first().textContent();
    expect(text).toMatch(/^(Slipping|Recovering|Steady): finish /);
    await page.close();
  });

  test('two hundred projects stand there, on track ones folded', async () => {
    const page = await popupWith(extension, await largeState(200, Date.now()));
    const { value } = (await extension.stored('picture')) as { value: Picture };
    await expect.poll(() => page.locator('.project').count()).toBe(value.attentionCount);
    await page.getByRole('button', { name: 'On track' }).click();
    await expect.poll(() => page.locator('.project').count()).toBe(200);
    await page.close();
  });

  test('long words of another language wrap, and nothing goes beyond its sides', async () => {
    const german = await extensionInChromium({ language: 'de' });
    await german.send({ type: 'show-sample' });
    const page = await german.openPopup();
    await page.locator('.headline').getByText('GuV').waitFor();
    const beyond = await page.locator('.popup').evaluate((popup) => {
      // As narrow as a scroll bar leaves it.
      popup.style.width = '385px';
      return popup.scrollWidth - popup.clientWidth;
    });
    expect(beyond).toBe(0);
    await german.close();
  });

  test('a problem leads to its cell', async () => {
    const page = await popupWith(extension, await largeState(12, Date.now()));
    await page.locator('.row', { hasText: 'Tasks form a loop' }).first().click();
    const link = page.locator('.problems a').first();
    expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).toMatch(
      /^https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+\/edit#range='Plan'![A-Z]+\d+$/,
    );
    await page.close();
  });

  test('a file is read where it is dropped into the file chooser of the page in a tab, and is in the history', async () => {
    const page = await popupWith(extension, {});
    await page.goto(`chrome-extension://${extension.id}/popup/popup.html#add`);
    await page.reload();
    await page.locator('input[type=file]').setInputFiles({
      name: 'house.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Task,Duration,Predecessors\nDesign,3,\nBuild,soon,1\n'),
    });
    await expect.poll(() => page.locator('.name').allTextContents()).toEqual(['house']);
    await page.locator('.row').click();
    await page.locator('li:not(.project)', { hasText: '"soon" is not a duration' }).waitFor();
    await page.goto(`chrome-extension://${extension.id}/options/options.html`);
    await page.getByText('1 day, kept in this browser only.').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toContain(',house,');
    await page.getByRole('button', { name: 'Erase the history' }).click();
    await page.getByRole('button', { name: 'Yes, erase the history' }).click();
    await page.getByText('0 days, kept in this browser only.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
