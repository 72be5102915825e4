import { describe, expect, test } from 'vitest';
import { daysOfTrend, trendOf } from '../../../extension/program/trend.js';

const points = (...finishes: number[]) => finishes.map((finish, at) => ({ day: 46_000 + at * 7, finish }));

describe('a trend', () => {
  test.each([
    ['slipping', [46_100, 46_102, 46_108], 8],
    ['recovering', [46_100, 46_104, 46_097], -3],
    ['steady', [46_100, 46_110, 46_100], 0],
    ['steady', [46_100, 46_100.25], 0],
  ] as const)('is %s by how far the finish has moved from first to last', (direction, finishes, moved) => {
    const trend = trendOf(points(...finishes));
    expect(trend).toMatchObject({ direction, moved, span: (finishes.length - 1) * 7 });
  });

  test('is unknown before there are two days to compare', () => {
    expect(trendOf([])).toBeNull();
    expect(trendOf(points(46_100))).toBeNull();
  });

  test('looks at a season of days, a few of them, the first and the last among them', () => {
    const days = Array.from({ length: 300 }, (_, at) => 46_000 + at);
    const chosen = daysOfTrend(days, 46_299);
    expect(chosen).toHaveLength(12);
    expect(chosen[0]).toBe(46_216);
    expect(chosen.at(-1)).toBe(46_299);
    expect([...chosen].sort((a, b) => a - b)).toEqual(chosen);
  });

  test('leaves out days that lie ahead, of a clock that was set back since', () => {
    expect(daysOfTrend([45_990, 46_000, 46_500], 46_000)).toEqual([45_990, 46_000]);
  });
});
