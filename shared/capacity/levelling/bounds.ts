/** Bounds that no schedule can beat: along the links, and by what resources have to do. */
import type { FlatInstance } from './flat-instance.js';
import { FINISH_FINISH, FINISH_START } from './instance.js';

/**
 * By activity: the least time from its finish to the end of all that waits for it. Only links from a finish without
 * a lead count: on any calendar these take at least their slots.
 *
 * @param order every activity after those it waits for
 */
export function tailsOf(flat: FlatInstance, order: Int32Array): Int32Array {
  const { linkFrom, linkSource, linkType, linkLag, duration } = flat;
  const tails = new Int32Array(flat.activityCount);
  for (let position = order.length - 1; position >= 0; position -= 1) {
    const a = order[position] as number;
    if ((flat.fixedStart[a] as number) >= 0) continue;
    for (let at = linkFrom[a] as number; at < (linkFrom[a + 1] as number); at += 1) {
      const type = linkType[at];
      const lag = linkLag[at] as number;
      if (lag < 0 || (type !== FINISH_START && type !== FINISH_FINISH)) continue;
      const work = type === FINISH_START ? (duration[a] as number) : 0;
      const source = linkSource[at] as number;
      tails[source] = Math.max(tails[source] as number, lag + work + (tails[a] as number));
    }
  }
  return tails;
}

/** A slot before which no schedule ends: by the longest chain, and by the resource with most to do. */
export function lowerBound(flat: FlatInstance, heads: Int32Array, tails: Int32Array, origin: number): number {
  let bound = 0;
  for (let a = 0; a < flat.activityCount; a += 1) {
    const fixed = flat.fixedStart[a] as number;
    const start = fixed >= 0 ? fixed : Math.max(flat.release[a] as number, origin + (heads[a] as number));
    bound = Math.max(bound, start + (flat.duration[a] as number) + (tails[a] as number));
  }
  for (let resource = 0; resource < flat.resourceCount; resource += 1)
    bound = Math.max(bound, resourceBound(flat, resource, tails));
  return bound;
}

function resourceBound(flat: FlatInstance, resource: number, tails: Int32Array): number {
  const row = resource * flat.slotCount;
  let work = 0;
  let first = flat.slotCount;
  let tail = flat.slotCount;
  for (let a = 0; a < flat.activityCount; a += 1) {
    if ((flat.fixedStart[a] as number) >= 0) continue;
    for (let at = flat.demandFrom[a] as number; at < (flat.demandFrom[a + 1] as number); at += 1) {
      if (flat.demandRow[at] !== row) continue;
      work += (flat.demandUnits[at] as number) * (flat.duration[a] as number);
      first = Math.min(first, flat.release[a] as number);
      tail = Math.min(tail, tails[a] as number);
    }
  }
  // A little less, so that rounding never puts the bound above what can be reached.
  work -= 1e-6;
  let slot = first;
  for (; work > 0 && slot < flat.slotCount; slot += 1)
    work -= Math.max(0, flat.capacity[row + slot] as number);
  return first === flat.slotCount ? 0 : slot + tail;
}
