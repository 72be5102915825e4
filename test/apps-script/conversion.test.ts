import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samplePlan } from '../../shared/sample/plan.js';
import { PlainWorkbook } from './plain/workbook.js';
import { typed } from './typed-cells.js';
import { untidySheets } from './untidy-sheets.js';

const PLAN = [
  ['Harbour works', '', '', '', ''],
  ['No', 'Activity', 'How long', 'After', 'Note'],
  [1, 'Survey', '3d', '', 'by boat'],
  [2, 'Dredge', '2w', 1, ''],
  [3, 'Quay wall', '4w', '2FS+2d', ''],
  [4, 'Open', 0, 3, ''],
];
const CHOICES = { columns: { 3: 'Duration' }, answers: { project: 'Harbour', projectStart: '2026-03-02' } };

const formulasOf = (book: PlainWorkbook): string[] =>
  book.getSheets().flatMap((sheet) => sheet.formulas().map(([, , formula]) => formula));

const calls = (book: PlainWorkbook) => formulasOf(book).filter((formula) => formula.includes('PM_'));

const apply = (book: PlainWorkbook, choices: unknown = {}) => book.ask({ ask: 'apply', tab: 1, choices });

const converted = () => {
  const book = new PlainWorkbook(PLAN);
  expect(apply(book, CHOICES)).toHaveProperty('answer.showing', 'plan');
  return book;
};

const shown = (book: PlainWorkbook): string[][] => {
  const sheet = book.getSheetByName('Sheet1');
  return sheet === null ? [] : sheet.getDataRange().getDisplayValues();
};

describe.each(untidySheets)('the untidy sheet %s', (_name, { sheet, expected }) => {
  it('is understood, becomes a plan without a changed cell, and comes back as it was', () => {
    const book = new PlainWorkbook(typed(sheet));
    const before = book.snapshot();
    const { reading } = book.ask({ ask: 'open' }).answer;
    const taken = Object.fromEntries(
      reading.columns.flatMap(({ takenFor, column }: { takenFor: string | null; column: number }) =>
        takenFor === null ? [] : [[takenFor, column - 1 - expected.firstColumn]],
      ),
    );
    expect(reading.headerRow).toBe(expected.headerRow + 1);
    expect(taken).toEqual(
      Object.fromEntries(
        Object.entries(expected.columns).map(([name, at]) => [name, at - expected.firstColumn]),
      ),
    );
    expect(book.snapshot()).toBe(before);

    const typedCells = [...(book.getSheetByName('Sheet1')?.cells ?? [])];
    expect(apply(book)).toHaveProperty('answer.showing', 'plan');
    for (const [place, value] of typedCells)
      expect(book.getSheetByName('Sheet1')?.cells.get(place)).toBe(value);
    expect(calls(book)).toHaveLength(3);
    const errors = book
      .getSheets()
      .flatMap((tab) => [...tab.spilled.values()].filter((value) => String(value).startsWith('#')));
    expect(errors).toEqual([]);

    book.ask({ ask: 'undo' });
    expect(book.snapshot()).toBe(before);
  });
});

describe('conversion', () => {
  it('writes one formula in the header row, a blank column away, over rows that run to the bottom', () => {
    const book = converted();
    expect(calls(book)).toEqual([
      '=PM_SCHEDULE(A2:F, Throughline_Settings)',
      "=PM_PROJECT_SUMMARY('Sheet1'!A2:F, Throughline_Settings)",
      "=PM_EARNED_VALUE('Sheet1'!A2:F, Throughline_Settings)",
    ]);
    expect(shown(book)[1]?.slice(5, 9)).toEqual(['', 'Start', 'Finish', 'Late start']);
    expect(book.getSheetByName('Sheet1')?.getFrozenRows()).toBe(2);
    expect(book.getRangeByName('Throughline_Plan')?.getA1Notation()).toBe('A2:F1000');
  });

  it('computes at midnight of the spreadsheet, not of the script', () => {
    const rows = shown(converted());
    expect(rows[2]?.[6]).toBe('2026-03-02T05:00:00.000Z');
    expect(rows[3]?.[7]).toBe('2026-03-18T04:00:00.000Z');
  });

  it('keeps columns by their header cells, so that a header may take any name', () => {
    const book = converted();
    const before = shown(book).map((row) => row.slice(6));
    book.getSheetByName('Sheet1')?.write(2, 3, 'Zzz');
    book.getSheetByName('Sheet1')?.write(2, 4, 'Predecessors');
    expect(shown(book).map((row) => row.slice(6))).toEqual(before);
  });

  it('goes on computing when a column is inserted among the manager’s', () => {
    const book = converted();
    const before = shown(book).map((row) => row.slice(6));
    const sheet = book.getSheetByName('Sheet1');
    if (sheet !== null) book.insertColumn(sheet, 3);
    expect(shown(book).map((row) => row.slice(7))).toEqual(before);
    expect(calls(book)[0]).toBe('=PM_SCHEDULE(A2:G, Throughline_Settings)');
  });

  it('gives each task the same dates when the rows are sorted', () => {
    const book = converted();
    const before = shown(book).slice(2);
    const sheet = book.getSheetByName('Sheet1');
    const rows = PLAN.slice(2).reverse();
    rows.forEach((row, at) => {
      row.forEach((value, column) => {
        sheet?.write(at + 3, column + 1, value);
      });
    });
    expect(shown(book).slice(2).reverse()).toEqual(before);
  });

  it('says which row waits for a task that was deleted, and computes the others', () => {
    const book = converted();
    const sheet = book.getSheetByName('Sheet1');
    sheet?.move((row, column) => (row === 4 ? null : [row > 4 && column < 7 ? row - 1 : row, column]));
    const rows = shown(book);
    expect(rows[2]?.[6]).toBe('2026-03-02T05:00:00.000Z');
    expect(rows[3]?.slice(6, 8)).toEqual(['', '']);
    expect(rows[3]?.[14]).toMatch(/Row 2 \(ID 3\), Predecessors: "2(FS\+2d)?"/);
  });

  it('uses the tables that the workbook has, and adds to its Settings only rows that are free', () => {
    const book = new PlainWorkbook(typed(samplePlan.plan));
    const { plan: _plan, ...others } = samplePlan;
    for (const [name, table] of Object.entries(others))
      book.fill(book.insertSheet(name, book.getSheets().length), typed(table));
    const before = book.snapshot();
    const { plan } = apply(book).answer;
    expect(plan.project).toBe('Harbour Street clinic');
    expect(calls(book)[0]).toMatch(
      /Throughline_Settings, Throughline_Calendar, Throughline_Resources, Throughline_Actuals, Throughline_Baseline\)$/,
    );
    expect(calls(book)).toHaveLength(3);
    expect(book.getSheets().map((sheet) => sheet.getName())).not.toContain('Settings');
    book.ask({ ask: 'undo' });
    expect(book.snapshot()).toBe(before);
  });

  it('writes below what stands under its Settings without a key', () => {
    const book = new PlainWorkbook(PLAN);
    const own = book.insertSheet('Ours', 1);
    book.fill(own, [
      ['Setting', 'Value'],
      ['Project start', '2026-03-02'],
      ['', 'ask the sponsor about May'],
    ]);
    const typedCells = [...own.cells];
    expect(apply(book, CHOICES)).toHaveProperty('answer.showing', 'plan');
    for (const [place, value] of typedCells) expect(own.cells.get(place)).toBe(value);
    expect(own.cells.get('4,1')).toBe('Column ID');
  });

  it('takes other names where tabs have the usual ones', () => {
    const book = new PlainWorkbook(PLAN);
    book.insertSheet('settings', 1);
    book.insertSheet('Summary', 2);
    apply(book, CHOICES);
    expect(
      book
        .getSheets()
        .map((sheet) => sheet.getName())
        .slice(3),
    ).toEqual(['Throughline settings', 'Throughline summary']);
  });

  it('stands right of what stands beside the plan, and reads the plan alone', () => {
    const book = new PlainWorkbook([
      ...PLAN.slice(0, 3),
      [...(PLAN[3] ?? []), '', 'call the pilot'],
      ...PLAN.slice(4),
    ]);
    apply(book, CHOICES);
    expect(calls(book)[0]).toBe('=PM_SCHEDULE(A2:F, Throughline_Settings)');
    expect(shown(book)[1]?.indexOf('Start')).toBe(8);
  });

  it('refuses a second plan, and the same one twice', () => {
    const book = converted();
    expect(apply(book).sentence).toBe('"Sheet1" is a plan already.');
    const other = book.insertSheet('Other', 1);
    book.fill(other, PLAN);
    expect(book.ask({ ask: 'apply', tab: other.getSheetId(), choices: {} }).sentence).toMatch(
      /has its plan on "Sheet1"/,
    );
  });

  it('can be done again after it was undone', () => {
    const book = converted();
    const once = book.snapshot().replace(/"id":\d+/g, '');
    book.ask({ ask: 'undo' });
    apply(book, CHOICES);
    expect(book.snapshot().replace(/"id":\d+/g, '')).toBe(once);
  });

  it('never changes a typed cell, whatever was typed and edited', () => {
    const cell = fc.oneof(
      fc.constantFrom('', '', 'soon', '3d', '2w', '#REF!', 'Total', '1FS+2d', 'Task', 'Start'),
      fc.integer({ min: 0, max: 9 }),
      fc.boolean(),
      fc.string({ maxLength: 5 }).filter((text) => !text.startsWith('=')),
    );
    const rows = fc.array(fc.array(cell, { minLength: 5, maxLength: 8 }), { minLength: 1, maxLength: 10 });
    const edit = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 5 }), cell);
    fc.assert(
      fc.property(rows, fc.array(edit, { maxLength: 6 }), (body, edits) => {
        const book = new PlainWorkbook([['ID', 'Task', 'Duration', 'After', 'Owner'], ...body]);
        const sheet = book.getSheetByName('Sheet1');
        const before = book.snapshot();
        const typedCells = new Map(sheet?.cells);
        apply(book, { answers: { projectStart: '2026-03-02' } });
        for (const [row, column, value] of edits) {
          sheet?.write(row, column, value);
          if (value === '') typedCells.delete(`${row},${column}`);
          else typedCells.set(`${row},${column}`, value);
        }
        book.evaluate();
        for (const [place, value] of typedCells) expect(sheet?.cells.get(place)).toBe(value);
        book.ask({ ask: 'undo' });
        expect(new Map(sheet?.cells)).toEqual(typedCells);
        if (edits.length === 0) expect(book.snapshot()).toBe(before);
      }),
      { numRuns: 60 },
    );
  });
});
