/** Levelling's speed: a thousand schedules on 120 tasks. How good they are is measured by `psplib.ts`. */
import { searchSchedules } from '../../shared/capacity/levelling/population-search.js';
import { randomFrom } from '../../shared/capacity/levelling/random.js';
import { type BenchContext, leastMilliseconds, type Measured } from './bench.js';
import { type PlainActivity, plainInstance } from './psplib/instance.js';

export default function levels({ calibration }: BenchContext): Measured[] {
  const instance = crowdedInstance(120);
  const milliseconds = leastMilliseconds(() => {
    const found = searchSchedules(instance, { schedules: 1000, seed: 1 });
    if (found === null || found.schedules < 1000)
      throw new Error('The search stopped before its 1,000 schedules.');
  }, 3);
  return [
    {
      name: '1,000 schedules of 120 tasks on 4 resources',
      ratio: milliseconds / calibration,
      against: 'the calibration loop',
      limit: 4,
      detail: `${milliseconds.toFixed(0)} ms`,
    },
  ];
}

/** Tasks of 1 to 10 days after up to three of the ten before, asking on average for a third of each resource. */
function crowdedInstance(count: number) {
  const random = randomFrom(7);
  const below = (limit: number): number => Math.floor(random() * limit);
  const activities = Array.from({ length: count }, (_, index): PlainActivity => {
    const before = Array.from({ length: below(4) }, () => index - 1 - below(10));
    return {
      duration: 1 + below(10),
      units: [below(11), below(11), below(11), below(11)],
      predecessors: [...new Set(before.filter((each) => each >= 0))],
    };
  });
  return plainInstance(activities, [15, 15, 15, 15]);
}
