import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, SerialDate } from '../../shared/table/cell.js';
import { readDuration } from '../../shared/table/duration.js';
import { Fault } from '../../shared/table/reading.js';

const units = { minutesPerDay: 450, minutesPerWeek: 2100, daysPerMonth: 20 };

const read = (cell: Cell): string | null => {
  const reading = readDuration(cell, units);
  if (reading instanceof Fault) return reading.id;
  return reading === null ? null : `${reading.minutes}${reading.elapsed ? ' elapsed' : ''}`;
};

describe('a duration cell', () => {
  it.each([
    [3, '1350'],
    [0.5, '225'],
    [0, '0'],
    ['3', '1350'],
    ['3d', '1350'],
    ['3 days', '1350'],
    ['3 Tage', '1350'],
    ['3 días', '1350'],
    ['3 jours', '1350'],
    ['3日', '1350'],
    ['3d?', '1350'],
    ['1,5 d', '675'],
    ['4h', '240'],
    ['30m', '30'],
    ['2w', '4200'],
    ['2 semanas', '4200'],
    ['1mo', '9000'],
    ['2d 4h', '1140'],
    ['5ed', '7200 elapsed'],
    ['90em', '90 elapsed'],
    ['1ew', '10080 elapsed'],
    ['1emo', '43200 elapsed'],
    ['3 elapsed days', '4320 elapsed'],
    ['30 calendar days', '43200 elapsed'],
    ['14 Kalendertage', '20160 elapsed'],
    ['10 días naturales', '14400 elapsed'],
    ['~5d', '2250'],
    ['ca. 2 Wochen', '4200'],
    ['about 1,5 days', '675'],
    ['1/2 day', '225'],
    ['1½ weeks', '3150'],
    ['2 1/2 d', '1125'],
    ['11/2 d', 'not-a-duration'],
    ['5/8/2027', 'not-a-duration'],
    ['milestone', '0'],
    ['Hito', '0'],
    ['Meilenstein', '0'],
    ['manual', 'not-a-duration'],
  ])('reads %s as %s minutes', (cell, expected) => {
    expect(read(cell)).toBe(expected);
  });

  it('is that many hours where the spreadsheet holds a duration of its own', () => {
    expect(read(new SerialDate(1 / 3))).toBe('480');
  });

  it('is a problem where the spreadsheet has made a date of it', () => {
    expect(readDuration(new SerialDate(46_112), units)).toMatchObject({
      id: 'not-a-duration',
      message: 'The cell holds the date 2026-03-31, not a duration.',
    });
  });

  it('counts a bare number in the unit of its header', () => {
    expect(readDuration(6, units, 'h')).toEqual({ minutes: 360, elapsed: false });
    expect(readDuration('6d', units, 'h')).toEqual({ minutes: 2700, elapsed: false });
  });

  it('says what is wrong and how to mend it', () => {
    expect(readDuration('soon', units)).toEqual(
      new Fault('not-a-duration', '"soon" is not a duration.', 'Write 3d, 4h or 2w.'),
    );
    expect(read('-3d')).toBe('negative-duration');
    expect(read(-1)).toBe('negative-duration');
    expect(read(Number.POSITIVE_INFINITY)).toBe('not-a-duration');
    expect(read('#N/A')).toBe('cell-error');
    expect(read(true)).toBe('not-a-duration');
    expect(read('1,234')).toBe('not-a-duration');
  });

  it('reads back what it was written as, in any unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (count) => {
        expect(read(`${count}m`)).toBe(String(count));
        expect(read(`${count}h`)).toBe(String(count * 60));
        expect(read(`${count} days`)).toBe(String(count * 450));
        expect(read(`${count} ew`)).toBe(`${count * 10_080} elapsed`);
      }),
    );
  });
});
