import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  FormulaCell,
  packParts,
  type WrittenWorkbook,
  workbookParts,
  writeWorkbook,
} from '../../../apps-script/local/workbook-file/write-workbook.js';
import { SourceError } from '../../../extension/sources/sheet-source.js';
import { LIMITS } from '../../../extension/sources/workbook/limits.js';
import { readXlsx } from '../../../extension/sources/workbook/xlsx.js';
import { type Cell, SerialDate, type Table } from '../../../shared/table/cell.js';

const read = (workbook: WrittenWorkbook) => readXlsx(writeWorkbook(workbook), 'Book', null);

const cellsOf = (workbook: WrittenWorkbook): Table | undefined => read(workbook).tabs[0]?.cells;

function failureOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof SourceError) return error.failure.kind;
    throw error;
  }
  return 'none';
}

/** Characters that XML 1.0 can hold, but for the line end that it changes; others never stand in a file. */
const stands = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x20 && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
};

const text = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 12 })
  .filter((value) => [...value].every(stands) && !value.includes('_x') && value.trim() !== '');

const cell: fc.Arbitrary<Cell> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.boolean(),
  fc.integer({ min: 1, max: 80_000 }).map((serial) => new SerialDate(serial)),
  fc.constant(null),
);

/** What a reader gives back: a rectangle without blank rows at its end or blank columns at its right. */
function trimmed(table: Table): Table {
  const filled = table.map((row) => row.map((each, at) => (each === null ? 0 : at + 1)));
  const width = Math.max(0, ...filled.flat());
  const height = filled.reduce((most, row, at) => (row.some((column) => column > 0) ? at + 1 : most), 0);
  return table.slice(0, height).map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
}

describe('an .xlsx file', () => {
  test('gives back what was written, whatever the cells hold', () => {
    const table = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(table, fc.boolean(), fc.boolean(), (cells, inlineStrings, date1904) => {
        const back = cellsOf({ tabs: [{ name: 'Plan', cells }], inlineStrings, date1904 });
        expect(back).toEqual(trimmed(cells));
      }),
    );
  });

  test('gives tabs in order with their own names', () => {
    const names = ['Plan', 'Q&A <draft>', '計画'];
    const back = read({ tabs: names.map((name) => ({ name, cells: [[name]] })) });
    expect(back.tabs.map(({ name, cells }) => [name, cells[0]?.[0]])).toEqual(
      names.map((name) => [name, name]),
    );
  });

  test('gives the value that a formula last had, and errors as their text', () => {
    const cells = [
      [new FormulaCell('A2+1', 7), new FormulaCell('B2', 'Loading…'), new FormulaCell('C2', '#REF!')],
      [
        new FormulaCell('TRUE()', true),
        new FormulaCell('TODAY()', new SerialDate(46_000)),
        new FormulaCell('""', ''),
      ],
    ];
    expect(cellsOf({ tabs: [{ name: 'Plan', cells }] })).toEqual([
      [7, 'Loading…', '#REF!'],
      [true, new SerialDate(46_000), null],
    ]);
  });

  test('tells a date with a time from a number in money format', () => {
    const cells = [[new SerialDate(46_000.5), 46_000]];
    expect(cellsOf({ tabs: [{ name: 'Plan', cells }] })).toEqual(cells);
  });

  test('finds where names point, and keeps those that point nowhere', () => {
    const { namedRanges } = read({
      tabs: [{ name: "Manager's plan", cells: [['Task']] }],
      names: {
        Throughline_Plan: "'Manager''s plan'!$B$3:$N",
        Throughline_Settings: '#REF!',
        Whole: 'Plan!$A:$C',
        Single: 'Plan!$B$2',
      },
    });
    expect(namedRanges).toEqual([
      {
        name: 'Throughline_Plan',
        place: { tab: "Manager's plan", range: { top: 2, left: 1, bottom: null, right: 13 } },
      },
      { name: 'Throughline_Settings', place: null },
      { name: 'Whole', place: { tab: 'Plan', range: { top: 0, left: 0, bottom: null, right: 2 } } },
      { name: 'Single', place: { tab: 'Plan', range: { top: 1, left: 1, bottom: 1, right: 1 } } },
    ]);
  });

  test('joins rich text, leaves out how it is spoken, and reads escaped characters', () => {
    const parts = workbookParts({ tabs: [{ name: 'Plan', cells: [['a'], ['b'], ['c']] }] });
    parts['xl/sharedStrings.xml'] =
      '<sst><si><r><t>Bu</t></r><r><rPr><b/></rPr><t>ild</t></r></si><si><t>計画</t><rPh sb="0" eb="2"><t>ケイカク</t></rPh></si><si><t>one_x000A_two &#65;&amp;<![CDATA[<b>]]></t></si></sst>';
    expect(readXlsx(packParts(parts), '', null).tabs[0]?.cells).toEqual([
      ['Build'],
      ['計画'],
      ['one\ntwo A&<b>'],
    ]);
  });

  test('reads cells that do not say where they stand', () => {
    const parts = workbookParts({ tabs: [{ name: 'Plan', cells: [] }] });
    parts['xl/worksheets/sheet1.xml'] =
      '<worksheet><sheetData><row><c><v>1</v></c><c t="str"><v>x</v></c></row><row><c><v>2</v></c></row></sheetData></worksheet>';
    expect(readXlsx(packParts(parts), '', null).tabs[0]?.cells).toEqual([
      [1, 'x'],
      [2, null],
    ]);
  });
});

describe('what is no readable workbook', () => {
  const good = writeWorkbook({ tabs: [{ name: 'Plan', cells: [['Task'], ['Design']] }] });

  test.each([
    ['a page instead of a file', strToU8('<!doctype html><title>Sign in</title>'), 'not-a-workbook'],
    ['nothing at all', new Uint8Array(), 'not-a-workbook'],
    ['a zip of something else', zipSync({ 'word/document.xml': strToU8('<x/>') }), 'not-a-workbook'],
    ['a file that broke off', good.subarray(0, good.length - 40), 'cut-off'],
    ['half a file', good.subarray(0, good.length / 2), 'cut-off'],
  ])('%s is told as such', (_, bytes, kind) => {
    expect(failureOf(() => readXlsx(bytes, '', null))).toBe(kind);
  });

  test('bytes damaged on the way are corrupt', () => {
    const parts = {
      'xl/workbook.xml': strToU8(
        workbookParts({ tabs: [{ name: 'Plan', cells: [] }] })['xl/workbook.xml'] ?? '',
      ),
    };
    const plain = zipSync(parts, { level: 0 });
    plain[200] = (plain[200] ?? 0) ^ 1;
    expect(failureOf(() => readXlsx(plain, '', null))).toBe('corrupt');
  });

  test.each([
    ['xl/workbook.xml', '<workbook><sheets><sheet name="Plan'],
    ['xl/sharedStrings.xml', '<!DOCTYPE sst [<!ENTITY a "aaaa">]><sst/>'],
    [
      'xl/worksheets/sheet1.xml',
      '<worksheet><sheetData><row><c r="Z9Z"><v>1</v></c></row></sheetData></worksheet>',
    ],
  ])('%s that makes no sense is corrupt', (part, xml) => {
    const parts = { ...workbookParts({ tabs: [{ name: 'Plan', cells: [['Task']] }] }), [part]: xml };
    expect(failureOf(() => readXlsx(packParts(parts), '', null))).toBe('corrupt');
  });

  test('never anything but a typed failure, whatever byte is spoiled', () => {
    fc.assert(
      fc.property(fc.nat({ max: good.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const spoiled = good.slice();
        spoiled[at] = (spoiled[at] ?? 0) ^ change;
        expect(failureOf(() => readXlsx(spoiled, '', null))).toMatch(
          /^(none|corrupt|cut-off|not-a-workbook|too-large)$/,
        );
      }),
    );
  });
});

describe('a workbook that would harm the browser', () => {
  const wide = (reference: string) => {
    const parts = workbookParts({ tabs: [{ name: 'Plan', cells: [] }] });
    parts['xl/worksheets/sheet1.xml'] =
      `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row><c r="${reference}"><v>1</v></c></row></sheetData></worksheet>`;
    return packParts(parts);
  };

  test.each([
    ['a bomb of zeros', zipSync({ 'xl/workbook.xml': new Uint8Array(20_000_000) })],
    ['a cell in row one million', wide('A1048576')],
    ['a cell in the last column and far down', wide('XFD60000')],
    [
      'thousands of parts',
      zipSync(Object.fromEntries(Array.from({ length: 2_100 }, (_, at) => [`x${at}`, new Uint8Array()]))),
    ],
  ])('%s is turned away', (_, bytes) => {
    expect(failureOf(() => readXlsx(bytes, '', null))).toBe('too-large');
  });

  test('one whose directory lies about its size fails before it unpacks to more', () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(5_000_000) });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at < bomb.length - 4; at += 1) {
      if (view.getUint32(at, true) === 5_000_000) view.setUint32(at, 1_000, true);
    }
    expect(failureOf(() => readXlsx(bomb, '', null))).toBe('corrupt');
  });

  test('sixty thousand rows are read', () => {
    const cells = Array.from({ length: 60_000 }, (_, at): Cell[] => [at, `Task ${at}`, 3]);
    const back = readXlsx(writeWorkbook({ tabs: [{ name: 'Plan', cells }] }), '', null, LIMITS);
    expect(back.tabs[0]?.cells.length).toBe(60_000);
    expect(back.tabs[0]?.cells[59_999]).toEqual([59_999, 'Task 59999', 3]);
  });
});
