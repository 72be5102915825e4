import { beforeEach, describe, expect, test } from 'vitest';
import { type HistoryStore, historyStore, MOST_DAYS } from '../../../extension/store/history-store.js';
import type { Snapshot } from '../../../extension/store/snapshot.js';
import { memory } from '../../support/memory-store.js';

const snapshot = (finish: number): Snapshot => ({
  name: 'Clinic',
  health: 'Green',
  statusDate: 46_000,
  finish,
  finishSlip: 0,
  costIndex: 1,
  timeIndex: null,
  estimateAtCompletion: 1000,
  currency: 'EUR',
  fractionComplete: 0.5,
});

let history: HistoryStore;

beforeEach(() => {
  history = historyStore(memory());
});

describe('the history', () => {
  test('keeps one entry a day, each project as it was read last', async () => {
    await history.record(
      46_000,
      new Map([
        ['clinic', snapshot(1)],
        ['depot', snapshot(2)],
      ]),
    );
    await history.record(46_000, new Map([['clinic', snapshot(3)]]));
    await history.record(46_001, new Map([['clinic', snapshot(4)]]));
    expect(await history.days()).toEqual([46_000, 46_001]);
    const [first, second] = await history.read([46_001, 46_000, 45_000]);
    expect(first?.projects).toEqual({ clinic: snapshot(3), depot: snapshot(2) });
    expect(second?.day).toBe(46_001);
  });

  test('never holds more than its bound, and lets the oldest go', async () => {
    for (let day = 0; day < MOST_DAYS + 5; day += 1)
      await history.record(day, new Map([['a', snapshot(day)]]));
    const days = await history.days();
    expect(days).toHaveLength(MOST_DAYS);
    expect(days[0]).toBe(5);
    expect(await history.read([0, 4, 5])).toHaveLength(1);
  });

  test('a day on which nothing was read has no entry', async () => {
    await history.record(46_000, new Map());
    expect(await history.days()).toEqual([]);
  });

  test('is gone when it is erased', async () => {
    await history.record(46_000, new Map([['clinic', snapshot(1)]]));
    await history.erase();
    expect(await history.days()).toEqual([]);
    expect(await history.read([46_000])).toEqual([]);
  });
});
