/** The Goals, Risks and Report tabs and a look-ahead of the sample plan, in the page of `npm start`. */
import { chromium, type Page } from 'playwright-core';
import { buildPage } from '../../apps-script/local/page/build.mjs';
import { serve } from '../../apps-script/local/page/serve.mjs';
import type { Scene } from './scene.js';

interface View {
  readonly file: string;
  readonly command: string;
  /** Typed on the tab once it is there, from this row on. */
  readonly typed?: {
    readonly tab: string;
    readonly row: number;
    readonly rows: readonly (readonly string[])[];
  };
}

const VIEWS: readonly View[] = [
  {
    file: 'goals-tab.png',
    command: 'openGoals',
    typed: {
      tab: 'Goals',
      row: 4,
      rows: [
        ['Visitor satisfaction', '85%', '75%', '79%', 'higher is better'],
        ['Complaints a week', '5', '8', '11', 'lower is better'],
        ['Accessibility audit passed', 'yes', '', '', ''],
      ],
    },
  },
  {
    file: 'risks-tab.png',
    command: 'openRisks',
    typed: {
      tab: 'Risks',
      row: 2,
      rows: [
        [
          'Lift delivery slips',
          'risk',
          '40%',
          '18000',
          'Buyer',
          'Keep a second lift on option',
          '2027-03-20',
          'Open',
        ],
        [
          'Asbestos in the ceiling',
          'risk',
          '80%',
          '26000',
          'Site lead',
          'Survey first',
          '2027-02-10',
          'Open',
        ],
        ['Rain on the open roof', 'risk', '25%', '4000', 'Contractor', 'Tent', '', 'Watching'],
        ['Choose the floor finish', 'decision', '', '', 'Clinic lead', '', '2027-02-12', 'Open'],
      ],
    },
  },
  { file: 'report-tab.png', command: 'openReport' },
  { file: 'look-ahead-tab.png', command: 'handOutLookAhead' },
];

const inPage = (page: Page, call: string): Promise<unknown> =>
  page.evaluate(`throughlineHost.open.local.${call}`);

async function take({ command, typed }: View, executablePath: string): Promise<Uint8Array> {
  await buildPage();
  const { address, close } = await serve(0);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 1720, height: 900 }, colorScheme: 'light' });
  await page.goto(address);
  await page.frameLocator('iframe[src*="popup.html"]').getByText('6 of 6 projects read').waitFor();
  await page.getByRole('button', { name: "Close the extension's popup" }).click();
  await inPage(page, `run(${JSON.stringify(command)})`);
  for (const [at, row] of (typed?.rows ?? []).entries())
    for (const [column, text] of row.entries())
      if (text !== '')
        await inPage(
          page,
          `type(${JSON.stringify(typed?.tab)}, ${(typed?.row ?? 1) + at}, ${column + 1}, ${JSON.stringify(text)})`,
        );
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
