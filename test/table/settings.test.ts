import { describe, expect, it } from 'vitest';
import type { Cell } from '../../shared/table/cell.js';
import { readConstraintType, readEarnedValueMethod, readTaskKind } from '../../shared/table/choice.js';
import { readSettingRows, SETTING_KEYS } from '../../shared/table/settings-rows.js';
import { readWeekdays } from '../../shared/table/weekdays.js';
import { readWorkingHours } from '../../shared/table/working-hours.js';

const read = (...rows: Cell[][]) => readSettingRows([['Setting', 'Value'], ...rows]);

describe('the Settings table', () => {
  it('knows every key by its own name, in any case', () => {
    const { entries, problems } = read(...SETTING_KEYS.map((key, index) => [key.toUpperCase(), index + 1]));
    expect([...entries.keys()]).toEqual(SETTING_KEYS);
    expect(problems).toEqual([]);
  });

  it('leaves out what is blank', () => {
    expect(read(['Seed', ''], ['', 3]).entries.size).toBe(0);
  });

  it('names the nearest key of an unknown one', () => {
    expect(read(['Curency', 'EUR']).problems).toMatchObject([
      {
        id: 'unknown-setting',
        row: 1,
        message: '"Curency" is no setting.',
        remedy: 'Did you mean "Currency"?',
      },
    ]);
  });

  it('keeps the first of two rows with one key', () => {
    const { entries, problems } = read(['Seed', 1], [], ['seed', 2]);
    expect(entries.get('Seed')).toEqual({ row: 1, cell: 1 });
    expect(problems).toMatchObject([{ id: 'duplicate-setting', row: 3 }]);
  });

  it('reads Column rows as the header of that column', () => {
    const { overrides, problems } = read(
      ['Column Duration', 'How long'],
      ['Column % complete', 'So far'],
      ['Column Durration', 'x'],
    );
    expect([...overrides]).toEqual([
      ['Duration', 'How long'],
      ['% complete', 'So far'],
    ]);
    expect(problems).toMatchObject([{ id: 'unknown-setting', remedy: 'Did you mean "Column Duration"?' }]);
    expect(read(['Column Task', '#REF!']).problems).toMatchObject([{ id: 'cell-error', row: 1 }]);
  });
});

describe('working hours', () => {
  it.each([
    [
      '08:00-12:00, 13:00-17:00',
      [
        [480, 720],
        [780, 1020],
      ],
    ],
    ['9-17', [[540, 1020]]],
    ['8am – 5pm', [[480, 1020]]],
    ['22:00-06:00', [[1320, 1800]]],
    ['24 hours', [[0, 1440]]],
    [0, []],
  ] as [Cell, [number, number][]][])('read %s', (cell, expected) => {
    expect(readWorkingHours(cell)).toEqual(expected.map(([from, to]) => ({ from, to })));
  });

  it('are a problem where they overlap or are none', () => {
    expect(readWorkingHours('08:00-12:00, 11:00-15:00')).toMatchObject({ id: 'not-working-hours' });
    expect(readWorkingHours('8')).toMatchObject({ id: 'not-working-hours' });
  });
});

describe('working days', () => {
  it.each([
    ['Mon-Fri', [1, 2, 3, 4, 5]],
    ['Mon, Wed, Fri', [1, 3, 5]],
    ['Sun-Thu', [0, 1, 2, 3, 4]],
    ['Sat–Mon', [0, 1, 6]],
    ['Mo-Fr', [1, 2, 3, 4, 5]],
    ['lunes a viernes', [1, 2, 3, 4, 5]],
    ['月-金', [1, 2, 3, 4, 5]],
  ])('read %s', (cell, expected) => {
    expect(readWeekdays(cell)).toEqual(expected);
  });

  it('are a problem where a word is no weekday', () => {
    expect(readWeekdays('Mon-Funday')).toMatchObject({ id: 'not-working-days' });
  });
});

describe('a cell that takes one of a few values', () => {
  it('reads its names in full and in other languages', () => {
    expect(readConstraintType('Must start on')).toBe('MSO');
    expect(readConstraintType('snet')).toBe('SNET');
    expect(readConstraintType('So spät wie möglich')).toBe('ALAP');
    expect(readEarnedValueMethod('50/50')).toBe('50/50');
    expect(readTaskKind('Manually Scheduled')).toBe('manual');
  });

  it('is blank where another tool’s word says nothing about the kind of task', () => {
    expect(readTaskKind('Fixed Units')).toBeNull();
  });

  it('names the nearest value of a misspelt one', () => {
    expect(readTaskKind('milestne')).toMatchObject({
      id: 'not-in-list',
      remedy: 'Did you mean "milestone"?',
    });
  });
});
