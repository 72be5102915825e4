/** Pictures of the popup in its states, taken from the production build: `node test/support/run.mjs` on this file writes them to `docs/`. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import de from '../../../extension/_locales/de/messages.json';
import { catalogueLookup, wordsOf } from '../../../extension/words/words.js';
import { extensionInChromium } from '../extension-in-chromium.js';
import { failuresState, largeState, sampleState } from '../popup-states.js';

interface Scene {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  readonly language: string;
  readonly state: (now: number) => Record<string, unknown>;
  readonly prepare?: (page: Page) => Promise<void>;
}

const german = wordsOf('de-DE', catalogueLookup(de));

const LONG_NAMES = [
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenbeschaffung',
  'Einführung der Rindfleischetikettierungsüberwachungsaufgabenübertragung',
  'Straßenbahnhaltestellenmodernisierung Abschnitt Süd',
];

const openFirst = (page: Page): Promise<void> => page.locator('.row').first().click();

const SCENES: readonly Scene[] = [
  { name: 'popup-first-run', scheme: 'light', language: 'en', state: () => ({}) },
  { name: 'popup', scheme: 'light', language: 'en', state: sampleState },
  { name: 'popup-dark', scheme: 'dark', language: 'en', state: sampleState },
  { name: 'popup-project', scheme: 'light', language: 'en', state: sampleState, prepare: openFirst },
  { name: 'popup-failures', scheme: 'light', language: 'en', state: failuresState },
  { name: 'popup-failures-dark', scheme: 'dark', language: 'en', state: failuresState },
  { name: 'popup-200-projects', scheme: 'light', language: 'en', state: (now) => largeState(200, now) },
  {
    name: 'popup-german',
    scheme: 'light',
    language: 'de',
    state: (now) => largeState(9, now, (at) => LONG_NAMES[at % LONG_NAMES.length] ?? '', german),
  },
];

/** Takes every picture, or those of these names. */
export async function takePopupPictures(folder: string, names: readonly string[] = []): Promise<void> {
  for (const scene of SCENES.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const extension = await extensionInChromium({ scheme: scene.scheme, language: scene.language });
    const setup = await extension.context.newPage();
    await setup.goto(`chrome-extension://${extension.id}/manifest.json`);
    await setup.evaluate((values) => chrome.storage.local.set(values), scene.state(Date.now()));
    const page = await extension.openPopup();
    await page.waitForTimeout(200);
    await scene.prepare?.(page);
    await page.waitForTimeout(200);
    await page.locator('main').screenshot({ path: `${folder}/${scene.name}.png` });
    await extension.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await takePopupPictures(fileURLToPath(new URL('../../../docs', import.meta.url)), process.argv.slice(2));
}
