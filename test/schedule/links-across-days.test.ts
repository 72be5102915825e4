/** Each type of link with lag and lead, across a weekend, and across a half day with a holiday after it. */
import { describe, expect, it } from 'vitest';
import { scheduleOf, shownDates } from '../support/schedule-tables.js';

const secondOf = (first: string, link: string, calendar?: string) =>
  shownDates(
    scheduleOf(
      `
ID | Task   | Duration | "Predecessors"
1  | First  | ${first} |
2  | Second | 2d       | 1${link}
`,
      calendar === undefined ? {} : { calendar },
    ),
  )[1]?.replace('Second: ', '');

describe('a link from a task on Monday to Thursday, across the weekend', () => {
  it.each([
    ['FS', 'Fri 5 Mar 08:00 to Mon 8 Mar 17:00'],
    ['FS+1d', 'Mon 8 Mar 08:00 to Tue 9 Mar 17:00'],
    ['FS-1d', 'Thu 4 Mar 08:00 to Fri 5 Mar 17:00'],
    ['FS+2ed', 'Mon 8 Mar 08:00 to Tue 9 Mar 17:00'],
    ['FS+25%', 'Mon 8 Mar 08:00 to Tue 9 Mar 17:00'],
    ['SS', 'Mon 1 Mar 08:00 to Tue 2 Mar 17:00'],
    ['SS+4d', 'Fri 5 Mar 08:00 to Mon 8 Mar 17:00'],
    ['SS-1d', 'Mon 1 Mar 08:00 to Tue 2 Mar 17:00'],
    ['FF', 'Wed 3 Mar 08:00 to Thu 4 Mar 17:00'],
    ['FF+2d', 'Fri 5 Mar 08:00 to Mon 8 Mar 17:00'],
    ['FF-1d', 'Tue 2 Mar 08:00 to Wed 3 Mar 17:00'],
    ['SF', 'Mon 1 Mar 08:00 to Tue 2 Mar 17:00'],
    ['SF+6d', 'Fri 5 Mar 08:00 to Mon 8 Mar 17:00'],
    ['SF-1d', 'Mon 1 Mar 08:00 to Tue 2 Mar 17:00'],
  ])('%s', (link, dates) => {
    expect(secondOf('4d', link)).toBe(dates);
  });
});

describe('a link from a task on Monday to Wednesday, across a half Thursday and a Friday off', () => {
  const calendar = `
Calendar | From       | Hours
         | 2027-03-04 | 08:00-12:00
         | 2027-03-05 | 0
`;
  it.each([
    ['FS', 'Thu 4 Mar 08:00 to Tue 9 Mar 12:00'],
    ['FS+1d', 'Mon 8 Mar 13:00 to Wed 10 Mar 12:00'],
    ['FS-1d', 'Wed 3 Mar 08:00 to Mon 8 Mar 12:00'],
    ['FS+2ed', 'Mon 8 Mar 08:00 to Tue 9 Mar 17:00'],
    ['FS+50%', 'Tue 9 Mar 08:00 to Wed 10 Mar 17:00'],
    ['SS+2d', 'Wed 3 Mar 08:00 to Mon 8 Mar 12:00'],
    ['SS-1d', 'Mon 1 Mar 08:00 to Tue 2 Mar 17:00'],
    ['FF+1d', 'Wed 3 Mar 08:00 to Mon 8 Mar 12:00'],
    ['FF-1d', 'Mon 1 Mar 08:00 to Tue 2 Mar 17:00'],
    ['SF+4d', 'Wed 3 Mar 08:00 to Mon 8 Mar 12:00'],
    ['SF-1d', 'Mon 1 Mar 08:00 to Tue 2 Mar 17:00'],
  ])('%s', (link, dates) => {
    expect(secondOf('3d', link, calendar)).toBe(dates);
  });
});
