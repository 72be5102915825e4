/** The sidebar in its two views, from the built add-on: a list on its way to become a plan, and the sample project. */
import { chromium, type Page } from 'playwright-core';
import { samplePlan } from '../../shared/sample/plan.js';
import { typed } from '../apps-script/typed-cells.js';
import { closeWorkbooks, Workbook } from '../apps-script/workbook.js';
import { openSidebar, settled } from '../support/built-sidebar.js';
import type { Scene } from './scene.js';

type Scheme = 'light' | 'dark';

/** As a manager keeps it before there is an add-on: a title, headers of their own, a total. */
const LIST = [
  ['Reception desk replacement, spring works'],
  [],
  ['No', 'What', 'Days', 'After', 'Who', 'Done', 'Cost'],
  [1, 'Measure and sketch', 2, '', 'Facilities manager', '100%', 600],
  [2, 'Choose desk and lighting', 3, '1', 'Facilities manager', '50%', 450],
  [3, 'Order desk', 1, '2', 'Buyer', '', 5200],
  [4, 'Desk is made', '3w', '3', '', '', ''],
  [5, 'Move power and data', 2, '2', 'Services engineer', '', 1400],
  [6, 'Fit desk', 1, '4, 5', 'Fit-out contractor', '', 700],
  [7, 'Reception open again', 0, '6', '', '', ''],
  ['', 'Total', '', '', '', '', 8350],
];

/** The sample's tables, each on a tab of its own, the plan in front. */
const sampleWorkbook = (): Workbook =>
  new Workbook(Object.fromEntries(Object.entries(samplePlan).map(([name, table]) => [name, typed(table)])));

async function conversion(page: Page): Promise<void> {
  await page.getByLabel('What is the project called?').fill('Reception desk');
  await page.getByLabel('What is the project called?').blur();
  await settled(page);
  await page.getByLabel('When does the project start?').fill('2027-03-01');
  await page.getByLabel('When does the project start?').blur();
  await settled(page);
  await page.getByLabel('Up to which day is progress recorded?').fill('2027-03-03');
  await page.getByLabel('Up to which day is progress recorded?').blur();
  await settled(page);
}

async function plan(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByRole('heading', { name: 'Needs attention' }).waitFor();
  await settled(page);
}

const VIEWS = [
  { name: 'conversion', workbook: () => new Workbook(LIST), prepare: conversion },
  { name: 'plan', workbook: sampleWorkbook, prepare: plan },
] as const;

async function take(view: (typeof VIEWS)[number], scheme: Scheme, executablePath: string) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await openSidebar(browser, view.workbook(), scheme);
  await view.prepare(page);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  const picture = await page.screenshot();
  await browser.close();
  // Open engines would keep the script from ending.
  closeWorkbooks();
  return picture;
}

const scenes: readonly Scene[] = VIEWS.flatMap((view) =>
  (['light', 'dark'] as const).map((scheme) => ({
    file: `sidebar-${view.name}${scheme === 'dark' ? '-dark' : ''}.png`,
    take: (executablePath: string) => take(view, scheme, executablePath),
  })),
);

export default scenes;
