import { describe, expect, test } from 'vitest';
import { costParts, totalOf } from '../../shared/earned-value/cost-parts.js';
import { costPerformanceIndex } from '../../shared/earned-value/cost-performance-index.js';
import { estimateAtCompletion } from '../../shared/earned-value/estimate-at-completion.js';
import { fromFigures, known, unknown } from '../../shared/earned-value/figure.js';
import { pFactor } from '../../shared/earned-value/p-factor.js';
import { pert } from '../../shared/earned-value/pert.js';
import { schedulePerformanceIndex } from '../../shared/earned-value/schedule-performance-index.js';
import { toCompletePerformanceIndex } from '../../shared/earned-value/to-complete-performance-index.js';

describe('figures that are not known say why, and never stand in for a number', () => {
  test('an index has no value where it would divide by nothing', () => {
    expect(schedulePerformanceIndex(10, 0)).toEqual({ value: null, note: 'nothing was planned by then' });
    expect(costPerformanceIndex(10, 0)).toEqual({ value: null, note: 'nothing was spent yet' });
    expect(pFactor([0, 0], [1, 2]).value).toBeNull();
  });

  test('the cost index is 0 where something was spent and nothing earned, and the estimate by it unknown', () => {
    expect(costPerformanceIndex(0, 10)).toEqual({ value: 0 });
    const inputs = { budgetAtCompletion: 100, earnedValue: 0, actualCost: 10, plannedValue: 20 };
    expect(estimateAtCompletion(inputs, 'CPI').value).toBeNull();
    expect(estimateAtCompletion(inputs, 'CPI*SPI').value).toBeNull();
    expect(estimateAtCompletion(inputs, '0.8CPI+0.2SPI').value).toBeNull();
    expect(estimateAtCompletion(inputs, 'budget').value).toBe(110);
  });

  test('an estimate that needs the planned value says so', () => {
    const inputs = { budgetAtCompletion: 100, earnedValue: 20, actualCost: 10, plannedValue: null };
    expect(estimateAtCompletion(inputs, 'CPI*SPI')).toEqual({
      value: null,
      note: 'this method needs the planned value',
    });
    expect(estimateAtCompletion(inputs, 'CPI').value).toBe(50);
  });

  test('an exhausted budget has no to-complete index', () => {
    expect(toCompletePerformanceIndex(100, 50, 100)).toEqual({ value: null, note: 'budget exhausted' });
    expect(toCompletePerformanceIndex(100, 50, 120)).toEqual({ value: null, note: 'budget exhausted' });
    expect(toCompletePerformanceIndex(100, 50, 120, 170).value).toBe(1);
  });

  test('estimates out of order have no mean', () => {
    expect(pert(2, 4, 12).value).toBe(5);
    expect(pert(5, 4, 12).value).toBeNull();
  });

  test('what is made of an unknown figure is unknown for the same reason', () => {
    const sum = fromFigures([known(1), unknown('no rate')], (a, b) => known(a + b));
    expect(sum).toEqual({ value: null, note: 'no rate' });
  });
});

describe('how a cost accrues', () => {
  test('the fixed part by its accrual, the rest over the work', () => {
    expect(costParts(1000, 300, 'start')).toEqual({ prorated: 700, atStart: 300, atEnd: 0 });
    expect(costParts(1000, 300, 'end')).toEqual({ prorated: 700, atStart: 0, atEnd: 300 });
    expect(costParts(1000, 300, 'prorated')).toEqual({ prorated: 1000, atStart: 0, atEnd: 0 });
  });

  test('all of it where there is no fixed part', () => {
    expect(costParts(1000, null, 'start')).toEqual({ prorated: 0, atStart: 1000, atEnd: 0 });
  });

  test('a fixed part above the whole is the whole', () => {
    expect(totalOf(costParts(1000, 1500, 'end'))).toBe(1000);
  });
});
