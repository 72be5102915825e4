import { describe, expect, test } from 'vitest';
import { MARGIN_CHART, marginChart } from '../../../extension/report/margin-chart.js';
import { ledgerOf } from '../../../shared/functions/profit-and-loss-function.js';
import { day, dayOf, startOfDay } from '../../../shared/time/minute.js';

const ledger = ledgerOf(
  [
    ['Date', 'Line', 'Plan', 'Actual'],
    ['2027-01-31', 'Labour', 100, 120],
    ['2027-02-28', 'Labour', 100, null],
    ['2027-03-31', 'Revenue', 400, null],
  ],
  {},
);

const points = (text: string): number[][] => text.split(' ').map((point) => point.split(',').map(Number));

describe('the curve of the cumulative margin', () => {
  const chart = marginChart(ledger, dayOf(startOfDay(day(46_430))));
  const curve = (name: string) => chart?.curves.find((each) => each.name === name);

  test('ends at what the figures come to', () => {
    expect(curve('Plan')?.end.value).toBe(200);
    expect(curve('Actual')?.end.value).toBe(-120);
    expect(curve('Outlook')?.end.value).toBe(180);
  });

  test('actual stops where no more is known; all begin at nothing', () => {
    expect(points(curve('Actual')?.points ?? '').length).toBe(2);
    expect(points(curve('Plan')?.points ?? '').length).toBe(4);
    const starts = chart?.curves.map(({ points: text }) => points(text)[0]);
    const zero = chart?.levels.find(({ value }) => value === 0);
    for (const start of starts ?? []) {
      expect(start?.[0]).toBe(MARGIN_CHART.left);
      expect(start?.[1]).toBeCloseTo(zero?.y ?? -1, 0);
    }
  });

  test('is higher where the sum is higher, and its names do not lie on each other', () => {
    const [, plan] = points(curve('Plan')?.points ?? '').map((point) => point[1] ?? 0);
    const [, actual] = points(curve('Actual')?.points ?? '').map((point) => point[1] ?? 0);
    expect(plan).toBeLessThan(actual ?? 0);
    const labels = chart?.curves.map(({ label }) => label.y).sort((a, b) => a - b) ?? [];
    for (const [at, y] of labels.slice(1).entries()) expect(y - (labels[at] ?? 0)).toBeGreaterThanOrEqual(13);
  });

  test('its levels are round and cover everything', () => {
    expect(chart?.levels.map(({ value }) => value)).toEqual([-300, -200, -100, 0, 100, 200]);
  });

  test('one period is no curve', () => {
    expect(
      marginChart(
        ledgerOf(
          [
            ['Date', 'Line', 'Plan'],
            ['2027-01-31', 'Labour', 1],
          ],
          {},
        ),
        null,
      ),
    ).toBeNull();
  });
});
