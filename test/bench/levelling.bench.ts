/**
 * Levelling: the speed of a thousand schedules on 120 tasks, and, where PSPLIB names a folder with the benchmark's
 * instances (`j30/instances/*.sm`, `j60/…`, `j120/…`) and `reference.csv`, how near the best known schedules it comes:
 *
 *     PSPLIB=path/to/folder npm run bench levelling
 *
 * The instances are R. Kolisch and A. Sprecher's (1996). SCHEDULES (1000), SEED (1) and SETS (j30,j60) can be given.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tailsOf } from '../../shared/capacity/levelling/bounds.js';
import { flatten } from '../../shared/capacity/levelling/flat-instance.js';
import type { LevellingInstance } from '../../shared/capacity/levelling/instance.js';
import { searchSchedules } from '../../shared/capacity/levelling/population-search.js';
import { randomFrom } from '../../shared/capacity/levelling/random.js';
import { ScheduleGenerator } from '../../shared/capacity/levelling/schedule-generator.js';
import { type BenchContext, leastMilliseconds, type Measured } from './bench.js';
import { type PlainActivity, plainInstance, readInstance } from './psplib.js';

export default function levels({ calibration }: BenchContext): Measured[] {
  return [speed(calibration), ...quality()];
}

function speed(calibration: number): Measured {
  const instance = crowdedInstance(120);
  const milliseconds = leastMilliseconds(() => {
    const found = searchSchedules(instance, { schedules: 1000, seed: 1 });
    if (found === null || found.schedules < 1000)
      throw new Error('The search stopped before its 1,000 schedules.');
  }, 3);
  return {
    name: '1,000 schedules of 120 tasks on 4 resources',
    ratio: milliseconds / calibration,
    against: 'the calibration loop',
    limit: 4,
    detail: `${milliseconds.toFixed(0)} ms`,
  };
}

/** Tasks of 1 to 10 days after up to three of the ten before, asking on average for a third of each resource. */
function crowdedInstance(count: number): LevellingInstance {
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

interface Line {
  readonly set: string;
  readonly file: string;
  readonly best: number;
}

function quality(): Measured[] {
  const folder = process.env.PSPLIB;
  if (folder === undefined) return [];
  const lines = readFileSync(join(folder, 'reference.csv'), 'utf8').trim().split('\n');
  const header = lines[0]?.split(',') ?? [];
  const references = lines.slice(1).map((line): Line => {
    const cells = line.split(',');
    const cell = (name: string): string => cells[header.indexOf(name)] ?? '';
    return { set: cell('set'), file: cell('file'), best: Number(cell('best_ub')) };
  });
  return (process.env.SETS ?? 'j30,j60').split(',').map((set) =>
    qualityOf(
      folder,
      set,
      references.filter((line) => line.set === set),
    ),
  );
}

function qualityOf(folder: string, set: string, lines: readonly Line[]): Measured {
  const schedules = Number(process.env.SCHEDULES ?? 1000);
  const seed = Number(process.env.SEED ?? 1);
  const started = performance.now();
  let [aboveBest, aboveChain, bestAboveChain, instances] = [0, 0, 0, 0];
  for (const { file, best } of lines) {
    const path = join(folder, set, 'instances', file);
    if (!existsSync(path)) continue;
    const instance = readInstance(readFileSync(path, 'utf8'));
    const end = searchSchedules(instance, { schedules, seed })?.end ?? Number.NaN;
    const chain = longestChain(instance);
    aboveBest += end / best - 1;
    aboveChain += end / chain - 1;
    bestAboveChain += best / chain - 1;
    instances += 1;
  }
  const percent = (sum: number): string => `${((100 * sum) / instances).toFixed(3)} %`;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return {
    name: `${set}, ${instances} instances, ${schedules} schedules, seed ${seed}`,
    ratio: 1 + aboveBest / instances,
    against: 'the best known on average',
    detail: `${percent(aboveBest)} above the best known, ${percent(aboveChain)} above the longest chain, where the best known are ${percent(bestAboveChain)}; ${seconds} s`,
  };
}

function longestChain(instance: LevellingInstance): number {
  const flat = flatten(instance, false);
  const tails = tailsOf(flat, new ScheduleGenerator(flat).sort(new Float64Array(flat.activityCount)));
  return tails.reduce((longest, tail, index) => Math.max(longest, tail + (flat.duration[index] ?? 0)), 0);
}
