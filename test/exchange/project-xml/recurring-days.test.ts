/** The days of recurring calendar exceptions, against the calendar of 2027 and 2028. */
import { expect, it } from 'vitest';
import { type Recurrence, recurringDays } from '../../../shared/exchange/project-xml/recurring-days.js';
import { dateOf } from '../../../shared/sample/drawn-table.js';
import { isoDate } from '../../../shared/time/civil-date.js';
import { day } from '../../../shared/time/minute.js';

const dayOf = (iso: string) => day(dateOf(iso).serial);

const daysOf = (from: string, to: string, rule: Partial<Recurrence>): string[] | null =>
  recurringDays({
    from: dayOf(from),
    to: dayOf(to),
    type: 1,
    period: 1,
    occurrences: null,
    daysOfWeek: 0,
    monthItem: 0,
    monthPosition: 0,
    month: 0,
    monthDay: 0,
    ...rule,
  })?.map(isoDate) ?? null;

it.each<[string, string, string, Partial<Recurrence>, string[]]>([
  [
    'every third day',
    '2027-03-01',
    '2027-03-09',
    { type: 1, period: 3 },
    ['2027-03-01', '2027-03-04', '2027-03-07'],
  ],
  [
    'as often as said',
    '2027-03-01',
    '2027-12-31',
    { type: 7, period: 2, occurrences: 2 },
    ['2027-03-01', '2027-03-03'],
  ],
  [
    'Mondays and Fridays of every second week',
    '2027-03-03',
    '2027-03-31',
    { type: 6, period: 2, daysOfWeek: 2 + 32 },
    ['2027-03-05', '2027-03-15', '2027-03-19', '2027-03-29'],
  ],
  [
    'the 31st, where there is one',
    '2027-01-01',
    '2027-06-30',
    { type: 4, monthDay: 31 },
    ['2027-01-31', '2027-03-31', '2027-05-31'],
  ],
  [
    'the last Friday of every second month',
    '2027-01-01',
    '2027-05-31',
    { type: 5, period: 2, monthItem: 8, monthPosition: 4 },
    ['2027-01-29', '2027-03-26', '2027-05-28'],
  ],
  ['the first weekday', '2027-05-01', '2027-06-30', { type: 5, monthItem: 1 }, ['2027-05-03', '2027-06-01']],
  [
    '29 February',
    '2027-01-01',
    '2032-12-31',
    { type: 2, month: 1, monthDay: 29 },
    ['2028-02-29', '2032-02-29'],
  ],
  [
    'the fourth Thursday of November',
    '2027-01-01',
    '2028-12-31',
    { type: 3, month: 10, monthItem: 7, monthPosition: 3 },
    ['2027-11-25', '2028-11-23'],
  ],
])('%s', (_, from, to, rule, days) => {
  expect(daysOf(from, to, rule)).toEqual(days);
});

it('is null for kinds that are not known and for more days than a calendar needs', () => {
  expect(daysOf('2027-01-01', '2027-12-31', { type: 8 })).toBeNull();
  expect(daysOf('2027-01-01', '2027-12-31', { type: 6 })).toBeNull();
  expect(daysOf('2027-01-01', '2099-12-31', { type: 1 })).toBeNull();
});
