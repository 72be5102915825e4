import { afterEach, describe, expect, it } from 'vitest';
import { closeWorkbooks, Workbook } from './workbook.js';

afterEach(closeWorkbooks);

const settingOf = (book: Workbook, key: string): unknown =>
  book
    .tab('Settings')
    .getDataRange()
    .getValues()
    .find(([name]) => name === key)?.[1];

const today = (zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date());

describe('New project plan', () => {
  it('adds a plan that computes at once, and takes it away again', () => {
    const book = new Workbook([['my own notes']]);
    const before = book.snapshot();
    book.newPlan();
    expect(book.alerts()).toEqual([]);
    expect(book.tabNames()).toEqual(['Sheet1', 'Plan', 'Settings', 'Summary']);
    expect(book.plan()).toMatchObject({ tasks: 6, problemCount: 0, tabName: 'Plan' });
    book.run('undoLast');
    expect(book.snapshot()).toBe(before);
  });

  it('refuses a second plan in one workbook', () => {
    const book = new Workbook();
    book.newPlan();
    book.run('newProjectPlan');
    expect(book.alerts()).toEqual([
      'This workbook has its plan on "Plan", and a workbook holds one. Open a new spreadsheet for another.',
    ]);
  });
});

describe('Set status date to today', () => {
  it.each(['Pacific/Auckland', 'America/New_York'])('sets a constant, the day it is in %s', (zone) => {
    const book = new Workbook([], zone);
    book.newPlan();
    const before = book.snapshot();
    book.run('setStatusDateToToday');
    expect(book.plan().statusDay).toBe(today(zone));
    expect(settingOf(book, 'Status date')).not.toBe('');
    book.run('undoLast');
    expect(book.snapshot()).toBe(before);
  });

  it('adds the row to Settings of the manager’s own that lack it, whatever their columns', () => {
    const book = new Workbook({
      Sheet1: [['Task'], ['Survey']],
      'My settings': [
        ['Setting', 'Why', 'Value'],
        ['Project start', 'agreed', '2026-03-02'],
      ],
    });
    const own = book.tab('My settings');
    const before = book.snapshot();
    expect(book.convert().finish).toBe('2 Mar 2026');
    expect(own.getRange(3, 1, 1, 3).getFormulas()).toEqual([['', '', "='Sheet1'!$A$1"]]);
    book.run('setStatusDateToToday');
    expect(book.alerts()).toEqual([]);
    expect(own.getRange(4, 1).getValue()).toBe('Status date');
    expect(book.plan().statusDay).toBe(today('America/New_York'));
    book.run('undoLast');
    book.run('undoLast');
    expect(book.snapshot()).toBe(before);
  });

  it('says what to do where there is no plan', () => {
    const book = new Workbook();
    book.run('setStatusDateToToday');
    expect(book.alerts()).toEqual([
      'This workbook has no plan yet. Choose Turn this sheet into a plan, or New project plan.',
    ]);
  });
});

describe('Turn this sheet into a plan', () => {
  it('says where the plan is when another tab has it', () => {
    const book = new Workbook();
    book.newPlan();
    book.run('turnThisSheetIntoPlan');
    expect(book.alerts()).toEqual([]);
    book.book.insertSheet('Other', 4);
    book.run('turnThisSheetIntoPlan');
    expect(book.alerts()[0]).toMatch(/^This workbook has its plan on "Plan", and a workbook holds one\./);
  });
});

describe('Undo last', () => {
  it('takes back one command after the other, and then says that there is nothing', () => {
    const book = new Workbook();
    const before = book.snapshot();
    book.newPlan();
    book.run('setStatusDateToToday');
    book.run('undoLast');
    book.run('undoLast');
    expect(book.snapshot()).toBe(before);
    expect(book.alerts().at(-1)).toBe(
      'Undo "New project plan"? The tabs it added go, with what was typed on them since.',
    );
    book.run('undoLast');
    expect(book.alerts().at(-1)).toBe('There is nothing to undo: no command has changed this workbook.');
  });

  it('keeps what was typed on the manager’s own sheet since', () => {
    const book = new Workbook([
      ['Task', 'Duration'],
      ['Survey', '3d'],
    ]);
    book.convert();
    book.type('A3', 'Dredge');
    book.undo();
    expect(book.tab().getDataRange().getValues()).toEqual([
      ['Task', 'Duration'],
      ['Survey', '3d'],
      ['Dredge', ''],
    ]);
  });

  it('fits any journal into properties of 9 KB', () => {
    const book = new Workbook([['Task'], ['Survey']]);
    const formats = Array.from({ length: 1000 }, (_, row) => new Array<string>(2).fill(`0.0"${row} €"`));
    book.tab().getRange(1, 3, 1000, 2).setNumberFormats(formats);
    const before = book.snapshot();
    book.convert();
    expect(book.host.properties.size).toBeGreaterThan(3);
    book.undo();
    expect(book.snapshot()).toBe(before);
    expect([...book.host.properties.keys()]).toEqual(['throughline.undo.index']);
  });
});

describe('the sidebar', () => {
  it('follows the selected row, also after a column was inserted', () => {
    const book = new Workbook();
    book.newPlan();
    const { block: place } = book.plan();
    const sheet = book.tab('Plan');
    sheet.setActiveRange(sheet.getRange(4, 2));
    expect(book.ask({ ask: 'look', place }).task).toMatchObject({
      task: 'Second task',
      row: 4,
      cells: { 'Total float': '0', Driver: 'waits for 2 First task to finish' },
    });
    sheet.insertColumnBefore(2);
    sheet.setActiveRange(sheet.getRange(4, 3));
    expect(book.ask({ ask: 'look', place }).task).toMatchObject({ task: 'Second task', row: 4 });
    sheet.setActiveRange(sheet.getRange(1, 1));
    expect(book.ask({ ask: 'look', place }).task).toBeNull();
  });

  it('notices that the plan changed, another command was run, and the plan went, and nothing else', () => {
    const book = new Workbook();
    book.newPlan();
    const { block: place } = book.plan();
    const marks = [book.ask({ ask: 'look', place }).mark];
    const noted = (act: () => void): boolean => {
      act();
      marks.push(book.ask({ ask: 'look', place }).mark);
      return marks.at(-1) !== marks.at(-2);
    };
    expect(noted(() => book.type('D4', '40d', 'Plan'))).toBe(true);
    expect(noted(() => book.tab('Plan').setActiveRange(book.tab('Plan').getRange(1, 1)))).toBe(false);
    expect(noted(() => book.ask({ ask: 'act', action: 'openGantt' }))).toBe(true);
    expect(noted(() => book.undo())).toBe(true);
    expect(noted(() => book.undo())).toBe(true);
  });

  it('says what to do when the formula has lost its cells', () => {
    const book = new Workbook();
    book.newPlan();
    book.type('L1', '=PM_SCHEDULE(#REF!, Throughline_Settings)', 'Plan');
    expect(() => book.plan()).toThrow(/^The formula in L1 has lost the cells of the plan\./);
  });

  it('answers a plan that has lost its Task column with a sentence', () => {
    const book = new Workbook([
      ['Task', 'Duration'],
      ['Survey', '3d'],
    ]);
    book.convert();
    book.type('A1', '');
    expect(book.ask({ ask: 'open' })).toMatchObject({
      showing: 'broken plan',
      sentence: expect.stringContaining('no Task column'),
    });
  });
});
