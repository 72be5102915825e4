import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rollUpProgram } from '../../shared/program/roll-up-program.js';
import { readSummaries } from '../../shared/summary/read-summaries.js';
import { finishOfSerial, serialOfFinish } from '../../shared/summary/shown-moment.js';
import { SUMMARY_HEADER, summaryRow } from '../../shared/summary/summary-table.js';
import { aSummary } from '../program/a-summary.js';

const one = aSummary({ project: 'A' });
const other = aSummary({ project: 'B', actualCost: null, finishSlip: 2.5, statusDate: null });

test('what was written is read back', () => {
  expect(readSummaries([SUMMARY_HEADER, summaryRow(one)])).toEqual([one]);
});

test('stacked tables keep their headers, and blank rows are passed over', () => {
  const stacked = [
    SUMMARY_HEADER,
    summaryRow(one),
    SUMMARY_HEADER.map(() => ''),
    SUMMARY_HEADER,
    summaryRow(other),
  ];
  expect(readSummaries(stacked)).toEqual([one, other]);
});

test('columns are found by name, in any order', () => {
  const turned = [[...SUMMARY_HEADER].reverse(), summaryRow(one).reverse()];
  expect(readSummaries([SUMMARY_HEADER, summaryRow(other), ...turned])).toEqual([other, one]);
});

test('a row that holds an error is Grey with its words, keeps its name and stays out of the sums', () => {
  const position = SUMMARY_HEADER.indexOf('EV');
  const broken = summaryRow(other).map((cell, index) => (index === position ? '#REF!' : cell));
  const summaries = readSummaries([SUMMARY_HEADER, summaryRow(one), broken]);
  expect(summaries[1]).toMatchObject({
    project: 'B',
    health: 'Grey',
    budgetAtCompletion: null,
    earnedValue: null,
  });
  expect(summaries[1]?.reason).toContain('#REF!');
  expect(rollUpProgram(summaries).budgetAtCompletion.value).toBe(1000);
});

test('a name that begins with the word loading is no cell that is still loading', () => {
  const named = aSummary({ project: 'Loading bay', nextMilestone: 'Loading tests done' });
  expect(readSummaries([SUMMARY_HEADER, summaryRow(named)])).toEqual([named]);
});

test('a row that is still loading is Grey too, and named by its place', () => {
  const [loading] = readSummaries([SUMMARY_HEADER, ['Loading…']]);
  expect(loading).toMatchObject({ project: 'row 2 of the summaries', health: 'Grey' });
  expect(loading?.reason).toBe('Its workbook is still loading.');
});

test('a finish is shown on the last day it covers, or with its time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 40000, max: 50000 }), fc.integer({ min: 0, max: 1439 }), (day, minutes) => {
      const serial = day + minutes / 1440;
      expect(serialOfFinish(finishOfSerial(serial))).toBeCloseTo(serial, 9);
    }),
  );
});

test('dates as text take the order of day and month that their column shows', () => {
  const position = SUMMARY_HEADER.indexOf('Finish');
  const finishing = (summary: typeof one, finish: string) =>
    summaryRow(summary).map((cell, index) => (index === position ? finish : cell));
  const [iso] = readSummaries([SUMMARY_HEADER, finishing(one, '2026-04-03')]);
  const typed = readSummaries([SUMMARY_HEADER, finishing(one, '03/04/2026'), finishing(other, '13/04/2026')]);
  expect(typed[0]?.finish).toBe(iso?.finish);
  expect(typed.map(({ project }) => project)).toEqual(['A', 'B']);
});
