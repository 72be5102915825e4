/** A fixed piece of work, of the kind the engine does, that stands for the speed of the machine. */
import { leastMilliseconds } from './bench.js';

/** How much of it there is; never change it, or every ratio measured before means something else. */
const rounds = 21;
const size = 20_000;

/** Milliseconds of the calibration loop: objects, a map, integer arithmetic, a sort. */
export const calibrate = (): number => leastMilliseconds(work);

function work(): number {
  let seed = 1;
  let sum = 0;
  for (let round = 0; round < rounds; round += 1) {
    const items: { readonly key: string; readonly value: number }[] = [];
    for (let index = 0; index < size; index += 1) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      items.push({ key: `T${index % 4096}`, value: seed % 10_007 });
    }
    const totals = new Map<string, number>();
    for (const { key, value } of items) totals.set(key, (totals.get(key) ?? 0) + value);
    const sorted = Float64Array.from(items, ({ value }) => value).sort();
    sum += totals.size + (sorted[round] ?? 0);
  }
  return sum;
}
