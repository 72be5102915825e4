/**
 * What a choice could still gain at most: the two limits are added up to one, by several weighings, and the items left
 * are taken as divisible. Each weighing gives a bound that holds; the least of them counts.
 *
 * Source: F. Glover, Surrogate constraints, 1968; G. B. Dantzig, Discrete-variable extremum problems, 1957.
 */
export interface Limits {
  readonly cost: number;
  readonly capacity: number;
}

/** What a choice takes of the two limits. */
export interface Spent {
  readonly cost: number;
  readonly capacity: number;
}

interface Divisible extends Spent {
  readonly value: number;
}

type Bound = (spent: Spent) => number;

/** Weighings tried to find the one that binds most; the cost's part of the sum. */
const TRIED = Array.from({ length: 33 }, (_, at) => at / 32);
/** Beside it, so that it binds for choices that spent the limits unevenly. */
const NEAR = 1 / 16;
/** Sums in another order differ by less than this share. */
const ROUNDING = 1e-9;

/** What part of a limit is taken; nothing takes no part, even of nothing. */
export const share = (used: number, limit: number): number =>
  used <= 0 ? 0 : used / Math.max(limit, Number.MIN_VALUE);

/** @param typical a choice for which the bound is made as tight as it can be */
export function boundFor(items: readonly Divisible[], limits: Limits, typical: Spent): Bound {
  const made = new Map<number, Bound>();
  const boundAt = (weighing: number): Bound => {
    const known = made.get(weighing) ?? relaxation(items, limits, weighing);
    made.set(weighing, known);
    return known;
  };
  const gains = TRIED.map((weighing) => boundAt(weighing)(typical));
  const tightest = TRIED[gains.indexOf(Math.min(...gains))] ?? 0;
  const chosen = [0, 1, tightest, Math.max(0, tightest - NEAR), Math.min(1, tightest + NEAR)];
  const bounds = [...new Set(chosen)].map(boundAt);
  return (spent) => Math.min(...bounds.map((bound) => bound(spent)));
}

function relaxation(items: readonly Divisible[], limits: Limits, weighing: number): Bound {
  const weigh = (cost: number, capacity: number) =>
    weighing * share(cost, limits.cost) + (1 - weighing) * share(capacity, limits.capacity);
  const weighed = items
    .map(({ value, cost, capacity }) => {
      const weight = weigh(cost, capacity);
      return { value, weight, density: value / weight };
    })
    .sort((one, other) => (one.density === other.density ? 0 : other.density - one.density));
  const values = [0];
  const weights = [0];
  for (const { value, weight } of weighed) {
    values.push((values[values.length - 1] as number) + value);
    weights.push((weights[weights.length - 1] as number) + weight);
  }
  return ({ cost, capacity }) => {
    const left = weigh(Math.max(0, limits.cost - cost), Math.max(0, limits.capacity - capacity));
    const room = left + ROUNDING;
    const whole = lastWithin(weights, room);
    const next = weighed[whole];
    const part = next === undefined ? 0 : next.density * (room - (weights[whole] as number));
    return (values[whole] as number) + part;
  };
}

/** The last index whose sum is within a room; the sums never fall. */
function lastWithin(sums: readonly number[], room: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sums[middle] as number) <= room) low = middle;
    else high = middle - 1;
  }
  return low;
}
