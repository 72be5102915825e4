/** CSV: what is read from any spreadsheet's file, what is written for one, and that nothing becomes a formula. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralise } from '../../../shared/exchange/csv/formula-guard.js';
import { CsvError, readCsv } from '../../../shared/exchange/csv/read-csv.js';
import { type CsvSeparator, writeCsv } from '../../../shared/exchange/csv/write-csv.js';
import { dateOf } from '../../../shared/sample/drawn-table.js';
import { SerialDate } from '../../../shared/table/cell.js';

describe('reading', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        [1, 2],
      ],
    ],
    [
      'a;b;"c,d"\r\n1;2;3',
      [
        ['a', 'b', 'c,d'],
        [1, 2, 3],
      ],
    ],
    [
      'a\tb\r1\t2\r',
      [
        ['a', 'b'],
        [1, 2],
      ],
    ],
    [
      '\ufeffTask,Days\nDig,5',
      [
        ['Task', 'Days'],
        ['Dig', 5],
      ],
    ],
    ['"say ""hi""","two\nlines",', [['say "hi"', 'two\nlines', null]]],
    [
      'a,b\n1',
      [
        ['a', 'b'],
        [1, null],
      ],
    ],
    ['1.10,007,1e3,-5,1.5,+2,TRUE,FALSE,true', [['1.10', '007', '1e3', -5, 1.5, '+2', true, false, 'true']]],
    ['2027-03-01,31/03/27', [['2027-03-01', '31/03/27']]],
    ['"open, never closed', [['open, never closed']]],
    ['a\n\nb', [['a'], [null], ['b']]],
    ['', []],
  ])('%j', (text, cells) => {
    expect(readCsv(text)).toEqual(cells);
  });

  it('says in words what it does not read', () => {
    expect(() => readCsv('PK\0\0')).toThrow(CsvError);
    expect(() => readCsv('PK\0\0')).toThrow('This is not a text file.');
    expect(() => readCsv('a\nb\nc\n', { rows: 2, cells: 99 })).toThrow('more than 2 rows');
    expect(() => readCsv('a,b\nc,d', { rows: 9, cells: 3 })).toThrow('more than 3 cells');
  });
});

describe('writing', () => {
  it('quotes what needs it, writes dates as ISO and numbers as they are', () => {
    const table = [
      ['Dig, plant', dateOf('2027-03-01'), new SerialDate(dateOf('2027-03-01').serial + 1 / 3)],
      [-5, 0.1, true],
      [' x', 'say "hi"', undefined],
    ];
    expect(writeCsv(table)).toBe(
      '"Dig, plant",2027-03-01,2027-03-01 08:00\r\n-5,0.1,TRUE\r\n" x","say ""hi""",\r\n',
    );
    expect(writeCsv([['a,b', 'c;d']], ';')).toBe('a,b;"c;d"\r\n');
  });

  it('marks texts that a spreadsheet would take for formulas, and no others', () => {
    expect(writeCsv([['=1+1', '+2d', '-', '@x', "'=1", "'90s", 'a=b', -5]])).toBe(
      "'=1+1,'+2d,'-,'@x,''=1,'90s,a=b,-5\r\n",
    );
  });
});

it('a table comes back as it was', () => {
  const text = fc
    .oneof(
      fc.string(),
      fc.string({
        unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\n', '\r', 'a', ' '),
      }),
    )
    .filter(
      (each) =>
        !each.includes('\0') && each !== '' && !/^(TRUE|FALSE)$/.test(each) && String(Number(each)) !== each,
    );
  const cell = fc.oneof(
    text,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  );
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    );
  fc.assert(
    fc.property(table, fc.constantFrom<CsvSeparator>(',', ';', '\t'), (cells, separator) => {
      // Two texts in the first row show which separator is meant.
      const shown = [[...new Array(cells[0]!.length + 40).fill('h')], ...cells];
      const back = readCsv(writeCsv(shown, separator)).slice(1);
      const width = shown[0]!.length;
      expect(back).toEqual(
        cells.map((row) => [...row, ...new Array(width - row.length).fill(null)].map(zero)),
      );
    }),
  );
});

/** A file knows no minus zero. */
const zero = (cell: unknown): unknown => (cell === 0 ? 0 : cell);

describe('cells from outside', () => {
  it.each([
    ['=IMPORTXML("x")', '\'=IMPORTXML("x")'],
    ['+1-2', "'+1-2"],
    ['@sum', "'@sum"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ['-5', '-5'],
    ['-5 %', "'-5 %"],
    ['+2.5%', '+2.5%'],
    ['Dig', 'Dig'],
    [-5, -5],
    [true, true],
    [null, null],
  ])('%j becomes %j', (cell, expected) => {
    expect(neutralise(cell)).toBe(expected);
  });
});
