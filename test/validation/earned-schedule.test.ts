/** Published cases of Earned Schedule and the p-factor; each number with its source and how it is derived. */
import { describe, expect, test } from 'vitest';
import { earnedSchedule } from '../../shared/earned-value/earned-schedule.js';
import { pFactor } from '../../shared/earned-value/p-factor.js';
import { schedulePerformanceIndex } from '../../shared/earned-value/schedule-performance-index.js';

const scheduleOf = (curve: readonly number[], earned: number, at: number) => {
  const { value } = earnedSchedule(curve, earned, at);
  if (value === null) throw new Error('the case expects an earned schedule');
  return { es: value, variance: value - at, index: value / at };
};

test('V04: inside the curve, late. C = 3, 3 + (450 − 400) / (600 − 400); SPI(t) 3.25 / 5 (test suite of evm_engine)', () => {
  const result = scheduleOf([100, 250, 400, 600, 800], 450, 5);
  expect(result.es).toBeCloseTo(3.25, 12);
  expect(result.variance).toBeCloseTo(-1.75, 12);
  expect(result.index).toBeCloseTo(0.65, 12);
});

describe('V07: a straight curve of five periods (EarnedSchedule.test.ts of evmtools-node, ISC)', () => {
  const curve = [1, 2, 3, 4, 5];

  test('a: EV 3 at 3 is on time, IEAC(t) 5 / 1', () => {
    const { es, variance, index } = scheduleOf(curve, 3, 3);
    expect([es, variance, index, 5 / index]).toEqual([3, 0, 1, 5]);
  });

  test('b: EV 2.5 at 3 is half a period late, IEAC(t) 5 / (2.5 / 3)', () => {
    const { es, variance, index } = scheduleOf(curve, 2.5, 3);
    expect(es).toBe(2.5);
    expect(variance).toBe(-0.5);
    expect(index).toBeCloseTo(0.8333333333333334, 12);
    expect(5 / index).toBeCloseTo(6, 12);
  });

  test('c: EV 4 at 3 is one period ahead', () => {
    const { es, variance } = scheduleOf(curve, 4, 3);
    expect([es, variance]).toEqual([4, 1]);
  });
});

test('V09: past the planned finish SPI flatters and SPI(t) does not. ES 9.9, SPI 9.9 / 10, SPI(t) 9.9 / 15 (evmtools-node)', () => {
  const { es, variance, index } = scheduleOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 9.9, 15);
  expect(es).toBeCloseTo(9.9, 12);
  expect(variance).toBeCloseTo(-5.1, 12);
  expect(index).toBeCloseTo(0.66, 12);
  expect(schedulePerformanceIndex(9.9, 10).value).toBeCloseTo(0.99, 12);
});

test('V12: a straight baseline of ten periods, EV 30,000 at 4: ES 3, IEAC(t) 10 / 0.75 (pmcontrols, evm-hand-001)', () => {
  const curve = Array.from({ length: 10 }, (_, period) => 10000 * (period + 1));
  const { es, variance, index } = scheduleOf(curve, 30000, 4);
  expect([es, variance, index]).toEqual([3, -1, 0.75]);
  expect(10 / index).toBeCloseTo(13.333333333333334, 12);
});

test('V47: one task out of sequence. Σ min = 100 + 40 + 0 of Σ PV at ES = 160 (derived from the definition of Lipke)', () => {
  expect(pFactor([100, 60, 0], [100, 40, 20]).value).toBe(0.875);
});
