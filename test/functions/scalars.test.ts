import { describe, expect, test } from 'vitest';
import { earnedScheduleFunction, pFactorFunction } from '../../shared/functions/earned-schedule-scalars.js';
import {
  costPerformanceIndexFunction,
  estimateAtCompletionFunction,
  pertFunction,
  reachImpactConfidenceEffortFunction,
  schedulePerformanceIndexFunction,
  toCompletePerformanceIndexFunction,
  weightedShortestJobFirstFunction,
} from '../../shared/functions/earned-value-scalars.js';

describe('a scalar on single cells', () => {
  test('gives a number', () => {
    expect(schedulePerformanceIndexFunction(400, 500)).toBe(0.8);
    expect(pertFunction(2, 4, 12)).toBe(5);
    expect(weightedShortestJobFirstFunction(100, 50, 20, 10)).toBe(17);
  });

  test('is blank where it is not defined or a value is blank', () => {
    expect(schedulePerformanceIndexFunction(400, 0)).toBeNull();
    expect(schedulePerformanceIndexFunction(400, '')).toBeNull();
    expect(costPerformanceIndexFunction(undefined, 3)).toBeNull();
  });

  test('takes an amount of money that is written as text', () => {
    expect(schedulePerformanceIndexFunction('$1,200', '1.500,00 €')).toBe(0.8);
    expect(schedulePerformanceIndexFunction([['EV'], ['$400'], ['soon']], 500)).toEqual([
      [null],
      [0.8],
      [null],
    ]);
  });

  test('refuses a text in one sentence', () => {
    expect(() => schedulePerformanceIndexFunction('soon', 500)).toThrow(
      'PM_SPI, ev: "soon" is not a number.',
    );
  });

  test('takes a confidence in percent or as a fraction', () => {
    expect(reachImpactConfidenceEffortFunction(2000, 2, 80, 4)).toBe(800);
    expect(reachImpactConfidenceEffortFunction(2000, 2, 0.8, 4)).toBe(800);
  });
});

describe('a scalar on ranges', () => {
  test('works element by element and leaves headers and blanks blank', () => {
    const earned = [['EV'], [400], [''], [90]];
    const planned = [['PV'], [500], [100], [0]];
    expect(schedulePerformanceIndexFunction(earned, planned)).toEqual([[null], [0.8], [null], [null]]);
  });

  test('stretches a single cell beside a range, and a row beside a column', () => {
    expect(schedulePerformanceIndexFunction([[400], [500]], 500)).toEqual([[0.8], [1]]);
    expect(schedulePerformanceIndexFunction([[1], [2]], [[1, 2]])).toEqual([
      [1, 0.5],
      [2, 1],
    ]);
  });

  test('refuses ranges of different length', () => {
    expect(() => schedulePerformanceIndexFunction([[1], [2]], [[1], [2], [3]])).toThrow(
      'PM_SPI, pv: the range has 3 rows, the one before it has 2.',
    );
  });
});

describe('PM_EAC', () => {
  test('takes CPI where no method is named', () => {
    expect(estimateAtCompletionFunction(1000, 400, 500)).toBe(1250);
    expect(estimateAtCompletionFunction(1000, 400, 500, '')).toBe(1250);
  });

  test('knows its four methods however they are written', () => {
    expect(estimateAtCompletionFunction(1000, 400, 500, 'Budget')).toBe(1100);
    expect(estimateAtCompletionFunction(1000, 400, 500, 'cpi * spi', 500)).toBeCloseTo(1437.5, 9);
    expect(estimateAtCompletionFunction(1000, 400, 500, '0.8CPI + 0.2SPI', 500)).toBeCloseTo(1250, 9);
  });

  test('is blank without the planned value that its method needs', () => {
    expect(estimateAtCompletionFunction(1000, 400, 500, 'CPI*SPI')).toBeNull();
  });

  test('refuses another method', () => {
    expect(() => estimateAtCompletionFunction(1000, 400, 500, 'hope')).toThrow(
      'PM_EAC, method: "hope" is not a method. Write CPI, budget, CPI*SPI or 0.8CPI+0.2SPI.',
    );
  });
});

test('PM_TCPI is over the budget, or over the estimate where one is given', () => {
  expect(toCompletePerformanceIndexFunction(1000, 400, 500)).toBe(1.2);
  expect(toCompletePerformanceIndexFunction(1000, 400, 500, 1250)).toBe(0.8);
  expect(toCompletePerformanceIndexFunction(1000, 400, 1000)).toBeNull();
});

describe('PM_ES', () => {
  test('takes a curve with its header, down a column or along a row', () => {
    expect(earnedScheduleFunction([['PV'], [100], [250], [400], [600], [800], ['']], 450)).toBe(3.25);
    expect(earnedScheduleFunction([[100, 250, 400, 600, 800]], 450, 5)).toBe(3.25);
  });

  test('takes a range of earned values', () => {
    expect(earnedScheduleFunction([[100, 200]], [[50], [200]])).toEqual([[0.5], [2]]);
  });

  test('refuses a curve that is not cumulative or has a gap', () => {
    expect(() => earnedScheduleFunction([[100, 50]], 10)).toThrow('the curve falls at period 2');
    expect(() => earnedScheduleFunction([[100, '', 200]], 10)).toThrow('period 2 is blank');
  });
});

describe('PM_P_FACTOR', () => {
  test('passes over the header and blank rows', () => {
    expect(pFactorFunction([['PV'], [100], [60], [0], ['']], [['EV'], [100], [40], [20], ['']])).toBe(0.875);
  });

  test('refuses lists of different length', () => {
    expect(() => pFactorFunction([[1], [2]], [[1]])).toThrow('pv_at_es has 2 cells and ev has 1');
  });
});
