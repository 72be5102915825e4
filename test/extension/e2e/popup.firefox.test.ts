import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workbookOfTables, writeWorkbook } from '../../../apps-script/local/workbook-file/write-workbook.js';
import { manifest } from '../../../extension/manifest.js';
import { sampleProgram } from '../../../shared/sample/program.js';
import { type FirefoxPage, firefox, type RunningFirefox } from '../../support/firefox.js';
import { type GoogleStandIn, googleStandIn } from '../../support/google-stand-in.js';

const BUILD = fileURLToPath(new URL('../../../dist/firefox', import.meta.url));
const UUID = '6b2f4f1e-52c1-4f5e-9d3a-7d1c2b8a9e10';

let google: GoogleStandIn;
let browser: RunningFirefox;
let popup: FirefoxPage;

beforeAll(async () => {
  const built = manifest('firefox', '0.0.0');
  if (!('browser_specific_settings' in built)) throw new Error('The manifest is not of Firefox.');
  google = await googleStandIn();
  browser = await firefox(built.browser_specific_settings.gecko.id, UUID, google);
  await browser.install(BUILD);
  popup = await browser.open(`moz-extension://${UUID}/popup/popup.html`);
});

afterAll(async () => {
  await browser?.close();
  await google.close();
});

const text = (selector: string): Promise<unknown> =>
  popup.evaluate(`document.querySelector('${selector}')?.textContent`);

test('the Firefox build opens its popup, paints the sample and opens a project', async () => {
  await expect.poll(() => text('h1')).toBe('No program yet.');
  // A test is quicker than a person: the background has only just been installed.
  await expect.poll(() => popup.evaluate('browser.alarms.getAll().then((all) => all.length)')).toBe(1);
  await popup.evaluate('document.querySelectorAll("button")[1].click()');
  await expect.poll(() => text('h1'), { timeout: 10_000 }).toBe(sampleProgram.name);
  await expect.poll(() => text('footer')).toContain('6 of 6 projects read');
  const attention = await popup.evaluate('document.querySelectorAll(".project").length');
  expect(await popup.evaluate('browser.action.getBadgeText({})')).toBe(String(attention));
  await popup.evaluate('document.querySelector(".row").click()');
  await expect.poll(() => text('.detail')).toContain('Milestones');
});

test('its background makes its alarm and holds no more than it asked for', async () => {
  const alarms = (await popup.evaluate('browser.alarms.getAll()')) as { name: string }[];
  expect(alarms.map(({ name }) => name)).toEqual(['refresh']);
  const granted = (await popup.evaluate('browser.permissions.getAll()')) as { permissions: string[] };
  expect([...granted.permissions].sort()).toEqual(['activeTab', 'alarms', 'identity', 'storage']);
});

test('it reads a Google sheet with the session of the browser, and says why it cannot read another', async () => {
  const good = 'sheet-good-0123456789';
  const refused = 'sheet-refused-0123456789';
  const plan = sampleProgram.projects[0]?.tables;
  google.answer(good, { kind: 'workbook', bytes: writeWorkbook(workbookOfTables({ ...plan })) });
  google.answer(refused, { kind: 'status', status: 403 });
  for (const [id, title] of [
    [good, 'Good'],
    [refused, 'Refused'],
  ]) {
    const message = { type: 'add-sheet', address: { id, account: null }, title };
    await popup.evaluate(`browser.runtime.sendMessage(${JSON.stringify(message)})`);
  }
  await expect.poll(() => text('footer')).toContain('1 of 2 projects read');
  expect(await text('.projects')).toContain('Harbour Street clinic');
  expect(await text('.failure')).toContain('You have no access to "Refused".');
});
