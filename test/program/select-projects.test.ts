/** The selection under a budget and a capacity: against every subset, with mandatory and excluding projects, and at its full size. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCandidates } from '../../shared/program/read-projects.js';
import { selectProjects } from '../../shared/program/select-projects.js';
import { bestChoice, type Item } from '../../shared/program/selection-search.js';

const HEADER = ['Project', 'Value', 'Cost', 'Capacity', 'Mandatory', 'Excludes'];

const select = (rows: unknown[][], budget: number, capacity: number | null = null) =>
  selectProjects(readCandidates([HEADER, ...rows] as never), { budget, capacity }).map(
    (each) => each?.selected,
  );

describe('the best set', () => {
  it('is not the greedy one: two that fill the budget beat the densest', () => {
    // 10 for 6 leaves 4 unused; 7 + 7 for 5 + 5 is 14.
    expect(
      select(
        [
          ['A', 10, 6, 0],
          ['B', 7, 5, 0],
          ['C', 7, 5, 0],
        ],
        10,
      ),
    ).toEqual([false, true, true]);
  });

  it('keeps within the capacity as well as the budget', () => {
    expect(
      select(
        [
          ['A', 10, 1, 3],
          ['B', 6, 1, 1],
          ['C', 6, 1, 1],
        ],
        10,
        3,
      ),
    ).toEqual([false, true, true]);
  });

  it('takes mandatory projects first, and says what of others is missing', () => {
    const rows = [
      ['Law', 1, 8, '', 'yes'],
      ['Shop', 9, 5, ''],
    ];
    const [law, shop] = selectProjects(readCandidates([HEADER, ...rows] as never), {
      budget: 10,
      capacity: null,
    });
    expect(law).toEqual({ selected: true, reason: 'mandatory' });
    expect(shop).toEqual({
      selected: false,
      reason: 'beside the selected projects 3 of budget are missing',
    });
  });

  it('holds exclusions both ways, whichever project names the other', () => {
    expect(
      select(
        [
          ['A', 5, 1, '', '', 'B'],
          ['B', 6, 1, ''],
          ['C', 1, 1, ''],
        ],
        10,
      ),
    ).toEqual([false, true, true]);
  });

  it('says so where the mandatory projects alone exceed a limit', () => {
    const rows = [
      ['Law', 1, 8, 2, 'yes'],
      ['Safety', 1, 5, 2, 'yes'],
    ];
    const [law] = selectProjects(readCandidates([HEADER, ...rows] as never), { budget: 10, capacity: 3 });
    expect(law).toEqual({
      selected: true,
      reason:
        'mandatory; the mandatory projects exceed the budget by 3; the mandatory projects exceed the capacity by 1',
    });
  });

  it('leaves out what cannot be weighed, each with its reason; blank rows stay blank', () => {
    const rows = [
      ['A', 5, ''],
      ['', '', ''],
      ['B', '', 4],
      ['C', 5, 'plenty'],
      ['D', 5, 4],
    ];
    expect(
      selectProjects(readCandidates([HEADER, ...rows] as never), { budget: 10, capacity: null }),
    ).toEqual([
      { selected: false, reason: 'no Cost is given' },
      null,
      { selected: false, reason: 'no Value is given' },
      { selected: false, reason: expect.stringContaining('"plenty" is not a number') },
      { selected: true, reason: 'part of the best set' },
    ]);
  });
});

const arbitraryItems = fc
  .array(
    fc.record({
      value: fc.integer({ min: 1, max: 30 }),
      cost: fc.integer({ min: 0, max: 20 }),
      capacity: fc.integer({ min: 0, max: 10 }),
      excludes: fc.array(fc.nat(9), { maxLength: 2 }),
    }),
    { maxLength: 10 },
  )
  .map((raw): Item[] => {
    const pairs = raw.flatMap(({ excludes }, at) =>
      excludes.filter((other) => other < raw.length && other !== at).map((other) => [at, other] as const),
    );
    return raw.map((item, at) => ({
      ...item,
      excludes: new Set(pairs.flatMap(([one, other]) => (one === at ? [other] : other === at ? [one] : []))),
    }));
  });

/** Every subset in turn: the definition itself. */
function bestOfAll(items: readonly Item[], cost: number, capacity: number): number {
  let best = 0;
  for (let mask = 0; mask < 1 << items.length; mask += 1) {
    const chosen = items.flatMap((_, at) => ((mask >> at) & 1 ? [at] : []));
    const sum = (of: 'value' | 'cost' | 'capacity') =>
      chosen.reduce((all, at) => all + (items[at]?.[of] ?? 0), 0);
    const allowed = chosen.every((at) => chosen.every((other) => !items[at]?.excludes.has(other)));
    if (allowed && sum('cost') <= cost && sum('capacity') <= capacity) best = Math.max(best, sum('value'));
  }
  return best;
}

describe('the search', () => {
  it('is as good as trying every subset', () => {
    fc.assert(
      fc.property(arbitraryItems, fc.nat(60), fc.nat(30), (items, cost, capacity) => {
        const { chosen, exact } = bestChoice(items, { cost, capacity });
        const sum = (of: 'value' | 'cost' | 'capacity') =>
          [...chosen].reduce((all, at) => all + (items[at]?.[of] ?? 0), 0);
        expect(exact).toBe(true);
        expect(sum('cost')).toBeLessThanOrEqual(cost);
        expect(sum('capacity')).toBeLessThanOrEqual(capacity);
        expect(sum('value')).toBe(bestOfAll(items, cost, capacity));
      }),
      { numRuns: 300 },
    );
  });

  it('is exact with 60 projects whose value follows their cost', () => {
    const random = generator(7);
    const items = Array.from({ length: 60 }, (): Item => {
      const cost = 50 + Math.floor(random() * 200);
      const capacity = 1 + Math.floor(random() * 20);
      return { value: cost + 20, cost, capacity, excludes: new Set() };
    });
    expect(bestChoice(items, { cost: 4500, capacity: 300 }).exact).toBe(true);
  });
});

/** A small linear congruential generator, so that the case is always the same. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

describe('without a Value column', () => {
  it('the best total Score counts where the table has one', () => {
    const rows = [
      ['A', 10, 6],
      ['B', 7, 5],
      ['C', 7, 5],
    ];
    const candidates = readCandidates([['Project', 'Score', 'Cost'], ...rows] as never);
    const selected = selectProjects(candidates, { budget: 10, capacity: null });
    expect(selected.map((each) => each?.selected)).toEqual([false, true, true]);
  });
});
