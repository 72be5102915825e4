import { describe, expect, test } from 'vitest';
import { isHeavy, openRisks, readRegister } from '../../shared/risk-register/read-register.js';
import { isOverdue } from '../../shared/risk-register/register-entry.js';
import type { Cell, Table } from '../../shared/table/cell.js';
import { dayOfCivil } from '../../shared/time/civil-date.js';
import { startOfDay } from '../../shared/time/minute.js';

const HEADER = ['Risk', 'Type', 'Probability', 'Impact', 'Owner', 'Response', 'Due', 'Status'];
const read = (...rows: Cell[][]) => readRegister([HEADER, ...rows] as Table);

describe('exposure', () => {
  test('is probability × impact, of numbers, percentages and money', () => {
    const { entries, problems } = read(
      ['Supplier fails', '', 0.4, 20000],
      ['Storm', '', '25%', '$8,000'],
      ['Strike', '', 0, 5000],
    );
    expect(entries.map(({ exposure }) => exposure)).toEqual([8000, 2000, 0]);
    expect(entries[1]?.probability?.text).toBe('25 %');
    expect(entries[1]?.impact?.text).toBe('$8,000');
    expect(problems).toEqual([]);
  });

  test('is the product of scores on a scale', () => {
    expect(read(['A', '', 3, 4], ['B', '', 5, 2]).entries.map(({ exposure }) => exposure)).toEqual([12, 10]);
  });

  test('is unknown, not 0, where one of them is blank or a word', () => {
    const { entries, problems } = read(['A', '', '', 5000], ['B', '', 'High', 'Low'], ['C', '', 0.5, '']);
    expect(entries.map(({ exposure }) => exposure)).toEqual([null, null, null]);
    expect(problems).toEqual([]);
  });
});

describe('open risks', () => {
  test('come by what they weigh, those in words among them, closed ones and other types left out', () => {
    const register = read(
      ['Light', 'risk', 0.1, 10000],
      ['Heavy', '', 0.9, 20000],
      ['Gone', 'Risk', 1, 90000, '', '', '', 'Closed'],
      ['Vote', 'Decision', 1, 90000],
      ['Words', 'risk', 'High', 'Medium'],
    );
    expect(openRisks(register).map(({ name }) => name)).toEqual(['Words', 'Heavy', 'Light']);
  });
});

describe('a heavy risk', () => {
  test('is likely and grave, on any scale', () => {
    const heavy = (...rows: Cell[][]) => read(...rows).entries.map(isHeavy);
    expect(heavy(['A', '', 0.7, 100], ['B', '', 0.7, 50], ['C', '', 0.5, 100])).toEqual([true, false, true]);
    expect(heavy(['A', '', 4, 4], ['B', '', 4, 2], ['C', '', 5, ''])).toEqual([true, false, false]);
    expect(heavy(['A', '', 'High', 'High'], ['B', '', 'Medium', 'High'])).toEqual([true, false]);
  });
});

describe('a register', () => {
  test('is read by any of the types, and by due dates against a status date', () => {
    const { entries } = read(
      ['Choose', 'Decision', '', '', 'Sponsor', '', '2026-03-31', ''],
      ['Order', 'action item', '', '', '', '', '2026-03-30', 'done'],
    );
    expect(entries.map(({ type, closed }) => [type, closed])).toEqual([
      ['decision', false],
      ['action', true],
    ]);
    const midnightAfter = (day: number) => startOfDay(dayOfCivil(2026, 4, day));
    expect(entries.map((entry) => isOverdue(entry, midnightAfter(1)))).toEqual([true, false]);
    expect(isOverdue(entries[0] as never, startOfDay(dayOfCivil(2026, 3, 31)))).toBe(false);
    expect(isOverdue(entries[0] as never, null)).toBe(false);
  });

  test('keeps what it cannot read as problems, and goes on', () => {
    const { entries, problems } = read(
      ['A', 'rsk', 'often', 'a lot', '', '', '30 Feb 2026'],
      ['B', 'risk', 0.5, 100],
    );
    expect(entries.map(({ exposure }) => exposure)).toEqual([null, 50]);
    expect(problems.map(({ row, column }) => [row, column])).toEqual([
      [1, 'Due'],
      [1, 'Type'],
      [1, 'Probability'],
      [1, 'Impact'],
    ]);
    for (const { message, remedy } of problems) expect(`${message} ${remedy}`).toMatch(/^".*[.?]$/);
  });

  test('without a Risk column has no entries and says why', () => {
    const { entries, problems } = readRegister([
      ['Owner', 'Due'],
      ['Buyer', ''],
    ]);
    expect(entries).toEqual([]);
    expect(problems[0]?.message).toContain('no Risk column');
  });
});
