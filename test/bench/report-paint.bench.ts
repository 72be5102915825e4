/** How soon the executive report of a program with 50 projects stands there, from the start of its page. */
import type { Page } from 'playwright-core';
import { extensionInChromium } from '../support/extension-in-chromium.js';
import { openReport } from '../support/report-page.js';
import { reportState } from '../support/report-states.js';
import type { BenchContext, Measured } from './bench.js';

const RUNS = 7;

/** Milliseconds from the start of the page until the report was put together and painted. */
const paintedAfter = async (page: Page): Promise<number> => {
  await page.reload();
  await page.waitForSelector('main');
  return page.evaluate(() => performance.getEntriesByName('painted')[0]?.startTime ?? Number.NaN);
};

export default async function reportPaints({ calibration }: BenchContext): Promise<Measured[]> {
  const extension = await extensionInChromium();
  const page = await openReport(extension, await reportState(50, Date.now()));
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await paintedAfter(page));
  await extension.close();
  const median = times.sort((one, other) => one - other)[RUNS >> 1] ?? Number.NaN;
  return [
    {
      name: 'executive report of 50 projects, from opening the page to the whole report',
      ratio: median / calibration,
      against: 'the calibration loop',
      // A second on the machine that the calibration loop takes 100 ms on.
      limit: 10,
      detail: `${median.toFixed(0)} ms`,
    },
  ];
}
