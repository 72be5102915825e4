/** How soon the popup stands there with 50 and with 200 projects, beside a blank page of the same extension. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { CHROME_BUILD, extensionInChromium } from '../support/extension-in-chromium.js';
import { largeState } from '../support/popup-states.js';
import type { Measured } from './bench.js';

const RUNS = 15;

/** Milliseconds from the start of the page to the first picture of its contents. */
const paintedAfter = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list, observer) => {
          const entry = list.getEntriesByName('first-contentful-paint')[0];
          if (entry === undefined) return;
          observer.disconnect();
          resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

export default async function popupPaints(): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-paint-'));
  await cp(CHROME_BUILD, folder, { recursive: true });
  await writeFile(
    join(folder, 'blank.html'),
    '<!doctype html><html lang="en"><title>Blank</title><body>Blank</body></html>',
  );
  const extension = await extensionInChromium({ build: folder });
  const page = await extension.context.newPage();
  const open = async (path: string): Promise<number> => {
    await page.goto(`chrome-extension://${extension.id}/${path}`);
    return paintedAfter(page);
  };
  const fill = async (count: number): Promise<void> => {
    await page.evaluate((values) => chrome.storage.local.set(values), await largeState(count, Date.now()));
  };
  /** Taken in turns, so that whatever else the machine does meets both alike. */
  const compare = async (count: number): Promise<Measured> => {
    await open('blank.html');
    await fill(count);
    const blank: number[] = [];
    const popup: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      blank.push(await open('blank.html'));
      popup.push(await open('popup/popup.html'));
    }
    return {
      name: `popup with ${count} projects, first contents on the screen`,
      ratio: median(popup) / median(blank),
      against: 'a blank page of the extension',
      limit: count === 50 ? 1.5 : 1.7,
      detail: `${median(popup).toFixed(0)} ms and ${median(blank).toFixed(0)} ms`,
    };
  };
  const measured = [await compare(50), await compare(200)];
  await extension.close();
  await rm(folder, { recursive: true, force: true });
  return measured;
}
