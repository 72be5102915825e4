/** A picture of a tab of the sample plan, in the page of `npm start`. */
import { chromium, type Page } from 'playwright-core';
import { buildPage } from '../../apps-script/local/page/build.mjs';
import { serve } from '../../apps-script/local/page/serve.mjs';
import type { Scene } from './scene.js';

export interface TabView {
  readonly file: string;
  /** Run one after the other; the last one's tab is in the picture. */
  readonly commands: readonly string[];
  /** Typed on the tab once it is there, from this row on. */
  readonly typed?: {
    readonly tab: string;
    readonly row: number;
    readonly rows: readonly (readonly string[])[];
  };
  /** How high the window is. */
  readonly height?: number;
}

/** Once for all pictures. */
let built: ReturnType<typeof buildPage> | undefined;

const WIDTH = 1720;
const HEIGHT = 900;

const inPage = (page: Page, call: string): Promise<unknown> =>
  page.evaluate(`throughlineHost.open.local.${call}`);

async function take(
  { commands, typed, height = HEIGHT }: TabView,
  executablePath: string,
): Promise<Uint8Array> {
  built ??= buildPage();
  await built;
  const { address, close } = await serve(0);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: WIDTH, height }, colorScheme: 'light' });
  await page.goto(address);
  await page.frameLocator('iframe[src*="popup.html"]').getByText('6 of 6 projects read').waitFor();
  await page.getByRole('button', { name: "Close the extension's popup" }).click();
  for (const command of commands) await inPage(page, `run(${JSON.stringify(command)})`);
  for (const [at, row] of (typed?.rows ?? []).entries())
    for (const [column, text] of row.entries())
      if (text !== '')
        await inPage(
          page,
          `type(${JSON.stringify(typed?.tab)}, ${(typed?.row ?? 1) + at}, ${column + 1}, ${JSON.stringify(text)})`,
        );
  // The grid takes its size anew when the window does.
  for (const width of [WIDTH - 40, WIDTH]) {
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(1200);
  }
  await page.mouse.move(600, 400);
  await page.mouse.wheel(-5000, -5000);
  await page.waitForTimeout(1500);
  const picture = await page.screenshot();
  await browser.close();
  await close();
  return picture;
}

export const tabScenes = (views: readonly TabView[]): readonly Scene[] =>
  views.map((view) => ({ file: view.file, take: (executablePath) => take(view, executablePath) }));
