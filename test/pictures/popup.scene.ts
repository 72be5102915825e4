/** The popup in its states, from the production build with the states put into its store. */
import type { Page } from 'playwright-core';
import de from '../../extension/_locales/de/messages.json';
import { catalogueLookup, wordsOf } from '../../extension/words/words.js';
import { extensionInChromium } from '../support/extension-in-chromium.js';
import { failuresState, largeState } from '../support/popup-states.js';
import type { Scene } from './scene.js';

interface State {
  readonly file: string;
  readonly scheme: 'light' | 'dark';
  readonly language: string;
  readonly state: (now: number) => Promise<Record<string, unknown>>;
  readonly prepare?: (page: Page) => Promise<void>;
  /** As a person zooms the page. */
  readonly zoom?: number;
}

const german = wordsOf('de-DE', catalogueLookup(de));

const LONG_NAMES = [
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenbeschaffung',
  'Einführung der Rindfleischetikettierungsüberwachungsaufgabenübertragung',
  'Straßenbahnhaltestellenmodernisierung Abschnitt Süd',
];

const nothing = async (): Promise<Record<string, unknown>> => ({});

/** The sample as a person asks for it, with the tables that its ledger and its answers come from. */
const showSample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Show me a sample' }).click();
  await page.locator('.row').first().waitFor();
};

const openFirst = (page: Page): Promise<void> => page.locator('.row').first().click();

const openSampleProject = async (page: Page): Promise<void> => {
  await showSample(page);
  await openFirst(page);
};

const STATES: readonly State[] = [
  { file: 'popup-first-run.png', scheme: 'light', language: 'en', state: nothing },
  { file: 'popup.png', scheme: 'light', language: 'en', state: nothing, prepare: showSample },
  { file: 'popup-dark.png', scheme: 'dark', language: 'en', state: nothing, prepare: showSample },
  { file: 'popup-project.png', scheme: 'light', language: 'en', state: nothing, prepare: openSampleProject },
  { file: 'popup-failures.png', scheme: 'light', language: 'en', state: failuresState },
  { file: 'popup-failures-dark.png', scheme: 'dark', language: 'en', state: failuresState },
  { file: 'popup-200-projects.png', scheme: 'light', language: 'en', state: (now) => largeState(200, now) },
  {
    file: 'popup-trends.png',
    scheme: 'light',
    language: 'en',
    state: (now) => largeState(12, now),
  },
  {
    file: 'popup-trends-dark.png',
    scheme: 'dark',
    language: 'en',
    state: (now) => largeState(12, now),
    prepare: openFirst,
  },
  {
    file: 'popup-filtered.png',
    scheme: 'light',
    language: 'en',
    state: nothing,
    prepare: async (page) => {
      await showSample(page);
      await page.getByRole('button', { name: 'Filters' }).click();
      await page.getByLabel('Health').selectOption('Green');
    },
  },
  {
    file: 'popup-asked.png',
    scheme: 'light',
    language: 'en',
    state: nothing,
    prepare: async (page) => {
      await showSample(page);
      await page.getByTitle('How Cost is computed').click();
      await page.locator('dialog[open]').waitFor();
    },
  },
  {
    file: 'popup-german-200-percent.png',
    scheme: 'light',
    language: 'de',
    state: (now) => largeState(9, now, (at) => LONG_NAMES[at % LONG_NAMES.length] ?? '', german),
    zoom: 2,
  },
  {
    file: 'popup-german.png',
    scheme: 'light',
    language: 'de',
    state: (now) => largeState(9, now, (at) => LONG_NAMES[at % LONG_NAMES.length] ?? '', german),
  },
];

async function take({ scheme, language, state, prepare, zoom }: State): Promise<Uint8Array> {
  const extension = await extensionInChromium({ scheme, language });
  const setup = await extension.context.newPage();
  await setup.goto(`chrome-extension://${extension.id}/manifest.json`);
  await setup.evaluate((values) => chrome.storage.local.set(values), await state(Date.now()));
  const page = await extension.openPopup();
  if (zoom !== undefined)
    await page.evaluate((by) => document.body.style.setProperty('zoom', String(by)), zoom);
  await page.waitForTimeout(200);
  await prepare?.(page);
  await page.waitForTimeout(200);
  const picture = await page.locator('main').screenshot();
  await extension.close();
  return picture;
}

const scenes: readonly Scene[] = STATES.map((state) => ({ file: state.file, take: () => take(state) }));

export default scenes;
