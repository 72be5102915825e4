import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Facts, type News, newsOf, type Watch } from '../../../extension/background/news.js';
import type { Health } from '../../../shared/summary/project-summary.js';

const HALF_HOUR = 30 * 60 * 1000;
const DAY = 48 * HALF_HOUR;

const facts = (health: Health, finish = 46_100, milestones: Record<string, number> = {}): Facts => ({
  name: 'Clinic',
  health,
  dates: {
    finish: { name: 'Finish', day: finish },
    ...Object.fromEntries(
      Object.entries(milestones).map(([id, day]) => [`m:${id}`, { name: `Milestone ${id}`, day }]),
    ),
  },
});

/** Each reading's news, one reading every half hour unless told otherwise. */
function told(readings: readonly Facts[], every = HALF_HOUR): News[][] {
  let watch: Watch | null = null;
  return readings.map((reading, at) => {
    const next = newsOf(watch, reading, at * every);
    // As it is kept between two lives of the worker.
    watch = JSON.parse(JSON.stringify(next.watch));
    return [...next.news];
  });
}

const toldHealths = (healths: readonly Health[], every = HALF_HOUR): string[] =>
  told(
    healths.map((health) => facts(health)),
    every,
  ).map((news) => news.map((each) => (each.kind === 'health' ? `${each.from}>${each.to}` : '')).join());

describe('news', () => {
  test('what a project says when it is first seen is none', () => {
    expect(told([facts('Red')])).toEqual([[]]);
  });

  test('a health that two readings agree on is told once, with what it was', () => {
    expect(toldHealths(['Green', 'Amber', 'Amber', 'Amber'])).toEqual(['', '', 'Green>Amber', '']);
  });

  test('a health that was there for one reading only is never told', () => {
    expect(toldHealths(['Green', 'Amber', 'Green', 'Red', 'Green']).join('')).toBe('');
  });

  test('back and forth around a threshold is told once, not each time', () => {
    const swinging = Array.from({ length: 60 }, (_, at): Health => (at % 6 < 3 ? 'Green' : 'Amber'));
    expect(toldHealths(swinging).filter(Boolean)).toEqual(['Green>Amber']);
  });

  test('a return is told when it has held for three days', () => {
    const healths: Health[] = ['Green', 'Amber', 'Amber', 'Green', 'Green', 'Green', 'Green', 'Green'];
    expect(toldHealths(healths, DAY)).toEqual(['', '', 'Green>Amber', '', '', '', 'Amber>Green', '']);
  });

  test('a return by two grades is no matter of a threshold', () => {
    expect(toldHealths(['Green', 'Red', 'Red', 'Green', 'Green'])).toEqual([
      '',
      '',
      'Green>Red',
      '',
      'Red>Green',
    ]);
  });

  test('a finish and a milestone that move are told by name, each with both dates', () => {
    const before = facts('Green', 46_100, { 7: 46_050 });
    const after = facts('Green', 46_110, { 7: 46_060 });
    expect(told([before, after, after])[2]).toEqual([
      { kind: 'date', project: 'Clinic', name: 'Finish', from: 46_100, to: 46_110 },
      { kind: 'date', project: 'Clinic', name: 'Milestone 7', from: 46_050, to: 46_060 },
    ]);
  });

  test('a milestone that is new, or is reached, is no change of a date', () => {
    const readings = [facts('Green'), facts('Green', 46_100, { 7: 46_050 }), facts('Green')];
    expect(told([...readings, ...readings]).flat()).toEqual([]);
  });

  test('a date that moves on at every reading is told when it comes to rest', () => {
    const readings = [46_100, 46_101, 46_102, 46_103, 46_103].map((day) => facts('Green', day));
    expect(told(readings).flat()).toEqual([
      { kind: 'date', project: 'Clinic', name: 'Finish', from: 46_100, to: 46_103 },
    ]);
  });

  test('whatever comes in, what was told last is true whenever something has just been told, and never repeats', () => {
    const health = fc.constantFrom<Health>('Green', 'Amber', 'Red', 'Grey');
    fc.assert(
      fc.property(fc.array(health, { maxLength: 40 }), (healths) => {
        let known = healths[0];
        told(healths.map((each) => facts(each))).forEach((news, at) => {
          for (const each of news) {
            if (each.kind !== 'health') continue;
            expect(each.from).toBe(known);
            expect(each.to).toBe(healths[at]);
            expect(each.to).not.toBe(each.from);
            known = each.to;
          }
        });
      }),
    );
  });
});
