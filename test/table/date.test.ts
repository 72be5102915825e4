import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, SerialDate } from '../../shared/table/cell.js';
import { type DayMonthOrder, dayMonthOrder, readDate } from '../../shared/table/date.js';
import { Fault } from '../../shared/table/reading.js';
import { civilOfDay, isoMoment } from '../../shared/time/civil-date.js';
import { day, minute } from '../../shared/time/minute.js';

const read = (cell: Cell, order: DayMonthOrder = 'unknown'): string | null => {
  const reading = readDate(cell, order);
  if (reading instanceof Fault) return reading.id;
  return reading === null ? null : isoMoment(reading.minute);
};

describe('a date cell', () => {
  it.each([
    '2026-03-31',
    '2026/03/31',
    '20260331',
    '31 Mar 2026',
    '31-Mar-26',
    'March 31, 2026',
    '31st of March 2026',
    'Tue 31/03/26',
    '31.03.2026',
    '31. März 2026',
    'Dienstag, 31. März 2026',
    '31 de marzo de 2026',
    'terça-feira, 31 de março de 2026',
    'mar. 31 mars 2026',
    '2026年3月31日',
    '2026年3月31日(火)',
    '２０２６／３／３１',
  ])('reads %s, which has one reading', (text) => {
    expect(read(text)).toBe('2026-03-31');
  });

  it('reads a spreadsheet date and a bare serial number of our times', () => {
    expect(read(new SerialDate(46_112.5))).toBe('2026-03-31 12:00');
    expect(read(46_112)).toBe('2026-03-31');
    expect(read(5)).toBe('not-a-date');
  });

  it('reads a time of day, and midnight as none', () => {
    expect(read('2026-03-31 08:00')).toBe('2026-03-31 08:00');
    expect(read('Mon 1/26/26 8:30 PM')).toBe('2026-01-26 20:30');
    expect(readDate('2026-03-31 00:00', 'unknown')).toMatchObject({ hasTime: false });
    expect(readDate('2026-03-31 00:01', 'unknown')).toMatchObject({ hasTime: true });
  });

  it('takes two-digit years to be 1969 to 2068', () => {
    expect(read('1 Jan 68')).toBe('2068-01-01');
    expect(read('1 Jan 69')).toBe('1969-01-01');
  });

  it('is never a guess between day and month', () => {
    const reading = readDate('03/04/26', 'unknown');
    expect(reading).toMatchObject({
      id: 'ambiguous-date',
      message: '"03/04/26" can be 2026-04-03 or 2026-03-04.',
      remedy: 'Write it as 2026-04-03 or 2026-03-04.',
    });
    expect(read('03/04/26', 'day-first')).toBe('2026-04-03');
    expect(read('03/04/26', 'month-first')).toBe('2026-03-04');
    expect(read('03/04/26', 'mixed')).toBe('ambiguous-date');
    expect(read('04/04/26')).toBe('2026-04-04');
  });

  it.each(['soon', 'Q3', '31 Mar', '30/02/2026', '2026-13-01', 'Mon 31/03/26', '12:00', '31/12/2025 25:00'])(
    'says that %s is no date',
    (text) => {
      expect(read(text)).toBe('not-a-date');
    },
  );

  it('names the error that a cell holds', () => {
    expect(readDate('#REF!', 'unknown')).toMatchObject({
      id: 'cell-error',
      message: 'The cell holds the error #REF!.',
    });
    expect(read('Loading…')).toBe('cell-error');
  });

  it('is blank where nothing, null or spaces are typed', () => {
    for (const cell of ['', '  ', null, undefined]) expect(read(cell)).toBeNull();
  });

  it('reads every day back from its ISO text and from each locale’s order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 25_569, max: 80_000 }),
        fc.integer({ min: 0, max: 1439 }),
        (serial, past) => {
          const iso = isoMoment(minute(serial * 1440 + past));
          const { year, month, day: dayOfMonth } = civilOfDay(day(serial));
          expect(read(iso)).toBe(iso);
          expect(read(`${dayOfMonth}/${month}/${year}`, 'day-first')).toBe(iso.slice(0, 10));
          expect(read(`${month}/${dayOfMonth}/${year}`, 'month-first')).toBe(iso.slice(0, 10));
        },
      ),
    );
  });
});

describe('the order of day and month', () => {
  it('is decided by cells that allow one reading only', () => {
    expect(dayMonthOrder(['03/04/26', '31/03/26', 'soon', null, 7])).toBe('day-first');
    expect(dayMonthOrder(['03/04/26', '03/31/26'])).toBe('month-first');
    expect(dayMonthOrder(['03/04/26', '2026-03-31', '4 May 2026'])).toBe('unknown');
  });

  it('is decided by a weekday that fits one order only', () => {
    expect(dayMonthOrder(['Fri 03/04/26'])).toBe('day-first');
  });

  it('is mixed where cells contradict each other', () => {
    expect(dayMonthOrder(['31/03/26', '03/31/26'])).toBe('mixed');
  });
});

describe('a week, a month or a quarter', () => {
  it.each([
    ['KW 12', 'week'],
    ['W5', 'week'],
    ['2027-W12', 'week'],
    ['Semana 3', 'week'],
    ['Jan 2026', 'month'],
    ['03/2027', 'month'],
    ['2027年3月', 'month'],
    ['Q1 2026', 'quarter'],
  ])('%s is no day, and the manager is told so', (text, span) => {
    expect(readDate(text, 'unknown')).toMatchObject({
      id: 'not-a-date',
      message: `"${text}" is a ${span}, not a day.`,
      remedy: 'Write its first or last day, as 2026-03-31.',
    });
  });
});
