import { expect, test } from 'vitest';
import { partialSums } from '../../../extension/report/partial-sums.js';
import { rollUpProgram } from '../../../shared/program/roll-up-program.js';
import { aSummary } from '../../program/a-summary.js';

const FIGURES = ['budget', 'spent', 'forecast', 'costIndex'] as const;

test('sums that go without projects which the budget counts name them, those of the same together', () => {
  const program = rollUpProgram([
    aSummary({ project: 'A' }),
    aSummary({ project: 'B', estimateAtCompletion: null }),
    aSummary({ project: 'C', estimateAtCompletion: null, actualCost: null }),
    aSummary({ project: 'D', budgetAtCompletion: null, estimateAtCompletion: null }),
  ]);
  expect(partialSums(program, FIGURES)).toEqual([
    { figures: ['spent'], missing: ['C'] },
    { figures: ['forecast'], missing: ['B', 'C'] },
  ]);
});

test('nothing is said where every project is counted, or a figure has none at all', () => {
  expect(partialSums(rollUpProgram([aSummary({ project: 'A' })]), FIGURES)).toEqual([]);
  const none = rollUpProgram([
    aSummary({ project: 'A', estimateAtCompletion: null }),
    aSummary({ project: 'B', estimateAtCompletion: null }),
  ]);
  expect(partialSums(none, FIGURES)).toEqual([]);
});
