/** The Calendar tab: days off, days worked on top, and weeks of a calendar's own. */
import type { TableKindTab } from './open-table.js';
import { dateRule } from './rules.js';
import { dateColumn } from './table-tab.js';

export const CALENDAR_TAB: TableKindTab = {
  kind: 'calendar',
  names: ['Calendar', 'Throughline calendar'],
  columns: () => [
    {
      name: 'Calendar',
      width: 150,
      hint: 'Whose it is: a calendar’s or a resource’s name. Blank: the whole project.',
    },
    {
      ...dateColumn('From', 'The first day of an exception. Blank: the row sets the week instead.'),
      rule: dateRule('The first day, as a date.'),
    },
    {
      ...dateColumn('To', 'The last day. Blank: one day.'),
      rule: dateRule('The last day, as a date.'),
    },
    { name: 'Days', width: 110, format: '@', hint: 'Days of the week: Mon-Sat.' },
    {
      name: 'Hours',
      width: 190,
      format: '@',
      hint: '08:00-12:00, 13:00-17:00. On an exception blank or 0: nobody works.',
    },
    { name: 'Note', width: 220, hint: 'What it is: a public holiday, a shutdown.' },
  ],
};
