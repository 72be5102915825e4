/** Sheets as managers keep them, turned into plans in the spreadsheet engine and back. */
import { afterEach, describe, expect, it } from 'vitest';
import { typed } from './typed-cells.js';
import { untidySheets } from './untidy-sheets.js';
import { closeWorkbooks, Workbook } from './workbook.js';

afterEach(closeWorkbooks);

describe.each(untidySheets)('the untidy sheet %s', (_name, { sheet, expected }) => {
  it('is understood, becomes a plan without a changed cell, and comes back as it was', () => {
    const book = new Workbook(typed(sheet));
    const before = book.snapshot();
    const reading = book.reading();
    const taken = Object.fromEntries(
      reading.columns.flatMap(({ takenFor, column }) => (takenFor === null ? [] : [[takenFor, column - 1]])),
    );
    expect(reading.headerRow).toBe(expected.headerRow + 1);
    expect(taken).toEqual(expected.columns);
    expect(book.snapshot()).toBe(before);

    const typedCells = book.typedCells();
    book.convert();
    const after = book.typedCells();
    for (const [place, value] of typedCells) expect(after.get(place)).toBe(value);
    expect(book.host.writes.overwritten).toEqual([]);
    expect(book.calls()).toHaveLength(3);
    const errors = book
      .tabNames()
      .flatMap((name) => book.shown(name).flat())
      .filter((text) => text.startsWith('#'));
    expect(errors).toEqual([]);

    book.undo();
    expect(book.snapshot()).toBe(before);
  });
});
