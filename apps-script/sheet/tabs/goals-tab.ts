/** The Goals tab: what decides success, with a verdict and a reason for each, on time and on budget among them. */
import type { VerdictWord } from '../../../shared/goals/goal.js';
import { PLAN_GOALS } from '../../../shared/goals/plan-goal.js';
import { columnLetters } from '../a1.js';
import { styleHeader } from '../look.js';
import { OTHER_TABLE_NAMES } from '../names.js';
import { handToReport } from './report-tables.js';
import type { TabContext, TabKind } from './tab-kind.js';
import { type TableColumn, writeTable } from './table-tab.js';
import { colourWords, type State } from './word-colours.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const COLUMNS: readonly TableColumn[] = [
  { name: 'Goal', width: 180, hint: 'What decides success. On time and On budget are read from the plan.' },
  {
    name: 'Target',
    width: 80,
    hint: 'What counts as met: a number, a percentage, money, a date, yes or no. Blank for On time and On budget: the baseline.',
  },
  { name: 'Threshold', width: 80, hint: 'The worst value that is still at risk rather than missed.' },
  { name: 'Actual', width: 80, hint: 'What was measured. Leave it blank for On time and On budget.' },
  {
    name: 'Direction',
    width: 120,
    choices: ['higher is better', 'lower is better'],
    hint: 'Which way is better. Blank: as Target and Threshold say.',
  },
  { name: 'Note', width: 130, hint: 'Where the figure comes from, and who measures it.' },
];

const WORDS: Readonly<Record<VerdictWord, State>> = {
  Met: 'good',
  'On track': 'good',
  'At risk': 'warning',
  'Off track': 'bad',
  Missed: 'bad',
  'Not measured yet': 'unknown',
};

/** One blank column parts what is typed from what is calculated. */
const BLOCK = COLUMNS.length + 2;

export const GOALS_TAB: TabKind = {
  names: ['Goals', 'Throughline goals'],
  marker: OTHER_TABLE_NAMES.goals,
  fill(sheet: Sheet, { book, change, call }: TabContext) {
    const wanted = BLOCK + 1 - sheet.getMaxColumns();
    if (wanted > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), wanted);
    const table = writeTable(sheet, COLUMNS);
    sheet.getRange(2, 1, PLAN_GOALS.length, 1).setValues(PLAN_GOALS.map((name) => [name]));
    const goals = `A1:${columnLetters(COLUMNS.length)}`;
    sheet.getRange(1, BLOCK).setFormula(`=${call('PM_GOALS', { before: [goals] })}`);
    styleHeader(sheet.getRange(1, BLOCK, 1, 2));
    // Reasons run on to the right: a row does not grow with what spills into it.
    sheet
      .setColumnWidth(BLOCK - 1, 16)
      .setColumnWidth(BLOCK, 130)
      .setColumnWidth(BLOCK + 1, 600);
    colourWords(sheet.getRange(2, BLOCK, sheet.getMaxRows() - 1, 1), WORDS);
    handToReport(book, change, OTHER_TABLE_NAMES.goals, table);
    return table;
  },
};
