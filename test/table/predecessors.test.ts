import { describe, expect, it } from 'vitest';
import { type Cell, SerialDate } from '../../shared/table/cell.js';
import { nearestName } from '../../shared/table/nearest.js';
import { readPredecessors } from '../../shared/table/predecessors.js';
import { readResourceList } from '../../shared/table/resource-list.js';

const units = { minutesPerDay: 480, minutesPerWeek: 2400, daysPerMonth: 20 };
const TASKS = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '9',
  '1.1',
  'Design',
  'Design, phase 2',
  'T',
  'T-10',
  'Build-up',
];
const ALIASES: Readonly<Record<string, string>> = { Build: '3' };
const names = {
  resolve: (text: string) => {
    const id = ALIASES[text] ?? text;
    return text === 'Twice' ? ('ambiguous' as const) : TASKS.includes(id) ? TASKS.indexOf(id) : null;
  },
  nearest: (text: string) => nearestName(text, TASKS),
};

const read = (cell: Cell): string => {
  const { links, faults } = readPredecessors(cell, names, units);
  const texts = links.map(({ reference, type, lag }) => {
    const length =
      lag.unit === 'percent'
        ? `${lag.fraction * 100}%`
        : `${lag.minutes}${lag.unit === 'elapsed' ? 'e' : ''}`;
    return `${reference} ${type} ${length}`;
  });
  return [...texts, ...faults.map(({ id }) => id)].join(' | ');
};

describe('a predecessors cell', () => {
  it.each([
    ['3', '3 FS 0'],
    [3, '3 FS 0'],
    ['3FS+2d', '3 FS 960'],
    ['5SS-1w', '5 SS -2400'],
    ['7FF+50%', '7 FF 50%'],
    ['9SF', '9 SF 0'],
    ['4FS+2ed', '4 FS 2880e'],
    ['6FS+90m', '6 FS 90'],
    ['3FS + 2 days', '3 FS 960'],
    ['3 fs', '3 FS 0'],
    ['3+2', '3 FS 960'],
    ['3 −2d', '3 FS -960'],
    ['3EA+2t; 4AA', '3 FS 960 | 4 SS 0'],
    ['3FD+1j', '3 FS 480'],
    ['3FC', '3 FS 0'],
    ['3, 5; 7SS', '3 FS 0 | 5 FS 0 | 7 SS 0'],
    ['3FS+1,5d', '3 FS 720'],
    ['', ''],
  ] as [Cell, string][])('reads %s as %s', (cell, expected) => {
    expect(read(cell)).toBe(expected);
  });

  it('is matched whole, then token by token, against IDs and names before the grammar is tried', () => {
    expect(read('Design, phase 2')).toBe('Design, phase 2 FS 0');
    expect(read('Design, phase 2; 3SS+1d')).toBe('Design, phase 2 FS 0 | 3 SS 480');
    expect(read('T-10')).toBe('T-10 FS 0');
    expect(read('T-10+1d')).toBe('T-10 FS 480');
    expect(read('T-2d')).toBe('T FS -960');
    expect(read('Design FS+1d')).toBe('Design FS 480');
  });

  it('may have brackets around its type, and its ID beside its name', () => {
    expect(read('3 (FS)')).toBe('3 FS 0');
    expect(read('3 [SS+2d], 5')).toBe('3 SS 960 | 5 FS 0');
    expect(read('3 (+1w)')).toBe('3 FS 2400');
    expect(read('Build (3)')).toBe('Build (3) FS 0');
    expect(read('3 - Build; 3 Build')).toBe('3 - Build FS 0 | 3 Build FS 0');
    expect(read('Build (4)')).toBe('unknown-predecessor');
    expect(read('4 Build')).toBe('unknown-predecessor');
    expect(read('3 (soon)')).toBe('unknown-predecessor');
  });

  it('matches a number or date of the spreadsheet exactly, or is a problem', () => {
    expect(read(1.1)).toBe('1.1 FS 0');
    expect(readPredecessors(2.3, names, units).faults).toMatchObject([
      { id: 'predecessor-format', remedy: 'Format the column as plain text and retype.' },
    ]);
    expect(read(new SerialDate(46_296))).toBe('predecessor-format');
    expect(read(12)).toBe('unknown-predecessor');
  });

  it('names the nearest ID or name where it is unknown', () => {
    expect(readPredecessors('Desing', names, units).faults).toMatchObject([
      {
        id: 'unknown-predecessor',
        message: '"Desing" is no task of this plan.',
        remedy: 'Did you mean "Design"?',
      },
    ]);
  });

  it('keeps the links that can be read beside those that cannot', () => {
    expect(read('3, 12SS, Twice')).toBe('3 FS 0 | unknown-predecessor | ambiguous-predecessor');
    expect(read('3FS+soon')).toBe('not-a-link');
    expect(read('Build-down')).toBe('unknown-predecessor');
    expect(read('#REF!')).toBe('cell-error');
    expect(read(true)).toBe('not-a-link');
  });
});

describe('a resources cell', () => {
  it.each([
    ['Designer', [['Designer', 1]]],
    ['Designer 50%', [['Designer', 0.5]]],
    ['Designer [50%]', [['Designer', 0.5]]],
    ['Crane [3]', [['Crane', 3]]],
    [
      'Designer, Tester (50%)',
      [
        ['Designer', 1],
        ['Tester', 0.5],
      ],
    ],
    [
      'Designer [0,5]; Developer 2',
      [
        ['Designer', 0.5],
        ['Developer 2', 1],
      ],
    ],
  ] as [string, [string, number][]][])('reads %s', (cell, expected) => {
    expect(readResourceList(cell)).toEqual(expected.map(([name, number]) => ({ name, units: number })));
  });

  it('is a problem where it has units without a name', () => {
    expect(readResourceList('[3]')).toMatchObject({ id: 'not-a-resource' });
    expect(readResourceList('Designer [0]')).toMatchObject({ id: 'not-a-resource' });
  });
});
