/** The Report tab on paper: two pages of A4, and no text cut. */
import { type Browser, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { samplePlan } from '../../../shared/sample/plan.js';
import { findBrowser } from '../../support/browsers.mjs';
import { printTab } from '../../support/printed-tab.js';
import { typed } from '../typed-cells.js';
import { closeWorkbooks, Workbook } from '../workbook.js';

let browser: Browser;

beforeAll(async () => {
  const executablePath = (await findBrowser('chromium')) ?? '';
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(() => browser?.close());
afterEach(closeWorkbooks);

const PATIENT = 120_000;

const COLUMNS = 2;

const REGISTER = [
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
  ['Asbestos in the ceiling', 'risk', '80%', '26000', 'Site lead', 'Survey first', '2027-02-10', 'Open'],
  ['Rain on the open roof', 'risk', '25%', '4000', 'Contractor', 'Tent', '', 'Watching'],
  ['Choose the floor finish', 'decision', '', '', 'Clinic lead', '', '2027-02-12', 'Open'],
];

const NAME = 'Inspection and acceptance of the switchgear and its cable trays in hall';

/** Of each kind of line more than the report shows: done, next, slipped, late, past a deadline, overloaded, unreadable. */
const TROUBLED = [
  [
    'ID',
    'Task',
    'Duration',
    'Predecessors',
    'Resources',
    '% complete',
    'Actual start',
    'Actual finish',
    'Deadline',
    'Budget',
    'Actual cost',
  ],
  ...Array.from({ length: 60 }, (_, at) => {
    const id = at + 1;
    const who = `Commissioning engineer ${id % 4}`;
    if (id <= 12) return [id, `${NAME} ${id}`, 3, '', who, 1, '2026-04-01', '2026-04-09', '', 1000, 1500];
    if (id <= 24) return [id, `${NAME} ${id}`, 15, '', who, 0.2, '', '', '2026-04-02', 1000, 700];
    if (id <= 36) return [id, `${NAME} ${id}`, 10, id - 12, who, '', '', '', '2026-04-20', 1000, ''];
    if (id <= 48) return [id, `${NAME} ${id}`, 0, id - 12, '', '', '', '', '', '', ''];
    return [id, `${NAME} ${id}`, 'soon', '', '', '', '', '', '', '', ''];
  }),
];

const RESOURCES = [
  ['Resource', 'Capacity'],
  ...[0, 1, 2, 3].map((at) => [`Commissioning engineer ${at}`, 1]),
];

const printed = (book: Workbook) => printTab(book.tab('Report'), book.engineTab('Report'), COLUMNS, browser);

/** The sample's tables, each on a tab of its own. */
function sample(): Workbook {
  const tables = Object.entries(samplePlan).map(([name, table]) => [name, typed(table)] as const);
  const book = new Workbook(Object.fromEntries(tables));
  book.convert();
  return book;
}

function fill(book: Workbook, tab: string, row: number, rows: readonly (readonly string[])[]): void {
  book
    .tab(tab)
    .getRange(row, 1, rows.length, rows[0]?.length ?? 1)
    .setValues(rows.map((cells) => [...cells]));
  book.host.engine.calculate();
}

it(
  'of the sample plan takes two pages, its registers filled',
  async () => {
    const book = sample();
    book.run('openRisks');
    book.run('openGoals');
    fill(book, 'Risks', 2, REGISTER);
    fill(book, 'Goals', 4, [['Visitor satisfaction', '85%', '75%', '79%', 'higher is better']]);
    book.run('openReport');
    const { pages, clipped } = await printed(book);
    expect(clipped).toEqual([]);
    expect(pages).toBe(2);
  },
  PATIENT,
);

it(
  'of a plan with everything to tell, in long words, takes two pages',
  async () => {
    const book = new Workbook({ Plan: TROUBLED, Resources: RESOURCES });
    const answers = { project: 'A project', projectStart: '2026-03-02', statusDate: '2026-04-10' };
    book.convert({ answers });
    book.run('openRisks');
    fill(book, 'Risks', 2, Array.from({ length: 10 }, () => REGISTER).flat());
    book.run('openReport');
    const { pages, clipped } = await printed(book);
    expect(clipped).toEqual([]);
    expect(pages).toBe(2);
  },
  PATIENT,
);
