/** The Actuals, Budget, Changes and Compare tabs and a saved baseline of the sample plan, in the page of `npm start`. */
import { chromium, type Page } from 'playwright-core';
import { buildPage } from '../../apps-script/local/page/build.mjs';
import { serve } from '../../apps-script/local/page/serve.mjs';
import type { Scene } from './scene.js';

interface View {
  readonly file: string;
  /** Run one after the other; the last one's tab is in the picture. */
  readonly commands: readonly string[];
  /** Typed on the tab once it is there, from this row on. */
  readonly typed?: {
    readonly tab: string;
    readonly row: number;
    readonly rows: readonly (readonly string[])[];
  };
}

const VIEWS: readonly View[] = [
  { file: 'actuals-tab.png', commands: ['openActuals'] },
  { file: 'budget-tab.png', commands: ['openBudget'] },
  {
    file: 'changes-tab.png',
    commands: ['openChanges'],
    typed: {
      tab: 'Changes',
      row: 14,
      rows: [
        ['1', 'Second entrance', 'Fire officer', '6500', '4', 'Approved', '2027-02-09'],
        ['2', 'Sound-proof doors', 'Asked for by the practice', '3200', '', 'Proposed', ''],
        ['3', 'Paint instead of panels', 'Saving', '-1800', '-1', 'Approved', '2027-02-12'],
        ['4', 'Roof garden', 'Wish of the owner', '24000', '15', 'Rejected', '2027-02-12'],
      ],
    },
  },
  { file: 'baseline-tab.png', commands: ['saveBaseline'] },
  { file: 'compare-tab.png', commands: ['saveBaseline', 'compareBaselines'] },
];

const inPage = (page: Page, call: string): Promise<unknown> =>
  page.evaluate(`throughlineHost.open.local.${call}`);

async function take({ commands, typed }: View, executablePath: string): Promise<Uint8Array> {
  await buildPage();
  const { address, close } = await serve(0);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 1720, height: 900 }, colorScheme: 'light' });
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
  // Columns that were added are in sight at first.
  await page.mouse.move(600, 500);
  await page.mouse.wheel(-5000, 0);
  await page.waitForTimeout(1500);
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
