/** Published cases of WSJF and RICE; each number with its source and how it is derived. */
import { expect, test } from 'vitest';
import { reachImpactConfidenceEffort } from '../../shared/program/reach-impact-confidence-effort.js';
import { weightedShortestJobFirst } from '../../shared/program/weighted-shortest-job-first.js';

test('V42: cost of delay 100 + 50 + 20 over 10 and 80 + 30 + 10 over 5: B before A (beginpm.com)', () => {
  const a = weightedShortestJobFirst(100, 50, 20, 10).value;
  const b = weightedShortestJobFirst(80, 30, 10, 5).value;
  expect([a, b]).toEqual([17, 24]);
});

test('V43: 2000 · 2 · 0.8 / 3, printed as 1067, and 5000 · 0.5 · 1 / 1: Dark Mode first (tools.noemacore.com)', () => {
  expect(reachImpactConfidenceEffort(2000, 2, 0.8, 3).value).toBeCloseTo(1066.6667, 3);
  expect(reachImpactConfidenceEffort(5000, 0.5, 1, 1).value).toBe(2500);
});
