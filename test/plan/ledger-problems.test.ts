/** What is wrong in the ledger of actual costs is told with its row and column. */
import { expect, test } from 'vitest';
import { checkFunction } from '../../shared/functions/check-function.js';
import { readPlan } from '../../shared/plan/read-plan.js';
import type { Cell, Table } from '../../shared/table/cell.js';
import { problemText } from '../../shared/table/problem.js';

const PLAN: Table = [
  ['ID', 'Task', 'Duration'],
  [1, 'Design', 3],
];
const SETTINGS: Table = [
  ['Setting', 'Value'],
  ['Project start', '2026-01-05'],
];
const RESOURCES: Table = [
  ['Resource', 'Rate'],
  ['Designer', 60],
  ['Volunteer', ''],
];
const ledger = (...rows: Cell[][]): Table => [['Date', 'Task', 'Cost', 'Hours', 'Resource', 'Note'], ...rows];

const problemsOf = (...rows: Cell[][]): string[] =>
  readPlan({ plan: PLAN, settings: SETTINGS, resources: RESOURCES, actuals: ledger(...rows) }).problems.map(
    problemText,
  );

test('a good ledger has none, and blank rows and lone notes are no entries', () => {
  expect(
    problemsOf(
      ['2026-01-05', 1, 100, '', '', ''],
      ['', '', '', '', '', ''],
      ['', '', '', '', '', 'January is closed'],
      ['2026-01-06', 'Design', -20, '', '', 'credit note'],
      ['2026-01-06', '', '', 8, 'Designer', ''],
    ),
  ).toEqual([]);
});

test.each([
  [['soon', 1, 100, '', '', ''], /^Actuals row 1, Date: "soon" is not a date/],
  [['2026-01-05', 1, 'lots', '', '', ''], /^Actuals row 1, Cost: "lots" is not/],
  [['2026-01-05', 1, '', 'long', 'Designer', ''], /^Actuals row 1, Hours: "long" is not a duration/],
  [['2026-01-05', 7, 100, '', '', ''], /^Actuals row 1, Task: The plan has no task "7"/],
  [['', 1, 100, '', '', ''], /^Actuals row 1, Date: The cost has no date, so it is not counted/],
  [['2026-01-05', 1, '', '', '', ''], /^Actuals row 1, Cost: There is neither a cost nor hours/],
  [['2026-01-05', 1, '', 8, 'Volunteer', ''], /^Actuals row 1, Cost: There is no cost, and no rate/],
  [
    ['2026-01-05', 1, '', 8, 'Desinger', ''],
    /^Actuals row 1, Resource: The Resources table has no "Desinger", so its hours have no cost\. Did you mean "Designer"\?/,
  ],
])('one sentence for %j', (row, sentence) => {
  const problems = problemsOf(row);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(sentence);
});

test('PM_CHECK tells them among the data problems', () => {
  const [, first] = checkFunction(PLAN, SETTINGS, ledger(['2026-01-05', 1, 'lots', '', '', '']));
  expect(first).toMatchObject([
    'Not a number',
    'fail',
    1,
    expect.stringContaining('row 1, Cost: "lots"'),
    expect.any(String),
  ]);
});
