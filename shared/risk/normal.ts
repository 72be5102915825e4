/** The standard normal distribution: what ties the durations of correlated tasks together. */

/**
 * The share of a standard normal variable that lies below `z`, exact to about 15 decimal places.
 *
 * Source: G. West, Better Approximations to Cumulative Normal Functions, Wilmott 2005 (after J. F. Hart, 1968).
 */
export function normalShareBelow(z: number): number {
  const distance = Math.abs(z);
  if (distance > 37) return z > 0 ? 1 : 0;
  const tail = Math.exp((-distance * distance) / 2) * tailFactor(distance);
  return z > 0 ? 1 - tail : tail;
}

function tailFactor(z: number): number {
  if (z >= 7.07106781186547)
    return 1 / (z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))))) / 2.506628274631001;
  let above = 3.52624965998911e-2 * z + 0.700383064443688;
  above = above * z + 6.37396220353165;
  above = above * z + 33.912866078383;
  above = above * z + 112.079291497871;
  above = above * z + 221.213596169931;
  above = above * z + 220.206867912376;
  let below = 8.83883476483184e-2 * z + 1.75566716318264;
  below = below * z + 16.064177579207;
  below = below * z + 86.7807322029461;
  below = below * z + 296.564248779674;
  below = below * z + 637.333633378831;
  below = below * z + 793.826512519948;
  below = below * z + 440.413735824752;
  return above / below;
}

/** Where the tails of the inverse begin. */
const TAIL = 0.02425;

/**
 * The value below which a share of a standard normal variable lies; the share is above 0 and below 1. Its relative
 * error is below 1.15e-9.
 *
 * Source: P. J. Acklam, An algorithm for computing the inverse normal cumulative distribution function, 2003.
 */
export function normalQuantile(share: number): number {
  if (share < TAIL) return tailQuantile(Math.sqrt(-2 * Math.log(share)));
  if (share > 1 - TAIL) return -tailQuantile(Math.sqrt(-2 * Math.log(1 - share)));
  const q = share - 0.5;
  const r = q * q;
  let above = -39.69683028665376 * r + 220.9460984245205;
  above = above * r - 275.9285104469687;
  above = above * r + 138.357751867269;
  above = above * r - 30.66479806614716;
  above = above * r + 2.506628277459239;
  let below = -54.47609879822406 * r + 161.5858368580409;
  below = below * r - 155.6989798598866;
  below = below * r + 66.80131188771972;
  below = below * r - 13.28068155288572;
  return (q * above) / (below * r + 1);
}

function tailQuantile(q: number): number {
  let above = -0.007784894002430293 * q - 0.3223964580411365;
  above = above * q - 2.400758277161838;
  above = above * q - 2.549732539343734;
  above = above * q + 4.374664141464968;
  above = above * q + 2.938163982698783;
  let below = 0.007784695709041462 * q + 0.3224671290700398;
  below = below * q + 2.445134137142996;
  below = below * q + 3.754408661907416;
  return above / (below * q + 1);
}
