import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { SourceError } from '../../../extension/sources/sheet-source.js';
import { readCsvFile } from '../../../extension/sources/workbook/csv.js';
import { LIMITS } from '../../../extension/sources/workbook/limits.js';

const cellsOf = (text: string) => readCsvFile(strToU8(text), 'plan').tabs[0]?.cells;

describe('a .csv file', () => {
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
    expect(readCsvFile(western, '').tabs[0]?.cells).toEqual([['Tätig', 1]]);
    const wide = Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x2c, 0, 0x42, 0]);
    expect(readCsvFile(wide, '').tabs[0]?.cells).toEqual([['A', 'B']]);
  });

  test('a picture is no workbook', () => {
    expect(() => readCsvFile(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), '')).toThrow(SourceError);
  });

  test('with more rows, cells or bytes than any plan needs is turned away', () => {
    const limits = { ...LIMITS, fileBytes: 100, rows: 3, cells: 8 };
    const kindOf = (text: string): string => {
      try {
        readCsvFile(strToU8(text), '', limits);
      } catch (error) {
        if (error instanceof SourceError) return error.failure.kind;
        throw error;
      }
      return 'none';
    };
    expect(kindOf('a\nb\nc\n')).toBe('none');
    expect(kindOf('a\nb\nc\nd\n')).toBe('too-large');
    expect(kindOf('a,b,c\nd,e,f\ng,h,i\n')).toBe('too-large');
    expect(kindOf('a'.repeat(101))).toBe('too-large');
  });
});
