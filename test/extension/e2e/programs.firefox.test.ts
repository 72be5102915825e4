import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workbookOfTables, writeWorkbook } from '../../../apps-script/local/workbook-file/write-workbook.js';
import { manifest } from '../../../extension/manifest.js';
import { sampleProgram } from '../../../shared/sample/program.js';
import { type FirefoxPage, firefox, type RunningFirefox } from '../../support/firefox.js';
import { type GoogleStandIn, googleStandIn } from '../../support/google-stand-in.js';
import { idOf, linkOf, PROJECTS, programWorkbook } from '../../support/program-workbook.js';

const BUILD = fileURLToPath(new URL('../../../dist/firefox', import.meta.url));
const UUID = '3c1d5a7e-0b7f-4a52-8f5e-92a4c6d1e0b3';
const PROGRAM = idOf('program');

let google: GoogleStandIn;
let browser: RunningFirefox;
let options: FirefoxPage;

beforeAll(async () => {
  const built = manifest('firefox', '0.0.0');
  if (!('browser_specific_settings' in built)) throw new Error('The manifest is not of Firefox.');
  google = await googleStandIn();
  google.answer(PROGRAM, { kind: 'workbook', bytes: writeWorkbook(programWorkbook()), title: 'Care' });
  for (const { id, bytes } of PROJECTS) google.answer(id, { kind: 'workbook', bytes });
  browser = await firefox(built.browser_specific_settings.gecko.id, UUID, google);
  await browser.install(BUILD);
  options = await browser.open(`moz-extension://${UUID}/options/options.html`);
});

afterAll(async () => {
  await browser?.close();
  await google.close();
});

const click = (page: FirefoxPage, text: string): Promise<unknown> =>
  page.evaluate(
    `[...document.querySelectorAll('button')].find((each) => each.textContent === ${JSON.stringify(text)}).click()`,
  );

const count = (selector: string): Promise<unknown> =>
  options.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`);

test('a program added in the options brings its projects, in the account that its link names', async () => {
  await expect.poll(() => count('#address')).toBe(1);
  // A test is quicker than a person: the background has only just been installed.
  await expect.poll(() => options.evaluate('browser.alarms.getAll().then((all) => all.length)')).toBe(1);
  await options.evaluate(`(() => {
    const field = document.getElementById('address');
    field.value = ${JSON.stringify(linkOf(PROGRAM, '/u/1'))};
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  })()`);
  await click(options, 'Add');
  await expect.poll(() => count('article li'), { timeout: 15_000 }).toBe(6);
  const popup = await browser.open(`moz-extension://${UUID}/popup/popup.html`);
  await expect
    .poll(() => popup.evaluate('document.querySelector("footer")?.textContent'), { timeout: 15_000 })
    .toContain('6 of 6 projects read');
  expect(await popup.evaluate('document.querySelector("h1").textContent')).toContain(sampleProgram.name);
  expect(google.asked.every((path) => path.startsWith('/spreadsheets/u/1/d/'))).toBe(true);
});

test('its tables lie in a database of their own, dates as dates', async () => {
  const names = 'indexedDB.databases().then((all) => all.map(({ name }) => name))';
  expect(await options.evaluate(names)).toContain('throughline-tables');
  await expect.poll(() => count('table tbody tr')).toBeGreaterThan(5);
});

test('the address to enter for a client of the Sheets API is one that Google accepts', async () => {
  expect(await options.evaluate('document.querySelector("main").textContent')).toMatch(
    /http:\/\/127\.0\.0\.1\/mozoauth2\/[0-9a-f]+/,
  );
});

test('erasing leaves nothing, and one can begin anew', async () => {
  const plan = sampleProgram.projects[1]?.tables;
  const other = idOf('single');
  google.answer(other, { kind: 'workbook', bytes: writeWorkbook(workbookOfTables({ ...plan })) });
  await click(options, 'Erase everything');
  await click(options, 'Yes, erase everything');
  await expect.poll(() => options.evaluate('browser.storage.local.get(null)')).toEqual({});
  await expect.poll(() => options.evaluate('indexedDB.databases().then((all) => all.length)')).toBe(0);
  const message = { type: 'add-sheet', address: { id: other, account: null }, title: 'Single' };
  await options.evaluate(`browser.runtime.sendMessage(${JSON.stringify(message)})`);
  await expect.poll(() => count('article li'), { timeout: 10_000 }).toBe(1);
});
