import { describe, expect, it } from 'vitest';
import {
  FINISH_FINISH,
  FINISH_START,
  type InstanceLink,
  type LevellingInstance,
  START_FINISH,
  START_START,
} from '../../../shared/capacity/levelling/instance.js';
import { type Found, searchSchedules } from '../../../shared/capacity/levelling/population-search.js';
import { type Random, randomFrom } from '../../../shared/capacity/levelling/random.js';
import { type PlainActivity, plainInstance, readProject } from '../../bench/psplib/instance.js';

const below = (random: Random, limit: number): number => Math.floor(random() * limit);

function randomInstance(random: Random, count: number): LevellingInstance {
  const activities = Array.from({ length: count }, (_, index): PlainActivity => {
    const before = Array.from({ length: below(random, 3) }, () => index - 1 - below(random, 3));
    return {
      duration: 1 + below(random, 4),
      units: [below(random, 4), below(random, 4)],
      predecessors: [...new Set(before.filter((each) => each >= 0))],
    };
  });
  return plainInstance(activities, [3, 4]);
}

/** The least end over every order of the activities, each placed as early as it goes: some order gives the optimum. */
function optimum({ activities, links, capacity, slotCount }: LevellingInstance): number {
  const start = new Array<number>(activities.length).fill(-1);
  const free = capacity.map((units) => [...units]);
  let best = slotCount + 1;
  const take = (index: number, from: number, sign: number): void => {
    for (const { resource, units } of activities[index]!.demands)
      for (let slot = from; resource !== null && slot < from + activities[index]!.duration; slot += 1)
        free[resource]![slot]! -= sign * units;
  };
  const fits = (index: number, from: number): boolean =>
    activities[index]!.demands.every(({ resource, units }) =>
      Array.from({ length: activities[index]!.duration }, (_, at) => from + at).every(
        (slot) => resource === null || free[resource]![slot]! >= units,
      ),
    );
  const place = (left: number, end: number): void => {
    if (end >= best) return;
    if (left === 0) best = end;
    for (let index = 0; index < activities.length; index += 1) {
      const before = links.filter(({ to }) => to === index).map(({ from }) => from);
      if (start[index] !== -1 || before.some((each) => start[each] === -1)) continue;
      let from = Math.max(0, ...before.map((each) => start[each]! + activities[each]!.duration));
      while (!fits(index, from)) from += 1;
      start[index] = from;
      take(index, from, 1);
      place(left - 1, Math.max(end, from + activities[index]!.duration));
      take(index, from, -1);
      start[index] = -1;
    }
  };
  place(activities.length, 0);
  return best;
}

/** Every link and every slot looked at one by one. */
function expectFeasible(
  { activities, links, capacity, slotCount }: LevellingInstance,
  { placement, end }: Found,
): void {
  const { start, finish } = placement;
  for (const { from, to, type, lag } of links) {
    const source = type === FINISH_START || type === FINISH_FINISH ? finish[from]! : start[from]!;
    const target = type === FINISH_START || type === START_START ? start[to]! : finish[to]!;
    expect(target).toBeGreaterThanOrEqual(source + lag);
  }
  for (let slot = 0; slot < slotCount; slot += 1) {
    const taken = capacity.map(() => 0);
    activities.forEach(({ demands }, index) => {
      for (const { resource, units } of demands)
        if (resource !== null && start[index]! <= slot && slot < finish[index]!) taken[resource]! += units;
    });
    for (const [resource, units] of capacity.entries())
      expect(taken[resource]).toBeLessThanOrEqual(units[slot]!);
  }
  expect(Math.max(...finish)).toBe(end);
}

function search(instance: LevellingInstance, schedules: number, seed = 1): Found {
  const found = searchSchedules(instance, { schedules, seed });
  if (found === null) throw new Error('Nothing was found.');
  return found;
}

describe('searching schedules', () => {
  it('finds the optimum of small instances', () => {
    const random = randomFrom(11);
    for (let round = 0; round < 25; round += 1) {
      const instance = randomInstance(random, 7);
      expect(search(instance, 1000).end).toBe(optimum(instance));
    }
  });

  it.each([1, 2, 25, 300])('keeps links and capacities with %i schedules', (schedules) => {
    const random = randomFrom(5);
    for (let round = 0; round < 20; round += 1) {
      const instance = randomInstance(random, 20);
      const found = search(instance, schedules);
      expectFeasible(instance, found);
      expect(found.schedules).toBeLessThanOrEqual(schedules);
    }
  });

  it('keeps links of every type, with lags and leads', () => {
    const random = randomFrom(8);
    const types = [FINISH_START, START_START, FINISH_FINISH, START_FINISH];
    for (let round = 0; round < 40; round += 1) {
      const plain = randomInstance(random, 12);
      const links = plain.links.map(
        (link): InstanceLink => ({ ...link, type: types[below(random, 4)]!, lag: below(random, 5) - 2 }),
      );
      expectFeasible({ ...plain, links }, search({ ...plain, links }, 60));
    }
  });

  it('is the same for the same seed', () => {
    const instance = randomInstance(randomFrom(21), 40);
    expect(search(instance, 400, 9)).toEqual(search(instance, 400, 9));
  });

  it('is never worse with more schedules than with one', () => {
    const random = randomFrom(2);
    for (let round = 0; round < 20; round += 1) {
      const instance = randomInstance(random, 30);
      expect(search(instance, 500).end).toBeLessThanOrEqual(search(instance, 1).end);
    }
  });

  it('stops where nothing shorter is possible', () => {
    // A chain of three has no other schedule than 2 + 3 + 1.
    const chain = [2, 3, 1].map((duration, at) => ({
      duration,
      units: [1],
      predecessors: at === 0 ? [] : [at - 1],
    }));
    expect(search(plainInstance(chain, [1]), 1000)).toMatchObject({ end: 6, schedules: 1 });
  });

  it('reads the single-mode format of PSPLIB', () => {
    const text = [
      'PRECEDENCE RELATIONS:',
      'jobnr.    #modes  #successors   successors',
      '   1        1          2           2   3',
      '   2        1          1           4',
      '   3        1          1           4',
      '   4        1          0',
      '*****',
      'REQUESTS/DURATIONS:',
      'jobnr. mode duration  R 1',
      '------',
      '  1      1     0       0',
      '  2      1     3       2',
      '  3      1     2       1',
      '  4      1     0       0',
      '*****',
      'RESOURCEAVAILABILITIES:',
      '  R 1',
      '    2',
      '*****',
    ].join('\n');
    // 2 and 3 ask for three units of two, so they follow each other: 3 + 2.
    const { activities, capacities } = readProject(text);
    expect(search(plainInstance(activities, capacities), 10).end).toBe(5);
  });
});
