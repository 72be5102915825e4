/** How much of the resources each activity asks for. */
import type { FlatInstance } from './flat-instance.js';

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
