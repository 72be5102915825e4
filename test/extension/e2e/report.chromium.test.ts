import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionInChromium, type RunningExtension } from '../../support/extension-in-chromium.js';
import { openReport } from '../../support/report-page.js';
import { reportState, type StoredReport } from '../../support/report-states.js';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results: AxeResults = await page.evaluate('axe.run()');
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const textOf = async (locator: Locator): Promise<string> =>
  ((await locator.textContent()) ?? '').replace(/\s+/g, ' ').trim();

const verdictOf = (page: Page): Promise<string> => textOf(page.locator('.verdict'));

const pagesOf = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;

describe.each(['light', 'dark'] as const)('the report in %s', (scheme) => {
  let extension: RunningExtension;
  let twelve: StoredReport;

  beforeAll(async () => {
    twelve = await reportState(12, Date.now());
    extension = await extensionInChromium({ scheme });
  });

  afterAll(() => extension.close());

  test('nothing keeps anyone out: full, while it is worded, with tables open, with a trace, empty', async () => {
    const page = await openReport(extension, twelve);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Edit the wording' }).click();
    await page.locator('textarea').first().fill('Two projects slip.');
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await violations(page)).toEqual([]);
    await page.locator('tbody .traced').nth(4).click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
    const empty = await openReport(extension, { local: {}, tables: {} });
    expect(await empty.locator('h1').textContent()).toBe('No program yet.');
    expect(await violations(empty)).toEqual([]);
    await empty.close();
  });

  test('its ground has the colour of the scheme from the first moment', async () => {
    const page = await openReport(extension, twelve);
    const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(colour).toBe(scheme === 'light' ? 'rgb(241, 243, 245)' : 'rgb(23, 24, 27)');
    await page.close();
  });
});

describe('the report', () => {
  let extension: RunningExtension;
  let twelve: StoredReport;

  beforeAll(async () => {
    twelve = await reportState(12, Date.now());
    extension = await extensionInChromium();
  });

  afterAll(() => extension.close());

  test('has every section, decisions before all else', async () => {
    const page = await openReport(extension, twelve);
    expect(await page.locator('h2').allTextContents()).toEqual([
      'Decisions needed',
      'Projects',
      'People shared by projects',
      'Open in all registers',
      'Priorities',
      'What if',
      'Milestones: forecast against baseline',
      'Cost and forecast',
      'Profit and loss',
      'Benefits and objectives',
      'Top risks',
      'Late dependencies',
      'Next four weeks',
    ]);
    expect(await page.locator('.projects tbody tr').count()).toBe(12);
    await page.close();
  });

  test.each(['A4', 'Letter'])(
    'of twelve projects prints on at most four pages of %s, without what is only for the screen',
    async (format) => {
      const page = await openReport(extension, twelve);
      const pdf = await page.pdf({ format });
      expect(pagesOf(pdf)).toBeGreaterThan(1);
      expect(pagesOf(pdf)).toBeLessThanOrEqual(4);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.toolbar').isVisible()).toBe(false);
      expect(await page.locator('.behind').first().isVisible()).toBe(false);
      await page.close();
    },
  );

  const LONG = (at: number): string => `Donaudampfschifffahrtsgesellschaftskapitän ${at + 1}`;

  test('tells its reasons in German too', async () => {
    const german = await extensionInChromium({ language: 'de' });
    const page = await openReport(german, await reportState(12, Date.now()));
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^de/);
    expect(await page.locator('h2').first().textContent()).toBe('Anstehende Entscheidungen');
    expect(await page.locator('.verdict').textContent()).toContain('Das Ende liegt');
    expect(await page.locator('.projects table').textContent()).toContain('als im Basisplan (rot über 20)');
    // A screen reader would be told of sentences that are not in the language of the page.
    expect(await page.locator('.verdict [lang="en"], .projects [lang="en"]').count()).toBe(0);
    await german.close();
  });

  test.each(['de', 'es', 'fr', 'pt', 'ja'])(
    'prints on four pages with long words in %s too',
    async (language) => {
      const translated = await extensionInChromium({ language });
      const page = await openReport(translated, await reportState(12, Date.now(), { nameOf: LONG }));
      for (const format of ['A4', 'Letter'])
        expect(pagesOf(await page.pdf({ format })), format).toBeLessThanOrEqual(4);
      await translated.close();
    },
  );

  test('says when the program finishes with all that is waited for, by which projects, and what drives it', async () => {
    const page = await openReport(extension, twelve);
    const line = page.locator('p', { hasText: 'With all that is waited for' });
    expect(await line.textContent()).toContain('What drives the program:');
    await line.getByRole('button').click();
    const trace = page.locator('dialog.trace');
    await trace.waitFor();
    expect(await trace.textContent()).toContain('later by as many working days as the milestone');
    await page.close();
  });

  test('is dark on the screen and light on paper', async () => {
    const dark = await extensionInChromium({ scheme: 'dark' });
    const page = await openReport(dark, twelve);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(31, 31, 31)');
    await dark.close();
  });

  test('wording is kept over a reload, taken into the text, and taken back', async () => {
    const page = await openReport(extension, twelve);
    await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const said = await verdictOf(page);
    await page.getByRole('button', { name: 'Edit the wording' }).click();
    await page
      .getByRole('textbox', { name: 'Health in one sentence' })
      .fill('Two projects slip; the launch holds.');
    await page.getByRole('button', { name: 'Edit the wording' }).click();
    await expect.poll(() => verdictOf(page)).toBe('At risk: Two projects slip; the launch holds.');
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await page.getByText('Copied.').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('At risk: Two projects slip; the launch holds.');
    expect(text).toContain('Decisions needed\n- Second test slot for the laboratory.');
    await page.reload();
    await expect.poll(() => verdictOf(page)).toBe('At risk: Two projects slip; the launch holds.');
    await page.getByRole('button', { name: 'Edit the wording' }).click();
    await page.getByRole('button', { name: 'All back to the computed wording' }).click();
    await page.getByRole('button', { name: 'Edit the wording' }).click();
    await expect.poll(() => verdictOf(page)).toBe(said);
    await page.close();
  });

  test('one that is sent is what the next is compared with', async () => {
    const page = await openReport(extension, twelve);
    await page.getByRole('button', { name: 'Mark as sent' }).click();
    await page.getByText('Kept.').waitFor();
    await page.reload();
    // Its last section stands, so that what is not there is not only late.
    await page.getByRole('heading', { name: 'Next four weeks', exact: true }).waitFor();
    expect(await page.getByText('Changes since the last report').count()).toBe(0);
    // The same report, had it been sent a month before, with another forecast and another health.
    await page.evaluate(async () => {
      const key = 'reports:program-1';
      const stored = (await chrome.storage.local.get(key))[key] as {
        value: {
          sent: { statusDay: number; summaries: { health: string; estimateAtCompletion: number }[] }[];
        };
      };
      const [sent] = stored.value.sent;
      if (sent === undefined) throw new Error('Nothing was kept.');
      sent.statusDay -= 30;
      for (const summary of sent.summaries.slice(0, 1)) {
        summary.health = 'Red';
        summary.estimateAtCompletion -= 1000;
      }
      await chrome.storage.local.set({ [key]: stored });
    });
    await page.reload();
    const row = page
      .locator('section', { hasText: 'Changes since the last report' })
      .locator('tbody tr')
      .first();
    expect(await textOf(row)).toMatch(/^Harbour Street clinic ?At risk, it was: Off track ?\+£1,000/);
    await page.close();
  });

  test('a figure tells where it comes from, by keyboard, and gives the focus back', async () => {
    const page = await openReport(extension, twelve);
    const figure = page
      .locator('.projects tbody tr', { hasText: 'Harbour Street clinic' })
      .locator('.traced')
      .nth(3);
    await figure.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Harbour Street clinic: Budget' });
    await dialog.waitFor();
    const link = dialog.getByRole('link').first();
    expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).toMatch(
      /^https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+\/edit#range='Baseline'![A-Z]+\d+:[A-Z]+\d+$/,
    );
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    expect(await figure.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.locator('.headline').getByRole('button', { name: '£2,700,574' }).click();
    await expect.poll(() => page.getByRole('dialog').getByRole('row').count()).toBe(8);
    await page.close();
  });

  test('newer figures come on a click, not under the eyes', async () => {
    const page = await openReport(extension, twelve);
    await page.evaluate(() => chrome.storage.local.set({ picture: { version: 1, value: {} } }));
    await page.getByRole('button', { name: 'Show them' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Show them' }).count()).toBe(0);
    await page.close();
  });

  test('at twice the size nothing but tables and drawings goes beyond the window', async () => {
    const page = await openReport(extension, twelve);
    await page.setViewportSize({ width: 640, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
    await page.close();
  });
});
