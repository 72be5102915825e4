import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { manifest } from '../../../extension/manifest.js';
import { sampleProgram } from '../../../shared/sample/program.js';
import { type FirefoxPage, firefox, type RunningFirefox } from '../../support/firefox.js';

const BUILD = fileURLToPath(new URL('../../../dist/firefox', import.meta.url));
const UUID = '6b2f4f1e-52c1-4f5e-9d3a-7d1c2b8a9e10';

let browser: RunningFirefox;
let popup: FirefoxPage;

beforeAll(async () => {
  const built = manifest('firefox', '0.0.0');
  if (!('browser_specific_settings' in built)) throw new Error('The manifest is not of Firefox.');
  browser = await firefox(built.browser_specific_settings.gecko.id, UUID);
  await browser.install(BUILD);
  popup = await browser.open(`moz-extension://${UUID}/popup/popup.html`);
});

afterAll(() => browser?.close());

const text = (selector: string): Promise<unknown> =>
  popup.evaluate(`document.querySelector('${selector}')?.textContent`);

test('the Firefox build opens its popup, paints the sample and opens a project', async () => {
  await expect.poll(() => text('h1')).toBe('No program yet.');
  await popup.evaluate('document.querySelectorAll("button")[1].click()');
  await expect.poll(() => text('h1')).toBe(sampleProgram.name);
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
  expect([...granted.permissions].sort()).toEqual(['activeTab', 'alarms', 'storage']);
});
