/** The page of `npm start`: the sample plan in the grid with sidebar and popup, and a plain sheet on its way to a plan. */
import { chromium, type Page } from 'playwright-core';
import { buildPage } from '../../apps-script/local/page/build.mjs';
import { serve } from '../../apps-script/local/page/serve.mjs';
import type { Scene } from './scene.js';

interface View {
  readonly file: string;
  readonly scheme: 'light' | 'dark';
  readonly prepare: (page: Page) => Promise<void>;
}

const chooseTask = async (page: Page): Promise<void> => {
  await page
    .locator('.grid canvas')
    .last()
    .click({ position: { x: 420, y: 456 } });
  await page.frameLocator('.sidebar iframe').getByText('Latest finish').waitFor();
};

const turnPlainSheet = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'A plain sheet' }).click();
  await page.getByRole('button', { name: 'Throughline', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Turn this sheet into a plan' }).click();
  await page.frameLocator('.sidebar iframe').getByRole('button', { name: 'Apply' }).waitFor();
};

const VIEWS: readonly View[] = [
  { file: 'local-page.png', scheme: 'light', prepare: chooseTask },
  { file: 'local-page-dark.png', scheme: 'dark', prepare: chooseTask },
  { file: 'local-page-conversion.png', scheme: 'light', prepare: turnPlainSheet },
];

async function take({ scheme, prepare }: View, executablePath: string): Promise<Uint8Array> {
  await buildPage();
  const { address, close } = await serve(0);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: scheme });
  await page.goto(address);
  await page.frameLocator('iframe[src*="popup.html"]').getByText('6 of 6 projects read').waitFor();
  await prepare(page);
  await page.waitForTimeout(1000);
  const picture = await page.screenshot();
  await browser.close();
  await close();
  return picture;
}

const scenes: readonly Scene[] = VIEWS.map((view) => ({
  file: view.file,
  take: (executablePath) => take(view, executablePath),
}));

export default scenes;
