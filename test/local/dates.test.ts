import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { instantOf, serialOf } from '../../apps-script/local/engine/zone.js';
import { shown, withSmallScript } from './small-script.js';

/** Serial days on and around which a clock changes, with the instant of their midnight. */
const MIDNIGHTS: readonly [zone: string, serial: number, instant: string][] = [
  ['America/New_York', 46089, '2026-03-08T05:00:00.000Z'],
  ['America/New_York', 46090, '2026-03-09T04:00:00.000Z'],
  ['America/New_York', 46327, '2026-11-01T04:00:00.000Z'],
  ['America/New_York', 46328, '2026-11-02T05:00:00.000Z'],
  ['Europe/Berlin', 46110, '2026-03-28T23:00:00.000Z'],
  ['Europe/Berlin', 46111, '2026-03-29T22:00:00.000Z'],
  ['Europe/Berlin', 46320, '2026-10-24T22:00:00.000Z'],
  ['Europe/Berlin', 46321, '2026-10-25T23:00:00.000Z'],
  ['Asia/Kolkata', 46089, '2026-03-07T18:30:00.000Z'],
  ['Pacific/Auckland', 46117, '2026-04-04T11:00:00.000Z'],
  ['Pacific/Auckland', 46118, '2026-04-05T12:00:00.000Z'],
  ['Pacific/Auckland', 46292, '2026-09-26T12:00:00.000Z'],
  ['Pacific/Auckland', 46293, '2026-09-27T11:00:00.000Z'],
];

beforeEach(() => {
  vi.stubEnv('TZ', 'UTC');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(MIDNIGHTS)('a sheet in %s, serial day %d', (zone, serial, instant) => {
  it('is an instant to a script in UTC, in functions and in getValue, and comes back', () => {
    const local = withSmallScript(
      [[{ value: serial, format: 'yyyy-mm-dd' }, '=PM_SEEN(A1)', '=PM_ECHO(A1)']],
      {
        timeZone: zone,
      },
    );
    expect(shown(local, 1, 3)[0]).toEqual([serial, `Date ${instant}`, serial]);
    const cell = local.book.getSheetByName('Sheet1')?.getRange('A1');
    expect(cell?.getValue().toISOString()).toBe(instant);
    cell?.offset(0, 3).setValue(new Date(instant));
    expect(local.engine.sheetNamed('Sheet1')?.valueAt(1, 4)).toBe(serial);
    expect(cell?.offset(0, 3).getDisplayValue()).toBe(cell?.getDisplayValue());
    local.engine.dispose();
  });
});

it('gives dates of the script’s own realm', () => {
  const local = withSmallScript([[{ value: 46112, format: 'd mmm yyyy' }]]);
  expect(local.run('instanceOfDate')).toBe(true);
  expect(local.book.getRange('A1').getValue()).not.toBeInstanceOf(Date);
  local.engine.dispose();
});

it('keeps the time of day, and shows what a clock skips an hour later', () => {
  expect(instantOf(46089 + 2.5 / 24, 'America/New_York')).toBe(Date.UTC(2026, 2, 8, 7, 30));
  expect(serialOf(Date.UTC(2026, 2, 8, 7, 30), 'America/New_York')).toBeCloseTo(46089 + 3.5 / 24, 9);
  for (const zone of ['America/St_Johns', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Kolkata']) {
    for (let serial = 46000; serial < 46400; serial += 0.625) {
      expect(serialOf(instantOf(serial, zone), zone)).toBeCloseTo(serial, 1);
    }
  }
});

it('reads a duration of eight hours as Google does, on the day before the first', () => {
  expect(serialOf(instantOf(1 / 3, 'Europe/Berlin'), 'Europe/Berlin')).toBeCloseTo(1 / 3, 9);
});
