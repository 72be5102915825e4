import { describe, expect, test } from 'vitest';
import { reportStore } from '../../../extension/store/report-store.js';
import { memory } from '../../support/memory-store.js';

const wording = { verdict: { text: 'All is well.', instead: 'At risk.' } };
const sent = (statusDay: number | null, sentAt = 0) => ({ statusDay, sentAt, summaries: [] });

describe('what is kept of reports', () => {
  test('wording, for each program and each day', async () => {
    const local = memory();
    const store = reportStore(local, 'one');
    await store.saveWording(46_000, wording);
    expect(await store.wording(46_000)).toEqual(wording);
    expect(await store.wording(46_001)).toEqual({});
    expect(await reportStore(local, 'two').wording(46_000)).toEqual({});
    await store.saveWording(46_000, {});
    expect(await store.wording(46_000)).toEqual({});
  });

  test('the report before is the newest of an earlier day', async () => {
    const store = reportStore(memory(), 'one');
    expect(await store.lastBefore(46_000)).toBeNull();
    await store.saveSent(sent(46_000));
    await store.saveSent(sent(46_030));
    expect(await store.lastBefore(46_030)).toEqual(sent(46_000));
    expect(await store.lastBefore(46_060)).toEqual(sent(46_030));
    expect(await store.lastBefore(null)).toEqual(sent(46_030));
  });

  test('an earlier report sent once more does not become the newest', async () => {
    const store = reportStore(memory(), 'one');
    await store.saveSent(sent(46_000));
    await store.saveSent(sent(46_030));
    await store.saveSent(sent(46_000, 2));
    expect(await store.lastBefore(46_060)).toEqual(sent(46_030));
  });

  test('sent twice on a day, the second counts', async () => {
    const store = reportStore(memory(), 'one');
    await store.saveSent(sent(46_000, 1));
    await store.saveSent(sent(46_000, 2));
    expect(await store.lastBefore(46_001)).toEqual(sent(46_000, 2));
  });

  test('a year of reports, and no more', async () => {
    const local = memory();
    const store = reportStore(local, 'one');
    for (let day = 1; day <= 20; day += 1) await store.saveSent(sent(day));
    expect(await store.lastBefore(9)).toBeNull();
    expect(await store.lastBefore(10)).toEqual(sent(9));
  });

  test('what is damaged counts as nothing kept', async () => {
    const local = memory();
    await local.set({ 'reports:one': { version: 1, value: { drafts: 'none' } } });
    expect(await reportStore(local, 'one').wording(1)).toEqual({});
  });
});
