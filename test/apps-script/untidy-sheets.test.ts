/** Sheets as managers keep them, turned into plans in the spreadsheet engine and back. */
import { afterEach, describe, expect, it } from 'vitest';
import { typed } from './typed-cells.js';
import { UNTIDY_DATES } from './untidy-dates.js';
import { untidySheets } from './untidy-sheets.js';
import { closeWorkbooks, Workbook } from './workbook.js';

afterEach(closeWorkbooks);

/** Answers the questions that a sheet leaves open. */
function choicesFor(book: Workbook) {
  const asksStart = book.reading().questions.some(({ id }) => id === 'projectStart');
  return { answers: { statusDate: '', ...(asksStart ? { projectStart: '2027-03-01' } : {}) } };
}

describe.each(untidySheets)('the untidy sheet %s', (name, { sheet, expected }) => {
  it('is given the right dates, in the preview and in its cells', () => {
    const book = new Workbook(typed(sheet));
    const choices = choicesFor(book);
    const { preview } = book.reading(choices);
    book.convert(choices);
    const names = book.shown().slice(expected.headerRow + 1);
    const dates = book
      .block()
      .map(
        ({ Start, Finish }, row) =>
          [names[row]?.[expected.columns.Task ?? 0]?.trim(), Start, Finish] as const,
      )
      .filter(([, start]) => start !== '');
    expect(dates.map(([task, start, finish]) => `${task}: ${start} to ${finish}`)).toEqual(
      UNTIDY_DATES[name],
    );
    const previewed = preview?.rows.filter(({ start }) => start !== '') ?? [];
    expect(previewed.map(({ task, start, finish }) => [task, start, finish])).toEqual(
      dates.slice(0, previewed.length),
    );
  });

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
    expect(book.calls().length).toBeLessThanOrEqual(6);
    const errors = book
      .tabNames()
      .flatMap((name) => book.shown(name).flat())
      .filter((text) => /^#[A-Z]+[!?/]/.test(text));
    expect(errors).toEqual([]);

    book.undo();
    expect(book.snapshot()).toBe(before);
  });
});
