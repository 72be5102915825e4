/** Simulated finishes against what probability theory says they are. */
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../shared/risk/normal.js';
import { simulated } from './simulated.js';

const HEADER = 'ID | Task | Duration | Predecessors | Optimistic | Most likely | Pessimistic';

describe('one task', () => {
  // Optimistic 10, most likely 15, pessimistic 20 days: the peak is half way. Of the beta distribution with shapes 3
  // and 3, x^3 (10 - 15x + 6x^2) lies below x: the median is the middle, and P10 solves that polynomial = 0.1.
  it('finishes at the quantiles of its beta distribution', () => {
    const { daysAt } = simulated(
      `
      ${HEADER}
      1 | Dig | 15 | | 10 | 15 | 20
      `,
      'Simulations | 1000',
    );
    for (const percent of [10, 20, 30, 40, 50, 60, 70, 80, 90]) {
      const x = (daysAt(percent / 100) - 10) / 10;
      expect(x ** 3 * (10 - 15 * x + 6 * x * x)).toBeCloseTo(percent / 100, 2);
    }
    expect(daysAt(0.5)).toBeCloseTo(15, 1);
  });

  // Of the triangle over 10, 12 and 20 the share (x - 10)^2 / 20 lies below x up to 12, then 1 - (20 - x)^2 / 80:
  // P20 = 10 + sqrt(4) = 12, P80 = 20 - sqrt(16) = 16.
  it('finishes at the quantiles of its triangular distribution where the setting says so', () => {
    const { daysAt } = simulated(
      `
      ${HEADER}
      1 | Dig | 12 | | 10 | 12 | 20
      `,
      `
      Simulations | 1000
      Distribution | triangular`,
    );
    expect(daysAt(0.2)).toBeCloseTo(12, 1);
    expect(daysAt(0.8)).toBeCloseTo(16, 1);
    expect(daysAt(0.95)).toBeCloseTo(18, 1);
  });

  it('takes its Duration as most likely where that is blank', () => {
    const blank = simulated(`
      ${HEADER}
      1 | Dig | 12 | | 10 | | 20
      `);
    const given = simulated(`
      ${HEADER}
      1 | Dig | 3 | | 10 | 12 | 20
      `);
    expect(blank.daysAt(0.3)).toBe(given.daysAt(0.3));
  });
});

describe('a chain of independent tasks', () => {
  // Twenty tasks of 4, 5 and 9 days each. The beta distribution over them has the mean (4 + 4·5 + 9) / 6 = 5.5 and,
  // with mean m on its own scale (5.5 - 4) / 5 = 0.3, the variance m (1 - m) / 7 · 5² = 0.75. Sums add both: mean 110,
  // variance 15. By the central limit theorem the sum is close to the normal; its own third moment shifts P10, P50 and
  // P90 by less than 0.15 days.
  const rows = Array.from(
    { length: 20 },
    (_, at) => `${at + 1} | T${at + 1} | 5 | ${at === 0 ? '' : at} | 4 | 5 | 9`,
  );
  const chain = simulated(`\n${HEADER}\n${rows.join('\n')}\n`, 'Simulations | 4000');

  it('has the sum of their means and of their variances', () => {
    expect(chain.meanDays).toBeCloseTo(110, 1);
    expect(chain.deviationDays ** 2).toBeGreaterThan(15 * 0.93);
    expect(chain.deviationDays ** 2).toBeLessThan(15 * 1.07);
  });

  it.each([0.1, 0.3, 0.5, 0.7, 0.9])('approaches the normal at %d', (share) => {
    expect(Math.abs(chain.daysAt(share) - (110 + normalQuantile(share) * Math.sqrt(15)))).toBeLessThan(0.3);
  });

  it('is critical in every run from end to end', () => {
    for (const task of chain.tasks) expect(task?.criticality).toBe(1);
  });
});

describe('two parallel tasks that are alike', () => {
  // The triangle over 0 to 10 with its peak at 10 has the
  // share (x/10)² below x. The later of two such finishes by x with the share (x/10)⁴: its mean is 10 · 4/5 = 8, where
  // each alone has the mean 10 · 2/3; half of the runs end by 10 · 0.5^(1/4) = 8.409.
  const pair = simulated(
    `
    ${HEADER}
    1 | Left  | 10 | | 0 | 10 | 10
    2 | Right | 10 | | 0 | 10 | 10
    3 | Meet  | 0  | 1, 2 | | |
    `,
    `
    Simulations | 4000
    Distribution | triangular`,
  );

  it('end together when their expected maximum says, later than each alone', () => {
    expect(pair.meanDays).toBeCloseTo(8, 1);
    expect(pair.daysAt(0.5)).toBeCloseTo(8.409, 1);
  });

  it('are each critical in half of the runs, what follows them always', () => {
    const [left, right, meet] = pair.tasks.map((task) => task?.criticality ?? 0);
    expect(left).toBeGreaterThan(0.47);
    expect(left).toBeLessThan(0.53);
    expect((left as number) + (right as number)).toBeGreaterThanOrEqual(1);
    expect((left as number) + (right as number)).toBeLessThan(1.01);
    expect(meet).toBe(1);
  });

  it('end together like one of them where their durations are wholly correlated', () => {
    const one = simulated(
      `
      ${HEADER}
      1 | Left  | 10 | | 0 | 10 | 10
      2 | Right | 10 | | 0 | 10 | 10
      `,
      `
      Simulations | 4000
      Distribution | triangular
      Correlation | 1`,
    );
    expect(one.meanDays).toBeCloseTo(20 / 3, 1);
    expect(one.tasks[0]?.criticality).toBe(1);
  });
});

describe('where paths merge', () => {
  // Four paths of PERT mean 5.5 days meet. PERT adds means along the longest path and so expects 5.5; the expected
  // maximum of four is later. This is the merge bias of K. R. MacCrimmon and C. A. Ryavec (1964).
  it('finishes later on average than the means of any path', () => {
    const merge = simulated(
      `
      ${HEADER}
      1 | North | 5 | | 4 | 5 | 9
      2 | East  | 5 | | 4 | 5 | 9
      3 | South | 5 | | 4 | 5 | 9
      4 | West  | 5 | | 4 | 5 | 9
      5 | Open  | 0 | 1, 2, 3, 4 | | |
      `,
      'Simulations | 4000',
    );
    expect(merge.meanDays).toBeGreaterThan(5.5 + 0.6);
    expect(merge.meanDays).toBeLessThan(7);
  });
});

describe('correlation', () => {
  // Two tasks in a row. Over 5 to 15 days with the peak half way the beta distribution has shapes 3 and 3 and so the
  // variance 10² / 28. Independent, their sum has twice that variance; wholly correlated four times; in between
  // 2 + 2 · correlation times.
  const deviation = (correlation: number): number =>
    simulated(
      `
      ${HEADER}
      1 | Dig  | 10 | | 5 | 10 | 15
      2 | Pour | 10 | 1 | 5 | 10 | 15
      `,
      `
      Simulations | 4000
      Correlation | ${correlation}`,
    ).deviationDays;

  it('widens the finish from the root of twice to twice the deviation of one task', () => {
    const one = Math.sqrt(100 / 28);
    expect(deviation(0)).toBeCloseTo(Math.SQRT2 * one, 1);
    expect(deviation(0.5)).toBeCloseTo(Math.sqrt(2 + 2 * 0.5) * one, 1);
    expect(deviation(1)).toBeCloseTo(2 * one, 1);
  });
});
