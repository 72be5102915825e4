import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { manifest } from '../../../extension/manifest.js';
import { type FirefoxPage, firefox, type RunningFirefox } from '../../support/firefox.js';
import { type GoogleStandIn, googleStandIn } from '../../support/google-stand-in.js';

const BUILD = fileURLToPath(new URL('../../../dist/firefox', import.meta.url));
const UUID = '6b2f4f1e-52c1-4f5e-9d3a-7d1c2b8a9e11';

let google: GoogleStandIn;
let browser: RunningFirefox;

beforeAll(async () => {
  const built = manifest('firefox', '0.0.0');
  if (!('browser_specific_settings' in built)) throw new Error('The manifest is not of Firefox.');
  google = await googleStandIn();
  browser = await firefox(built.browser_specific_settings.gecko.id, UUID, google);
  await browser.install(BUILD);
});

afterAll(async () => {
  await browser?.close();
  await google.close();
});

test('the sample program has its report in Firefox, and its figures say where they come from', async () => {
  const popup: FirefoxPage = await browser.open(`moz-extension://${UUID}/popup/popup.html`);
  await expect
    .poll(() => popup.evaluate('document.querySelector("h1")?.textContent'))
    .toBe('No program yet.');
  await expect.poll(() => popup.evaluate('browser.alarms.getAll().then((all) => all.length)')).toBe(1);
  await popup.evaluate('browser.runtime.sendMessage({ type: "show-sample" })');
  const report = await browser.open(`moz-extension://${UUID}/report/report.html`);
  await expect
    .poll(() => report.evaluate('document.querySelector("h1")?.textContent'), { timeout: 10_000 })
    .toBe('Care closer to home');
  expect(await report.evaluate('document.querySelectorAll("h2").length')).toBeGreaterThanOrEqual(8);
  await report.evaluate('document.querySelector(".projects .number .traced").click()');
  await expect
    .poll(() => report.evaluate('document.querySelector("dialog[open] h2")?.textContent'))
    .toContain('Finish');
  await report.evaluate('document.querySelector("nav button:nth-of-type(3)").click()');
  await expect
    .poll(() => report.evaluate('document.querySelector("textarea")?.getAttribute("aria-label")'))
    .toBe('Health in one sentence');
});
