/** What a manager has hidden, filtered or merged stays as it is through conversion, edits, undo and removal. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeWorkbooks, Workbook } from './workbook.js';

const CELLS = [
  ['Harbour works, kept by the site office'],
  ['Activity', 'Days', 'After', 'Remark'],
  ['Survey', 3, '', 'done twice'],
  ['Dredge', '10', '1', ''],
  ['Wall', '5', '2', 'quay 4'],
  ['Pave', '2', '3', ''],
];
const CHOICES = {
  headerRow: 2,
  answers: { project: 'Harbour', projectStart: '2027-03-01', statusDate: '', currency: 'EUR' },
};

let book: Workbook;

beforeEach(() => {
  book = new Workbook(CELLS);
  const sheet = book.tab();
  sheet.getRange('A1:D1').merge();
  sheet.hideColumns(4);
  // A filter shows the tasks that are wanted and hides the rows of the others.
  sheet.hideRows(4, 2);
});

afterEach(closeWorkbooks);

/** What is hidden and merged, of the manager's own columns. */
const kept = () => {
  const { worksheet, facade } = book.engineTab();
  return {
    rows: [1, 2, 3, 4, 5, 6].filter((row) => !worksheet.getRowVisible(row - 1)),
    columns: [1, 2, 3, 4].filter((column) => !worksheet.getColVisible(column - 1)),
    merged: facade.getMergedRanges().map((range) => range.getA1Notation()),
  };
};

describe('hidden rows, a hidden column and a merged title', () => {
  it('stay through a conversion, which computes hidden tasks like the others', () => {
    const typed = book.typedCells();
    book.convert(CHOICES);
    expect(kept()).toEqual({ rows: [4, 5], columns: [4], merged: ['A1:D1'] });
    for (const [cell, content] of typed) expect(book.typedCells().get(cell)).toEqual(content);
    // 3 + 10 + 5 + 2 working days from Monday 1 March 2027 are Friday 26 March.
    expect(book.block().map(({ Finish }) => Finish)).toEqual([
      '3 Mar 2027',
      '17 Mar 2027',
      '24 Mar 2027',
      '26 Mar 2027',
    ]);
  });

  it('stay when a duration changes, tabs are opened, and all of it is taken back', () => {
    const before = book.snapshot();
    book.convert(CHOICES);
    book.ask({ ask: 'act', action: 'openGantt' });
    book.tab().activate();
    book.type('B3', '4');
    expect(book.block().at(-1)?.Finish).toBe('29 Mar 2027');
    expect(kept()).toEqual({ rows: [4, 5], columns: [4], merged: ['A1:D1'] });
    book.type('B3', '3');
    book.undo();
    book.undo();
    expect(book.snapshot()).toBe(before);
  });

  it('stay when Throughline is removed', () => {
    const before = book.snapshot();
    book.convert(CHOICES);
    book.ask({ ask: 'remove', keep: [] });
    expect(book.snapshot()).toBe(before);
  });
});
