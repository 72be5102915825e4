/** What is moved to, or inserted at, the edges of a plan: it stays in the plan, or the sidebar offers to take it in. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Showing } from '../../apps-script/menu/messages.js';
import { closeWorkbooks, Workbook } from './workbook.js';

afterEach(closeWorkbooks);

const ANSWERS = { project: 'Harbour', projectStart: '2027-03-01', statusDate: '', currency: 'EUR' };
const ROWS = [
  ['Activity', 'Days', 'After'],
  ['Dig', 2, ''],
  ['Pour', 3, 1],
  ['Cure', 5, 2],
];

function converted(rows: readonly (readonly (string | number)[])[] = ROWS): Workbook {
  const book = new Workbook(rows);
  book.convert({ answers: ANSWERS });
  return book;
}

type WithReach = Extract<Showing, { showing: 'plan' | 'broken plan' }>;
function reach(book: Workbook): WithReach['reach'] {
  book.host.engine.calculate();
  return (book.ask({ ask: 'open' }) as WithReach).reach;
}

const finishes = (book: Workbook) =>
  book
    .block()
    .slice(0, 3)
    .map((row) => row.Finish);
const FINISHES = ['2 Mar 2027', '5 Mar 2027', '12 Mar 2027'];

function widen(book: Workbook): void {
  book.ask({ ask: 'widen', from: reach(book)?.from ?? '' });
  book.host.engine.calculate();
}

describe('the left edge', () => {
  it('a column moved to before the first one is offered back, in every formula, and undone', () => {
    const book = converted();
    const sheet = book.tab();
    book.ask({ ask: 'act', action: 'openGantt' });
    // A person moves columns on the tab in front.
    sheet.activate();
    sheet.moveColumns(sheet.getRange(1, 2, 1, 1), 1);
    const found = reach(book);
    expect(found?.sentence).toBe(
      `The column "Days" stands outside the cells that the plan's formula reads, so the plan is computed without it.`,
    );
    // A name's range is written with its sheet in quotation marks or without.
    const shot = () => book.snapshot().replaceAll("'Sheet1'!", 'Sheet1!');
    const before = shot();
    widen(book);
    expect(reach(book)).toBeNull();
    expect(finishes(book)).toEqual(FINISHES);
    const overPlan = book.calls().filter((call) => call.includes(':'));
    expect(overPlan.length).toBeGreaterThan(1);
    for (const call of overPlan) expect(call).toContain(found?.to ?? 'nothing');
    book.undo();
    expect(shot()).toBe(before);
  });

  it('the column of tasks moved there is offered back too', () => {
    const book = converted([
      ['Days', 'Activity', 'After'],
      [2, 'Dig', ''],
      [3, 'Pour', 1],
      [5, 'Cure', 2],
    ]);
    const sheet = book.tab();
    sheet.moveColumns(sheet.getRange(1, 2, 1, 1), 1);
    expect(reach(book)?.sentence).toContain('"Activity"');
    widen(book);
    expect(book.plan().tasks).toBe(3);
    expect(finishes(book)).toEqual(FINISHES);
  });

  it('a column of the manager’s own there is left alone', () => {
    const book = converted();
    book.tab().insertColumnBefore(1);
    book.type('A1', 'Remark');
    expect(reach(book)).toBeNull();
    expect(finishes(book)).toEqual(FINISHES);
  });

  it('a new column of the plan there is offered', () => {
    const book = converted();
    book.tab().insertColumnBefore(1);
    book.type('A1', 'Progress');
    expect(reach(book)?.sentence).toContain('"Progress"');
    widen(book);
    expect(reach(book)).toBeNull();
    expect(finishes(book)).toEqual(FINISHES);
  });
});

describe('the other edges', () => {
  it('rows inserted above the header move the plan down', () => {
    const book = converted();
    book.tab().insertRowBefore(1);
    expect(reach(book)).toBeNull();
    expect(finishes(book)).toEqual(FINISHES);
  });

  it('a column typed right of the last one is read', () => {
    const book = converted();
    book.type('D1', 'Progress');
    book.type('D2', '100%');
    expect(reach(book)).toBeNull();
    expect(book.plan().tasks).toBe(3);
  });

  it('a column inserted right of the spacer is offered', () => {
    const book = converted();
    book.tab().insertColumnBefore(5);
    book.type('E1', 'Progress');
    book.type('D1', 'Owner');
    expect(reach(book)?.sentence).toContain('"Progress"');
    widen(book);
    expect(reach(book)).toBeNull();
    expect(finishes(book)).toEqual(FINISHES);
  });

  it('a column moved beyond the calculated ones is named', () => {
    const book = converted();
    const sheet = book.tab();
    sheet.insertColumnsAfter(sheet.getMaxColumns(), 3);
    sheet.moveColumns(sheet.getRange(1, 3, 1, 1), sheet.getMaxColumns() - 1);
    const found = reach(book);
    expect(found?.sentence).toContain('right of the calculated columns');
    expect(found?.to).toBeNull();
  });

  it('a row typed directly under the last one is read, and the last row may go', () => {
    const book = converted();
    book.type('A5', 'Paint');
    book.type('B5', '1');
    book.host.engine.calculate();
    expect(book.plan().tasks).toBe(4);
    book.tab().deleteRow(5);
    book.tab().deleteRow(4);
    expect(reach(book)).toBeNull();
    expect(book.plan().tasks).toBe(2);
    expect(finishes(book).slice(0, 2)).toEqual(FINISHES.slice(0, 2));
  });

  it('rows inserted between the plan and the table below it are offered', () => {
    const book = converted([
      ...ROWS,
      [],
      ['Risk', 'Probability', 'Impact', 'Owner'],
      ['Frost', '30%', 4, 'Designer'],
    ]);
    book.tab().insertRowBefore(6);
    for (const row of [5, 6]) {
      book.type(`A${row}`, 'Paint');
      book.type(`B${row}`, '1');
    }
    expect(reach(book)?.sentence).toContain('A row of the plan lies under');
    widen(book);
    expect(reach(book)).toBeNull();
    expect(book.plan().tasks).toBe(5);
  });
});
