/**
 * Crosses two schedules: a stretch of time is taken from the one, what comes before and after it from the other.
 *
 * Source: the peak crossover of D. Debels and M. Vanhoucke, A decomposition-based genetic algorithm for the
 * resource-constrained project-scheduling problem, Operations Research 55 (2007): stretches in which the father uses
 * resources most are worth keeping together.
 */
import type { FlatInstance } from './flat-instance.js';
import type { Individual } from './individual.js';
import type { Random } from './random.js';

/** The share of a schedule that is taken from the father, at least and at most. */
const SHORTEST = 0.1;
const LONGEST = 0.5;
/** How often the stretch is the busiest of its length; otherwise it lies anywhere. */
const AT_PEAK = 0.3;

export class PeakCrossover {
  private readonly usage: Float64Array;
  /** By activity: its units as shares of what its resources have. */
  private readonly weight: Float64Array;

  constructor(
    private readonly flat: FlatInstance,
    private readonly random: Random,
  ) {
    this.usage = new Float64Array(2 * flat.slotCount + 1);
    this.weight = resourceWeights(flat);
  }

  /** Keys for generating the child against the parents' direction of time. */
  cross(father: Individual, mother: Individual, keys: Float64Array): void {
    const span = father.end - father.origin;
    const length = Math.max(1, Math.floor(span * (SHORTEST + this.random() * (LONGEST - SHORTEST))));
    const from =
      this.random() < AT_PEAK
        ? this.busiestStretch(father, length)
        : father.origin + Math.floor(this.random() * (span - length + 1));
    const to = from + length;
    const { slotCount, activityCount } = this.flat;
    const apart = slotCount * 4;
    for (let a = 0; a < activityCount; a += 1) {
      const { start, finish } = father.placement;
      if ((start[a] as number) >= from && (finish[a] as number) <= to) {
        keys[a] = slotCount - (finish[a] as number);
        continue;
      }
      const own = mother.placement.finish[a] as number;
      const isAfter = (mother.placement.start[a] as number) + own > from + to;
      keys[a] = slotCount - own + (isAfter ? -apart : apart);
    }
  }

  private busiestStretch({ placement, origin, end }: Individual, length: number): number {
    const { usage, weight } = this;
    usage.fill(0, origin, end + 1);
    for (let a = 0; a < weight.length; a += 1) {
      const own = weight[a] as number;
      if (own === 0) continue;
      const finish = placement.finish[a] as number;
      for (let slot = placement.start[a] as number; slot < finish; slot += 1)
        usage[slot] = (usage[slot] as number) + own;
    }
    let sum = 0;
    for (let slot = origin; slot < origin + length; slot += 1) sum += usage[slot] as number;
    let most = sum;
    let found = origin;
    for (let slot = origin + length; slot < end; slot += 1) {
      sum += (usage[slot] as number) - (usage[slot - length] as number);
      if (sum > most) {
        most = sum;
        found = slot - length + 1;
      }
    }
    return found;
  }
}

/** By activity: the sum over its demands of units as shares of the most its resource ever has. */
export function resourceWeights(flat: FlatInstance): Float64Array {
  const weight = new Float64Array(flat.activityCount);
  const most = new Map<number, number>();
  for (let a = 0; a < flat.activityCount; a += 1) {
    for (let at = flat.demandFrom[a] as number; at < (flat.demandFrom[a + 1] as number); at += 1) {
      const row = flat.demandRow[at] as number;
      if (row < 0) continue;
      const capacity =
        most.get(row) ??
        flat.capacity.subarray(row, row + flat.slotCount).reduce((x, y) => Math.max(x, y), 1e-9);
      most.set(row, capacity);
      weight[a] = (weight[a] as number) + (flat.demandUnits[at] as number) / capacity;
    }
  }
  return weight;
}
