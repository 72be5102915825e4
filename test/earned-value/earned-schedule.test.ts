import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { earnedSchedule } from '../../shared/earned-value/earned-schedule.js';

describe('earned schedule on a list of cumulative planned values', () => {
  test('nothing earned is the start', () => {
    expect(earnedSchedule([100, 200], 0).value).toBe(0);
  });

  test('within the first period', () => {
    expect(earnedSchedule([100, 200], 25).value).toBe(0.25);
  });

  test('all earned is the first period at the budget', () => {
    expect(earnedSchedule([50, 100, 100, 100], 100).value).toBe(2);
    expect(earnedSchedule([50, 100, 100, 100], 120).value).toBe(2);
  });

  test('on a flat stretch the end of the stretch', () => {
    expect(earnedSchedule([50, 100, 100, 100, 200], 100).value).toBe(4);
  });

  test('on a flat stretch not beyond the actual time, nor before the stretch', () => {
    expect(earnedSchedule([50, 100, 100, 100, 200], 100, 3).value).toBe(3);
    expect(earnedSchedule([50, 100, 100, 100, 200], 100, 2.5).value).toBe(2.5);
    expect(earnedSchedule([50, 100, 100, 100, 200], 100, 1).value).toBe(2);
    expect(earnedSchedule([50, 100, 100, 100, 200], 100, 9).value).toBe(4);
  });

  test('periods that plan nothing at first are such a stretch', () => {
    expect(earnedSchedule([0, 0, 50], 0).value).toBe(2);
    expect(earnedSchedule([0, 0, 50], 0, 1).value).toBe(1);
    expect(earnedSchedule([0, 0, 50], 25, 1).value).toBe(2.5);
  });

  test('a sum that misses a flat stretch by a rounding error still stands on it', () => {
    expect(earnedSchedule([0.3, 0.3, 1], 0.1 + 0.2).value).toBe(2);
    expect(earnedSchedule([0.1 + 0.2, 0.1 + 0.2, 1], 0.3).value).toBe(2);
  });

  test('the actual time does not matter where the curve rises', () => {
    expect(earnedSchedule([100, 200, 300], 250, 1).value).toBe(2.5);
  });

  test('unknown for a curve that is empty, plans nothing or falls, and for a negative value', () => {
    expect(earnedSchedule([], 10)).toEqual({ value: null, note: 'nothing is planned' });
    expect(earnedSchedule([0, 0], 10)).toEqual({ value: null, note: 'nothing is planned' });
    expect(earnedSchedule([10, 5], 10).value).toBeNull();
    expect(earnedSchedule([-10, 5], 1).value).toBeNull();
    expect(earnedSchedule([10, 20], -1)).toEqual({ value: null, note: 'the earned value is negative' });
  });
});

const curves = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 })
  .map((steps) => {
    let sum = 0;
    return steps.map((step) => (sum += step));
  })
  .filter((curve) => (curve[curve.length - 1] ?? 0) > 0);

test('more earned is never less schedule, and it stays within the curve', () => {
  fc.assert(
    fc.property(
      curves,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (curve, a, b) => {
        const budget = curve[curve.length - 1] as number;
        const [less, more] = [Math.min(a, b) * budget, Math.max(a, b) * budget];
        const one = earnedSchedule(curve, less).value as number;
        const other = earnedSchedule(curve, more).value as number;
        // All earned is the first period at the budget: the one place where the end of a stretch is not taken.
        expect(one).toBeLessThanOrEqual(Math.max(other, curve.length));
        if (more < budget) expect(one).toBeLessThanOrEqual(other + 1e-9);
        expect(other).toBeGreaterThanOrEqual(0);
        expect(other).toBeLessThanOrEqual(curve.length);
      },
    ),
  );
});
