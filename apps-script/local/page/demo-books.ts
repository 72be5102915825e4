/** The workbooks that the page starts from: the project's own sample as tables on tabs, and the same work as a plain list. */
import { samplePlan } from '../../../shared/sample/plan.js';
import type { PlainBook, PlainCell } from '../engine/workbook-data.js';
import { tableTab } from './table-tab.js';

/** Tables only: the add-on's own command adds names, formulas and the Summary. */
export const sampleBook = (): PlainBook => ({
  name: 'Harbour Street clinic',
  tabs: [
    tableTab('Plan', samplePlan.plan),
    tableTab('Settings', samplePlan.settings),
    tableTab('Calendar', samplePlan.calendar),
    tableTab('Resources', samplePlan.resources),
    tableTab('Actuals', samplePlan.actuals),
    tableTab('Baseline', samplePlan.baseline),
  ],
});

/** As a manager keeps it before there is an add-on: a title, headers of their own, a total. */
const RECEPTION: PlainCell[][] = [
  ['Reception desk replacement, spring works'],
  [],
  ['No', 'What', 'Days', 'After', 'Who', 'Done', 'Cost'],
  [1, 'Measure and sketch', 2, '', 'Facilities manager', { value: 1, format: '0%' }, 600],
  [2, 'Choose desk and lighting', 3, '1', 'Facilities manager', { value: 0.5, format: '0%' }, 450],
  [3, 'Order desk', 1, '2', 'Buyer', '', 5200],
  [4, 'Desk is made', '3w', '3', '', '', ''],
  [5, 'Move power and data', 2, '2', 'Services engineer', '', 1400],
  [6, 'Floor repair', 2, '5', 'Fit-out contractor', '', 900],
  [7, 'Fit desk', 1, '4, 6', 'Fit-out contractor', '', 700],
  [8, 'Reception open again', 0, '7', '', '', ''],
  ['', 'Total', '', '', '', '', '=SUM(G4:G11)'],
];

const WIDTHS = [44, 180, 44, 50, 140, 52, 60];

export const emptyBook = (): PlainBook => ({
  name: 'Untitled spreadsheet',
  tabs: [{ name: 'Sheet1', cells: [] }],
});

export const plainBook = (): PlainBook => ({
  name: 'Reception desk',
  tabs: [{ name: 'Sheet1', cells: RECEPTION, columnWidths: WIDTHS }],
});
