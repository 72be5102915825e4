/** The quantiles of both distributions against their closed forms, and the normal against known values. */
import { describe, expect, it } from 'vitest';
import { quantilesOf } from '../../shared/risk/distribution.js';
import { normalQuantile, normalShareBelow } from '../../shared/risk/normal.js';

const shares = Array.from({ length: 199 }, (_, at) => (at + 1) / 200);

describe('the PERT distribution', () => {
  // With the most likely value at m the shapes are a = 1 + 4m and b = 5 - 4m. Integrating x^(a-1) (1-x)^(b-1) where
  // both are whole numbers gives the share below x in closed form:
  //   m = 0:   a = 1, b = 5: 1 - (1-x)^5
  //   m = 1/4: a = 2, b = 4: 1 - (1-x)^4 (1 + 4x)
  //   m = 1/2: a = b = 3:    x^3 (10 - 15x + 6x^2)
  //   m = 1:   a = 5, b = 1: x^5
  it.each([
    [0, (x: number) => 1 - (1 - x) ** 5],
    [0.25, (x: number) => 1 - (1 - x) ** 4 * (1 + 4 * x)],
    [0.5, (x: number) => x ** 3 * (10 - 15 * x + 6 * x * x)],
    [1, (x: number) => x ** 5],
  ])('with its peak at %d has the quantiles of the beta distribution', (mode, shareBelow) => {
    const quantile = quantilesOf('PERT')(mode);
    for (const share of shares) expect(shareBelow(quantile(share))).toBeCloseTo(share, 4);
  });

  it.each([0, 0.1, 0.3, 0.5, 0.85, 1])('with its peak at %d has the mean (1 + 4m) / 6', (mode) => {
    const quantile = quantilesOf('PERT')(mode);
    const runs = 20_000;
    let sum = 0;
    for (let run = 0; run < runs; run += 1) sum += quantile((run + 0.5) / runs);
    expect(sum / runs).toBeCloseTo((1 + 4 * mode) / 6, 4);
  });
});

describe('the triangular distribution', () => {
  // The share below x is x^2 / m up to the peak m, and 1 - (1-x)^2 / (1-m) after it.
  it.each([0, 0.25, 0.5, 1])('with its peak at %d has the quantiles of the triangle', (mode) => {
    const quantile = quantilesOf('triangular')(mode);
    for (const share of shares) {
      const x = quantile(share);
      expect(x <= mode ? (x * x) / mode : 1 - (1 - x) ** 2 / (1 - mode)).toBeCloseTo(share, 12);
    }
  });
});

describe('the normal distribution', () => {
  // Values printed in tables: 0.841344746068543 lies below 1, 0.975002104851780 below 1.96, 2.866516e-7 below -5.
  it.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [1.96, 0.97500210485178],
    [-5, 2.866515718791939e-7],
    [-8, 6.220960574271785e-16],
  ])('has below %d the share %d', (z, share) => {
    expect(normalShareBelow(z) / share).toBeCloseTo(1, 7);
  });

  it('finds back the value from the share below it', () => {
    for (let z = -6; z <= 6; z += 0.125) expect(normalQuantile(normalShareBelow(z))).toBeCloseTo(z, 6);
  });
});
