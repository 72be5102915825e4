/** While some task can have no dates, nothing is shown as the finish: the last of the others is not the end. */
import { describe, expect, test } from 'vitest';
import { criticalPathFunction } from '../../shared/functions/critical-path-function.js';
import { finishFunction } from '../../shared/functions/finish-function.js';
import { healthFunction } from '../../shared/functions/health-function.js';
import { projectSummaryFunction } from '../../shared/functions/project-summary-function.js';
import { riskFunction } from '../../shared/functions/risk-function.js';
import { scheduleFunction } from '../../shared/functions/schedule-function.js';
import { SerialDate, type Table } from '../../shared/table/cell.js';

const SETTINGS: Table = [
  ['Setting', 'Value'],
  ['Project', 'Harbour'],
  ['Project start', '2027-03-01'],
  ['Status date', '2027-03-05'],
];

/** Three tasks in a row and one beside them; the second has the duration to be told. */
const planWith = (duration: string): Table => [
  ['ID', 'Task', 'Duration', 'Predecessors'],
  [1, 'Dig', '5d', ''],
  [2, 'Lay', duration, '1'],
  [3, 'Pave', '5d', '2'],
  [4, 'Sign', '2d', ''],
];

const SENTENCE =
  'Row 2 (ID 2), Duration: "soon" is not a duration. Write 3d, 4h or 2w. Until then 2 tasks have no dates and the finish is not known.';

const cellsOf = (table: Table, name: string) => {
  const at = (table[0] ?? []).indexOf(name);
  return table.slice(1).map((row) => row[at] ?? null);
};

describe('a wrong duration in the middle', () => {
  const plan = planWith('soon');

  test('leaves the finish, the critical path and the simulation unknown, and says how to mend it', () => {
    for (const call of [finishFunction, criticalPathFunction, riskFunction])
      expect(() => call(plan, SETTINGS)).toThrow(SENTENCE);
  });

  test('takes no dates from the tasks that do not wait for it', () => {
    const starts = cellsOf(scheduleFunction(plan, SETTINGS), 'Start');
    expect(starts.map((start) => start instanceof SerialDate)).toEqual([true, false, false, true]);
  });

  test('makes the schedule Grey, with the sentence', () => {
    expect(healthFunction(plan, SETTINGS).find(([dimension]) => dimension === 'Schedule')).toEqual([
      'Schedule',
      'Grey',
      SENTENCE,
    ]);
  });

  test('leaves Finish, Baseline finish and Finish slip blank in the summary', () => {
    const summary = projectSummaryFunction(plan, SETTINGS);
    for (const name of ['Finish', 'Baseline finish', 'Finish slip'])
      expect(cellsOf(summary, name)).toEqual([null]);
    expect(cellsOf(summary, 'Health')).toEqual(['Grey']);
  });

  test('once mended gives the finish: not begun by 5 March, 13 working days from Monday 8 are Wednesday 24 March', () => {
    const finish = finishFunction(planWith('3d'), SETTINGS);
    expect(finish).toEqual(new SerialDate(46_470));
  });
});
