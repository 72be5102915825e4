import { afterEach, describe, expect, it } from 'vitest';
import { statedDay } from '../../apps-script/sheet/conversion/stated-day.js';
import { type Cell, SerialDate } from '../../shared/table/cell.js';
import { closeWorkbooks, Workbook } from './workbook.js';

afterEach(closeWorkbooks);

const TABLE: Cell[][] = [
  ['Aufgabe', 'Beginn', 'Fortschritt'],
  ['Entwurf', '19.01.2026', '50 %'],
];
const dayAbove = (...above: Cell[][]) => statedDay([...above, ...TABLE], above.length + 1)?.day ?? null;

describe('the day that a sheet says it was kept up to', () => {
  it.each([
    [[['Projektplan'], ['Stand: 12.01.2026']], '2026-01-12'],
    [[['Status date', '2026-03-31']], '2026-03-31'],
    [[['As of', new SerialDate(46_112)]], '2026-03-31'],
    [[['Last updated: Tue 31/03/26', 'by the planner']], '2026-03-31'],
    [[['Status', 'green']], null],
    [[['Standort: Halle 2']], null],
    [[['Offer of 12.01.2026']], null],
  ] as const)('is read from %j', (above, day) => {
    expect(dayAbove(...above.map((row) => [...row]))).toBe(day);
  });

  it('is not looked for in the plan itself', () => {
    expect(
      statedDay(
        [
          ['Task', 'Status date'],
          ['Stand: 12.01.2026', ''],
        ],
        1,
      ),
    ).toBeNull();
  });

  it('is proposed for the question, which says where it comes from', () => {
    const book = new Workbook([['Stand: 12.01.2026'], [], ...TABLE.map((row) => row.map(String))]);
    const question = () => book.reading().questions.find(({ id }) => id === 'statusDate');
    expect(question()).toMatchObject({
      value: '2026-01-12',
      hint: expect.stringContaining('"Stand: 12.01.2026"'),
    });
    const other = book.reading({ answers: { statusDate: '2026-02-01' } }).questions;
    expect(other.find(({ id }) => id === 'statusDate')).toMatchObject({
      value: '2026-02-01',
      hint: expect.stringMatching(/^Work not done/),
    });
  });
});
