import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isDate, spreadsheetDates } from '../../apps-script/sheet/dates.js';
import { SerialDate } from '../../shared/table/cell.js';
import { wallClock } from './wall-clock.js';

const ZONES = [
  'America/New_York',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Africa/Casablanca',
  'UTC',
];
const SCRIPT_ZONES = ['UTC', 'America/Los_Angeles', 'Europe/Berlin', 'Asia/Tokyo'];

let lookUps = 0;
/** Utilities.formatDate, counting how often it is asked. */
const formatDate = (instant: Date, zone: string): string => {
  lookUps += 1;
  return wallClock(instant, zone);
};

const inZone = (zone: string) => {
  vi.stubGlobal('SpreadsheetApp', { getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => zone }) });
  vi.stubGlobal('Utilities', { formatDate });
};

/** The serial day of a calendar date. */
const serialOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25569;

/** The instant at which a wall clock first shows a day, searched for minute by minute: no code in common with ours. */
const startOfDayIn = (zone: string, serial: number): Date => {
  const utc = (serial - 25569) * 86_400_000;
  const day = new Date(utc).toISOString().slice(0, 10);
  let low = utc - 26 * 3_600_000;
  let high = utc + 26 * 3_600_000;
  while (high - low > 60_000) {
    const middle = low + Math.floor((high - low) / 2 / 60_000) * 60_000;
    if (wallClock(new Date(middle), zone).slice(0, 10) < day) low = middle;
    else high = middle;
  }
  return new Date(high);
};

beforeEach(() => {
  lookUps = 0;
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(SCRIPT_ZONES)('a script that runs in %s', (scriptZone) => {
  beforeEach(() => {
    vi.stubEnv('TZ', scriptZone);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each(ZONES)('reads and writes every day of 2026 and 2027 of a spreadsheet in %s', (zone) => {
    inZone(zone);
    const dates = spreadsheetDates();
    for (let serial = serialOf(2026, 1, 1); serial < serialOf(2028, 1, 1); serial += 1) {
      const midnight = startOfDayIn(zone, serial);
      expect(dates.toSerial(midnight).serial, midnight.toISOString()).toBe(serial);
      expect(dates.toDate(new SerialDate(serial)).toISOString()).toBe(midnight.toISOString());
    }
  });

  it('uses its own zone where there is no spreadsheet service', () => {
    const dates = spreadsheetDates();
    for (let day = 1; day <= 365; day += 1) {
      const midnight = new Date(2026, 0, day);
      const serial = serialOf(2026, 1, 1) + day - 1;
      expect(dates.toSerial(midnight).serial).toBe(serial);
      expect(dates.toDate(new SerialDate(serial)).getTime()).toBe(midnight.getTime());
    }
  });
});

describe('days on which the clock changes', () => {
  it.each([
    ['America/New_York', '2026-03-08T14:30:00Z', 10.5],
    ['Europe/Berlin', '2026-10-25T11:00:00Z', 12],
    ['Pacific/Auckland', '2026-09-27T00:00:00Z', 13],
    ['Australia/Lord_Howe', '2026-10-04T01:00:00Z', 12],
    ['America/St_Johns', '2026-11-01T15:30:00Z', 12],
    ['Asia/Kolkata', '2026-03-08T06:30:00Z', 12],
  ])('keep the time of day in %s', (zone, instant, hour) => {
    inZone(zone);
    const { serial } = spreadsheetDates().toSerial(new Date(instant));
    expect((serial % 1) * 24).toBeCloseTo(hour, 6);
    expect(spreadsheetDates().toDate(new SerialDate(serial)).toISOString()).toBe(
      new Date(instant).toISOString(),
    );
  });

  it('read a duration of eight hours as a third of a day, in the years of local mean time too', () => {
    for (const zone of ['Asia/Kolkata', 'Europe/Amsterdam', 'America/New_York']) {
      inZone(zone);
      const dates = spreadsheetDates();
      expect(dates.toSerial(dates.toDate(new SerialDate(1 / 3))).serial).toBeCloseTo(1 / 3, 9);
    }
  });
});

it('comes back to the same minute from any serial date outside the hour a clock repeats', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), fc.integer({ min: 0, max: 1440 * 366 * 40 }), (zone, minutes) => {
      inZone(zone);
      const serial = serialOf(2000, 1, 1) + minutes / 1440;
      const dates = spreadsheetDates();
      const back = dates.toSerial(dates.toDate(new SerialDate(serial))).serial;
      const skipped = Math.abs(back - serial) > 1 / 86_400;
      // A time that the clock jumped over comes back later by as much as it jumped, at most an hour.
      if (skipped)
        expect(Math.round((back - serial) * 1440)).toSatisfy((jump: number) => jump > 0 && jump <= 60);
    }),
    { numRuns: 500 },
  );
});

it('asks for offsets once per stretch of time, not once per cell', () => {
  inZone('America/New_York');
  const dates = spreadsheetDates();
  const first = serialOf(2026, 1, 1);
  for (let row = 0; row < 30_000; row += 1) dates.toSerial(dates.toDate(new SerialDate(first + (row % 730))));
  expect(lookUps).toBeLessThan(100);
});

it('asks for the zone once per call', () => {
  const zone = vi.fn(() => 'Europe/Berlin');
  vi.stubGlobal('SpreadsheetApp', { getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: zone }) });
  vi.stubGlobal('Utilities', { formatDate });
  const dates = spreadsheetDates();
  for (let row = 0; row < 100; row += 1) dates.toDate(new SerialDate(46_000 + row));
  expect(zone).toHaveBeenCalledTimes(1);
});

it('knows a Date of another realm', async () => {
  const { runInNewContext } = await import('node:vm');
  const foreign: unknown = runInNewContext('new Date(0)');
  expect(foreign).not.toBeInstanceOf(Date);
  expect(isDate(foreign)).toBe(true);
  expect(isDate({ getTime: () => 0 })).toBe(false);
  expect(isDate('2026-01-01')).toBe(false);
});
