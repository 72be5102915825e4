import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workbookOfTables, writeWorkbook } from '../../../apps-script/local/workbook-file/write-workbook.js';
import { sampleProgram } from '../../../shared/sample/program.js';
import { extensionInChromium, type RunningExtension } from '../../support/extension-in-chromium.js';
import { type GoogleStandIn, googleStandIn } from '../../support/google-stand-in.js';
import { idOf, linkOf } from '../../support/program-workbook.js';

/** The sample's projects, and each of them once more under a name of its own. */
const PROJECTS = [...sampleProgram.projects, ...sampleProgram.projects].map(({ name, tables }, at) => ({
  name: at < sampleProgram.projects.length ? name : `${name} II`,
  id: idOf(`project${at}`),
  tables,
}));

const [header = [], ...rows] = sampleProgram.projectsTable;
const projects = [
  header,
  ...PROJECTS.map(({ name, id }, at) => [name, linkOf(id), ...(rows[at % rows.length] ?? []).slice(2)]),
];

const PROGRAM_TABLES = {
  projects,
  settings: sampleProgram.settingsTable,
  rates: sampleProgram.ratesTable,
  objectives: sampleProgram.objectivesTable,
  ledger: sampleProgram.profitAndLossTable,
  dependencies: sampleProgram.dependenciesTable,
  risks: sampleProgram.risksTable,
  weights: sampleProgram.weightsTable,
  whatIf: sampleProgram.whatIfTable,
};

/** What opens a workbook at some of its cells. */
const AT_CELLS = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+\/edit#range='[^']+'!\$?[A-Z0-9]+/;

/** Asks a figure and tells what its trace lacks; the dialog is closed again. */
async function faultsOf(page: Page, figure: Locator): Promise<string[]> {
  const said = ((await figure.textContent()) ?? '').trim();
  await figure.click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  const title = ((await dialog.locator('h2').textContent()) ?? '').trim();
  const how = ((await dialog.locator('.trace-value + p').textContent()) ?? '').trim();
  const links = await dialog
    .locator('a')
    .evaluateAll((all) => all.map((link) => decodeURIComponent((link as HTMLAnchorElement).href)));
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  const name = `${title} (${said})`;
  return [
    ...(how === '' ? [`${name}: it does not say how it was computed`] : []),
    ...(links.length === 0 ? [`${name}: it leads nowhere`] : []),
    ...links.filter((link) => !AT_CELLS.test(link)).map((link) => `${name}: ${link} opens no cells`),
  ];
}

async function faultsOfAll(page: Page, figures: Locator): Promise<string[]> {
  const faults = [];
  for (const figure of await figures.all()) faults.push(...(await faultsOf(page, figure)));
  return faults;
}

/** Texts with a digit in them that nobody can ask. */
const untraced = (places: Locator): Promise<string[]> =>
  places.evaluateAll((all) =>
    all
      .filter((place) => /\d/.test(place.textContent) && place.querySelector('.traced') === null)
      .map((place) => `${place.parentElement?.textContent}: ${place.textContent}`),
  );

describe('every figure of twelve projects', () => {
  let google: GoogleStandIn;
  let extension: RunningExtension;
  let popup: Page;
  let report: Page;

  beforeAll(async () => {
    google = await googleStandIn();
    const program = idOf('program');
    google.answer(program, { kind: 'workbook', bytes: writeWorkbook(workbookOfTables(PROGRAM_TABLES)) });
    for (const { id, tables } of PROJECTS) {
      google.answer(id, { kind: 'workbook', bytes: writeWorkbook(workbookOfTables({ ...tables })) });
    }
    extension = await extensionInChromium({ google });
    await extension.send({ type: 'add-sheet', address: { id: program, account: null }, title: 'Care' });
    popup = await extension.openPopup();
    await popup.locator('footer').filter({ hasText: '12 of 12 projects read' }).waitFor();
    const opened = extension.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Report', exact: true }).click();
    report = await opened;
    await report.locator('.projects tbody tr').first().waitFor();
    for (const summary of await report.locator('summary').all()) await summary.click();
  });

  afterAll(async () => {
    await extension.close();
    await google.close();
  });

  test('of the report can be asked', async () => {
    expect(await report.locator('.projects tbody tr').count()).toBe(12);
    expect(await untraced(report.locator('main td.number, main dd'))).toEqual([]);
  });

  // By section, so that each stands on its own feet.
  test.each([
    'header',
    '.projects tfoot',
    '.projects tbody tr:nth-child(1)',
    '.projects tbody tr:nth-child(4)',
    'section.part:has(h2:text-is("Decisions needed"))',
    'section.part:has(h2:text-is("People shared by projects"))',
    'section.part:has(h2:text-is("Open in all registers"))',
    'section.part:has(h2:text-is("Priorities"))',
    'section.part:has(h2:text-is("What if"))',
    'section.part:has(h2:text-is("Cost and forecast"))',
    'section.part:has(h2:text-is("Profit and loss"))',
    'section.part:has(h2:text-is("Benefits and objectives"))',
    'section.part:has(h2:text-is("Top risks"))',
    'section.part:has(h2:text-is("Late dependencies"))',
    'details.behind tbody tr:nth-child(2)',
  ])('of the report says how it was computed and opens its cells: %s', async (place) => {
    const figures = report.locator(`main ${place} .traced`);
    expect(await figures.count()).toBeGreaterThan(0);
    expect(await faultsOfAll(report, figures)).toEqual([]);
  });

  test('an amount in another currency shows its own, the rate and its date, and opens the rate', async () => {
    await report.locator('.projects tfoot .traced').nth(2).click();
    const row = report.getByRole('dialog').getByRole('row', { name: 'Mobile imaging unit' }).first();
    const rate = row.getByRole('link', { name: /the rate of .*2027/ });
    expect(await rate.textContent()).toMatch(/^€[\d,.]+ at 0\.85/);
    expect(decodeURIComponent((await rate.getAttribute('href')) ?? '')).toMatch(/#range='Rates'!4:4$/);
    await report.keyboard.press('Escape');
  });

  test('of the popup can be asked, says how it was computed and opens its cells', async () => {
    // A page behind another one draws once a second.
    await popup.bringToFront();
    expect(await untraced(popup.locator('.headline dd'))).toEqual([]);
    expect(await faultsOfAll(popup, popup.locator('header .traced'))).toEqual([]);
    const row = popup.locator('.project').first();
    await row.locator('button.row').click();
    await row.locator('.detail .figures').waitFor();
    expect(await untraced(row.locator('.figures dd, .detail td'))).toEqual([]);
    expect(await faultsOfAll(popup, row.locator('.detail .traced'))).toEqual([]);
  });
});
