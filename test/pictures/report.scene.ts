/** The executive report in its states, from the production build with a program put into its stores. */
import type { Page } from 'playwright-core';
import { extensionInChromium } from '../support/extension-in-chromium.js';
import { openReport } from '../support/report-page.js';
import { reportState, type StoredReport } from '../support/report-states.js';
import type { Scene } from './scene.js';

interface State {
  readonly file: string;
  readonly scheme: 'light' | 'dark';
  readonly language: string;
  readonly state: (now: number) => Promise<StoredReport>;
  readonly prepare?: (page: Page) => Promise<void>;
}

const twelve = (now: number): Promise<StoredReport> => reportState(12, now);

const inGerman = (now: number): Promise<StoredReport> =>
  reportState(12, now, { nameOf: (at) => `Donaudampfschifffahrtsgesellschaftskapitänsmütze ${at + 1}` });

const broken = (now: number): Promise<StoredReport> =>
  reportState(12, now, { isUnread: (at) => at % 3 === 0 });

const trace = async (page: Page): Promise<void> => {
  await page.locator('.headline .traced').nth(2).click();
  await page.getByRole('dialog').waitFor();
};

const STATES: readonly State[] = [
  { file: 'report.png', scheme: 'light', language: 'en', state: twelve },
  { file: 'report-dark.png', scheme: 'dark', language: 'en', state: twelve },
  { file: 'report-trace.png', scheme: 'light', language: 'en', state: twelve, prepare: trace },
  { file: 'report-not-read.png', scheme: 'light', language: 'en', state: broken },
  { file: 'report-german.png', scheme: 'light', language: 'de', state: inGerman },
  {
    file: 'report-zoom.png',
    scheme: 'light',
    language: 'en',
    state: twelve,
    prepare: (page) => page.setViewportSize({ width: 550, height: 900 }),
  },
];

const scenes: readonly Scene[] = STATES.map(({ file, scheme, language, state, prepare }) => ({
  file,
  take: async () => {
    const extension = await extensionInChromium({ scheme, language });
    const page = await openReport(extension, await state(Date.now()));
    await prepare?.(page);
    const picture = await page.screenshot({ fullPage: true });
    await extension.close();
    return picture;
  },
}));

export default scenes;
