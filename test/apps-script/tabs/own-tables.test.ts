/** Resources, Calendar and Actuals: added empty, read at once, a table of the manager's own taken instead of a second. */
import { afterEach, describe, expect, it } from 'vitest';
import { closeWorkbooks, Workbook } from '../workbook.js';
import { QuayWorks } from './quay-works.js';

afterEach(closeWorkbooks);

describe('the ledger of actual costs', () => {
  it('is empty at first and leaves the column; its entries then count instead', () => {
    const book = new QuayWorks();
    book.act('openActuals');
    expect(book.shown('Actuals')).toEqual([['Date', 'Task', 'Cost', 'Hours', 'Resource', 'Note']]);
    expect(book.metric('AC')).toBe('1,250');
    book.type('A2', '2026-03-04', 'Actuals');
    book.type('B2', 'Draw', 'Actuals');
    book.type('C2', '640', 'Actuals');
    expect(book.metric('AC')).toBe('640');
    expect(book.metric('CPI')).toBe((1300 / 640).toFixed(2));
  });

  it('counts hours at the rate of the resource', () => {
    const book = new QuayWorks();
    book.act('openResources');
    book.act('openActuals');
    book.type('A2', 'Mason', 'Resources');
    book.type('D2', '50', 'Resources');
    for (const [a1, text] of Object.entries({ A2: '2026-03-04', B2: '2', D2: '8', E2: 'mason' }))
      book.type(a1, text, 'Actuals');
    expect(book.metric('AC')).toBe('400');
  });

  it('offers tasks and resources by list, and asks for dates and amounts', () => {
    const book = new QuayWorks();
    book.act('openResources');
    book.act('openActuals');
    const terms = (a1: string) => {
      const rule = book.tab('Actuals').getRange(a1).getDataValidation() as unknown as {
        terms: Record<string, unknown[]>;
      };
      return rule.terms;
    };
    expect(Object.keys(terms('A2'))).toContain('requireDate');
    expect(terms('B9').requireValueInRange).toEqual(["'Plan'!C2:C1000", true]);
    expect(terms('C2').requireNumberGreaterThanOrEqualTo).toEqual([0]);
    expect(terms('E2').requireValueInRange).toEqual(["'Resources'!A2:A1000", true]);
    expect(terms('C2').setAllowInvalid).toEqual([true]);
  });

  it('tells a bad entry in the sidebar, with its cell', () => {
    const book = new QuayWorks();
    book.act('openActuals');
    book.type('A2', '2026-03-04', 'Actuals');
    book.type('C2', 'lots', 'Actuals');
    const [problem] = book.plan().problems;
    expect(problem).toMatchObject({ where: 'C2 · Cost', target: { range: 'C2' } });
    expect(problem?.message).toContain('"lots"');
  });
});

describe('the Resources tab', () => {
  it('begins with the names that the plan has, each once, so that no task is left without its own', () => {
    const book = new Workbook([
      ['Task', 'Duration', 'Resources'],
      ['Dig', 2, 'Crane [2], Mason'],
      ['Pour', 3, 'mason 50%; 1/2'],
    ]);
    book.convert({ answers: { project: 'Quay', projectStart: '2026-03-02' } });
    book.ask({ ask: 'act', action: 'openResources' });
    expect(book.shown('Resources').map(([name]) => name)).toEqual(['Resource', 'Crane', 'Mason', '1/2']);
    book.tab('Sheet1').activate();
    const showing = book.ask({ ask: 'open' });
    expect(showing.showing === 'plan' && showing.plan.problems).toEqual([]);
  });
});

describe('a new table', () => {
  it('is given to every call of ours that was there before, and taken from them by undo', () => {
    const book = new QuayWorks();
    const before = book.snapshot();
    const calls = book.calls();
    book.act('openCalendar');
    expect(book.calls()).toHaveLength(calls.length);
    for (const call of book.calls()) expect(call).toContain('Throughline_Calendar');
    book.type('B2', '2026-03-16', 'Calendar');
    expect(book.plan().finish).toBe('1 Apr 2026');
    book.undo();
    expect(book.snapshot()).toBe(before);
  });

  it('is opened, not added again, the second time', () => {
    const book = new QuayWorks();
    book.act('openResources');
    const tabs = book.tabNames();
    book.act('openResources');
    expect(book.tabNames()).toEqual(tabs);
  });
});

describe('a table that the manager added later', () => {
  const ledger = [
    ['Our spending', '', ''],
    ['Day', 'Activity', 'Amount'],
    ['2026-03-04', 'Draw', 700],
  ];

  function withLedger(): QuayWorks {
    const book = new QuayWorks();
    const sheet = book.book.insertSheet('Spending');
    sheet.getRange(1, 1, 3, 3).setValues(ledger);
    return book;
  }

  it('is taken when its tab is asked for', () => {
    const book = withLedger();
    const tabs = book.tabNames();
    book.act('openActuals');
    expect(book.tabNames()).toEqual(tabs);
    expect(book.book.getActiveSheet().getName()).toBe('Spending');
    expect(book.metric('AC')).toBe('700');
  });

  it('is connected by command, and the command says so; undo lets go of it', () => {
    const book = withLedger();
    const before = book.snapshot();
    book.act('connectTables');
    expect(book.metric('AC')).toBe('700');
    expect(book.host.shown.toasts.at(-1)).toContain('an Actuals table on "Spending"');
    for (const { before: formula } of book.host.writes.overwritten) expect(formula).toMatch(/^=PM_/);
    book.undo();
    expect(book.snapshot()).toBe(before);
  });

  it('is asked for in a sentence where there is none', () => {
    const book = new QuayWorks();
    expect(book.reply({ ask: 'act', action: 'connectTables' as never })).toEqual({
      sentence: expect.stringContaining('No other tab has a table that the plan could read'),
    });
  });
});
