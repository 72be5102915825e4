import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { SourceError } from '../../../extension/sources/sheet-source.js';
import { parseCsv, readCsv, separatorOf } from '../../../extension/sources/workbook/csv.js';

const cellsOf = (text: string) => readCsv(strToU8(text), 'plan').tabs[0]?.cells;

describe('a .csv file', () => {
  test('gives back what was written, with any of the separators', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 8 }).filter((value) => !/^[\r\n]|\r/.test(value));
    const row = fc.array(cell, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(',', ';', '\t'),
        (rows, separator) => {
          const written = rows.map((cells) =>
            cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(separator),
          );
          expect(parseCsv(written.join('\r\n'), separator)).toEqual(rows);
        },
      ),
    );
  });

  test.each([
    [
      'ID,Task\n1,"Design, then build"\n',
      [
        ['ID', 'Task'],
        [1, 'Design, then build'],
      ],
    ],
    [
      'ID;Task;Cost\r\n1;Build;"1,5"\r\n',
      [
        ['ID', 'Task', 'Cost'],
        [1, 'Build', '1,5'],
      ],
    ],
    [
      'ID\tTask\n1\tBuild',
      [
        ['ID', 'Task'],
        [1, 'Build'],
      ],
    ],
    [
      '\ufeffID,Task\n1,Build',
      [
        ['ID', 'Task'],
        [1, 'Build'],
      ],
    ],
    [
      'Task,Note\n"Say ""go""","two\nlines"\n',
      [
        ['Task', 'Note'],
        ['Say "go"', 'two\nlines'],
      ],
    ],
    [
      'A,B,C\n1\n',
      [
        ['A', 'B', 'C'],
        [1, null, null],
      ],
    ],
    [
      'A,B\n1,\n',
      [
        ['A', 'B'],
        [1, null],
      ],
    ],
  ])('%j is read as it is meant', (text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  test('leaves alone what only looks like a number', () => {
    expect(cellsOf('1.10,007,1e3,2,-0.5,3FS+2d,TRUE,=1+1')).toEqual([
      ['1.10', '007', '1e3', 2, -0.5, '3FS+2d', true, '=1+1'],
    ]);
  });

  test('reads the encodings that spreadsheets write', () => {
    const western = Uint8Array.from([0x54, 0xe4, 0x74, 0x69, 0x67, 0x2c, 0x31]);
    expect(readCsv(western, '').tabs[0]?.cells).toEqual([['Tätig', 1]]);
    const wide = Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x2c, 0, 0x42, 0]);
    expect(readCsv(wide, '').tabs[0]?.cells).toEqual([['A', 'B']]);
  });

  test('a picture is no workbook', () => {
    expect(() => readCsv(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), '')).toThrow(SourceError);
  });

  test('a separator inside quotes does not count', () => {
    expect(separatorOf('"a,b,c,d";x\n"e,f,g";y')).toBe(';');
  });
});
