import { describe, expect, it } from 'vitest';
import { PlainWorkbook } from './plain/workbook.js';

const settingOf = (book: PlainWorkbook, key: string): unknown =>
  book
    .getSheetByName('Settings')
    ?.getDataRange()
    .getValues()
    .find(([name]) => name === key)?.[1];

const today = (zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date());

describe('New project plan', () => {
  it('adds a plan that computes at once, and takes it away again', () => {
    const book = new PlainWorkbook([['my own notes']]);
    const before = book.snapshot();
    book.call('newProjectPlan');
    expect(book.alerts).toEqual([]);
    expect(book.getSheets().map((sheet) => sheet.getName())).toEqual([
      'Sheet1',
      'Plan',
      'Settings',
      'Summary',
    ]);
    const { plan } = book.ask({ ask: 'open' }).answer;
    expect(plan).toMatchObject({ tasks: 6, problemCount: 0, tabName: 'Plan' });
    book.call('undoLast');
    expect(book.snapshot()).toBe(before);
  });

  it('refuses a second plan in one workbook', () => {
    const book = new PlainWorkbook();
    book.call('newProjectPlan');
    book.call('newProjectPlan');
    expect(book.alerts).toEqual([
      'This workbook has its plan on "Plan", and a workbook holds one. Open a new spreadsheet for another.',
    ]);
  });
});

describe('Set status date to today', () => {
  it.each(['Pacific/Auckland', 'America/New_York'])('sets a constant, the day it is in %s', (zone) => {
    const book = new PlainWorkbook([], zone);
    book.call('newProjectPlan');
    const before = book.snapshot();
    book.call('setStatusDateToToday');
    expect(book.ask({ ask: 'open' }).answer.plan.statusDay).toBe(today(zone));
    expect(settingOf(book, 'Status date')).not.toBe('');
    book.call('undoLast');
    expect(book.snapshot()).toBe(before);
  });

  it('adds the row to Settings of the manager’s own that lack it, whatever their columns', () => {
    const book = new PlainWorkbook([['Task'], ['Survey']]);
    const own = book.insertSheet('My settings', 1);
    book.fill(own, [
      ['Setting', 'Why', 'Value'],
      ['Project start', 'agreed', '2026-03-02'],
    ]);
    const before = book.snapshot();
    expect(book.ask({ ask: 'apply', tab: 1, choices: {} })).toHaveProperty(
      'answer.plan.finish',
      '2 Mar 2026',
    );
    expect(own.getRange(3, 1, 1, 3).getFormulas()).toEqual([['', '', "='Sheet1'!$A$1"]]);
    book.call('setStatusDateToToday');
    expect(book.alerts).toEqual([]);
    expect(own.getRange(4, 1).getValue()).toBe('Status date');
    expect(book.ask({ ask: 'open' }).answer.plan.statusDay).toBe(today('America/New_York'));
    book.call('undoLast');
    book.call('undoLast');
    expect(book.snapshot()).toBe(before);
  });

  it('says what to do where there is no plan', () => {
    const book = new PlainWorkbook();
    book.call('setStatusDateToToday');
    expect(book.alerts).toEqual([
      'This workbook has no plan yet. Choose Turn this sheet into a plan, or New project plan.',
    ]);
  });
});

describe('Turn this sheet into a plan', () => {
  it('says where the plan is when another tab has it', () => {
    const book = new PlainWorkbook();
    book.call('newProjectPlan');
    book.call('turnThisSheetIntoPlan');
    expect(book.alerts).toEqual([]);
    book.insertSheet('Other', 4);
    book.call('turnThisSheetIntoPlan');
    expect(book.alerts[0]).toMatch(/^This workbook has its plan on "Plan", and a workbook holds one\./);
  });
});

describe('Undo last', () => {
  it('takes back one command after the other, and then says that there is nothing', () => {
    const book = new PlainWorkbook();
    const before = book.snapshot();
    book.call('newProjectPlan');
    book.call('setStatusDateToToday');
    book.call('undoLast');
    book.call('undoLast');
    expect(book.snapshot()).toBe(before);
    expect(book.alerts.at(-1)).toBe(
      'Undo "New project plan"? The tabs it added go, with what was typed on them since.',
    );
    book.call('undoLast');
    expect(book.alerts.at(-1)).toBe('There is nothing to undo: no command has changed this workbook.');
  });

  it('keeps what was typed on the manager’s own sheet since', () => {
    const book = new PlainWorkbook([
      ['Task', 'Duration'],
      ['Survey', '3d'],
    ]);
    book.ask({ ask: 'apply', tab: 1, choices: {} });
    book.getSheetByName('Sheet1')?.write(3, 1, 'Dredge');
    book.ask({ ask: 'undo' });
    expect(book.getSheetByName('Sheet1')?.getDataRange().getValues()).toEqual([
      ['Task', 'Duration'],
      ['Survey', '3d'],
      ['Dredge', ''],
    ]);
  });

  it('fits any journal into properties of 9 KB', () => {
    const book = new PlainWorkbook([['Task'], ['Survey']]);
    const sheet = book.getSheetByName('Sheet1');
    for (let row = 1; row <= 1000; row += 1) sheet?.getRange(row, 3, 1, 2).setNumberFormat(`0.0"${row} €"`);
    const before = book.snapshot();
    expect(book.ask({ ask: 'apply', tab: 1, choices: {} })).toHaveProperty('answer.showing', 'plan');
    expect(book.properties.size).toBeGreaterThan(3);
    book.ask({ ask: 'undo' });
    expect(book.snapshot()).toBe(before);
    expect([...book.properties.keys()]).toEqual(['throughline.undo.index']);
  });
});

describe('the sidebar', () => {
  it('follows the selected row, also after a column was inserted', () => {
    const book = new PlainWorkbook();
    book.call('newProjectPlan');
    const { plan } = book.ask({ ask: 'open' }).answer;
    const sheet = book.getSheetByName('Plan');
    if (sheet === null) throw new Error('There is no tab Plan.');
    book.setActiveSheet(sheet);
    book.select(sheet.getRange(4, 2));
    expect(book.ask({ ask: 'task', place: plan.block }).answer).toMatchObject({
      task: 'Second task',
      row: 4,
      cells: { 'Total float': '0', Driver: 'waits for 2 First task to finish' },
    });
    book.insertColumn(sheet, 2);
    expect(book.ask({ ask: 'task', place: plan.block }).answer).toMatchObject({
      task: 'Second task',
      row: 4,
    });
    book.select(sheet.getRange(1, 1));
    expect(book.ask({ ask: 'task', place: plan.block }).answer).toBeNull();
  });

  it('says what to do when the formula has lost its cells', () => {
    const book = new PlainWorkbook();
    book.call('newProjectPlan');
    book.getSheetByName('Plan')?.write(1, 12, '=PM_SCHEDULE(#REF!, Throughline_Settings)');
    const reply = JSON.parse(String(book.call('sidebarRequest', JSON.stringify({ ask: 'open' }))));
    expect(reply.sentence).toMatch(/^The formula in L1 has lost the cells of the plan\./);
  });

  it('answers a plan that has lost its Task column with a sentence', () => {
    const book = new PlainWorkbook([
      ['Task', 'Duration'],
      ['Survey', '3d'],
    ]);
    book.ask({ ask: 'apply', tab: 1, choices: {} });
    book.getSheetByName('Sheet1')?.write(1, 1, '');
    const answer = book.ask({ ask: 'open' }).answer;
    expect(answer.showing).toBe('broken plan');
    expect(answer.sentence).toMatch(/no Task column/);
  });
});
