import { afterEach, describe, expect, it } from 'vitest';
import type { Answers } from '../../apps-script/menu/messages.js';
import { writeProjectXml } from '../../shared/exchange/project-xml/write-project-xml.js';
import { readPlan } from '../../shared/plan/read-plan.js';
import { samplePlan } from '../../shared/sample/plan.js';
import { TEMPLATE_LIST } from '../../shared/sample/templates/template-list.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';
import { closeWorkbooks, Workbook } from './workbook.js';

afterEach(closeWorkbooks);

const bring = (book: Workbook, name: string, text: string): Answers['import'] =>
  book.ask({ ask: 'import', file: { name, text } });

const sampleXml = (): string => {
  const plan = readPlan(samplePlan);
  return writeProjectXml(plan, schedulePlan(plan));
};

const datesOf = (book: Workbook, tab = 'Plan') => book.block(tab).map(({ Start, Finish }) => [Start, Finish]);

describe('a Microsoft Project file', () => {
  it('comes in as tabs of its own with the dates it had, and is taken away again', () => {
    const book = new Workbook([['my own notes']]);
    const before = book.snapshot();
    const { showing, notes } = bring(book, 'clinic.xml', sampleXml());
    expect(notes).toEqual([]);
    expect(showing.showing).toBe('plan');
    expect(book.tabNames()).toEqual([
      'Sheet1',
      'Plan',
      'Resources',
      'Calendar',
      'Baseline',
      'Settings',
      'Summary',
    ]);
    expect(book.plan()).toMatchObject({ project: 'Harbour Street clinic', tasks: 61, problemCount: 0 });
    const again = book.ask({ ask: 'export', format: 'xml' });
    expect(again.name).toBe('Harbour Street clinic.xml');
    expect(again.text).toBe(sampleXml());
    book.undo();
    expect(book.snapshot()).toBe(before);
  });

  it('brings its other baselines along, each on a tab that is known as one', () => {
    const book = new Workbook();
    const first = sampleXml();
    const other = (baseline: string) => `${baseline}${baseline.replace('<Number>0<', '<Number>3<')}`;
    bring(book, 'clinic.xml', first.replace(/<Baseline>[\s\S]*?<\/Baseline>/g, other));
    expect(book.tabNames()).toContain('Baseline 3');
    const named = book.book.getNamedRanges().map((each) => each.getName());
    expect(named.filter((name) => name.startsWith('Throughline_Baseline'))).toEqual([
      'Throughline_Baseline',
      'Throughline_Baseline_1',
    ]);
  });

  it('says in a sentence what is no such file, and leaves nothing behind', () => {
    const book = new Workbook();
    const before = book.snapshot();
    expect(() => bring(book, 'a.xml', '<html><body/></html>')).toThrow(/not of Microsoft Project/);
    expect(() => bring(book, 'a.xml', '<Project><Tasks>')).toThrow(/not complete XML/);
    expect(() => bring(book, 'a.csv', '')).toThrow('The file is empty.');
    expect(() => bring(book, 'a.csv', 'a\0b')).toThrow(/not a text file/);
    expect(() => bring(book, 'a.csv', 'x'.repeat(20_000_001))).toThrow(/may have 20 million characters/);
    expect(book.snapshot()).toBe(before);
  });

  it('does not come into a workbook that has its plan', () => {
    const book = new Workbook();
    book.newPlan();
    expect(() => bring(book, 'clinic.xml', sampleXml())).toThrow(/^This workbook has its plan on "Plan"/);
    book.run('importPlan');
    expect(book.alerts()[0]).toMatch(/^This workbook has its plan on "Plan"/);
  });
});

describe('a CSV file', () => {
  const CSV = [
    'Nr;Vorgang;Dauer;Vorgänger;Anfang;Kosten;Notiz',
    '1;Vermessung;3d;;02.03.2026;1200;-',
    '2;=HYPERLINK("http://x");2w;1;;-50;+49 30 123',
    '3;@Bagger;4d;2,1;;;-5 °C',
    '1.10;Ende;0;3;;;"=1+1"',
  ].join('\n');

  it('comes in as values: texts stay texts, numbers numbers, dates dates, and nothing is a formula', () => {
    const book = new Workbook();
    const { notes } = bring(book, 'Hafen.csv', CSV);
    expect(notes).toEqual([]);
    const sheet = book.tab('Plan');
    const typed = sheet.getRange(2, 1, 4, 7);
    expect(
      typed
        .getFormulas()
        .flat()
        .filter((formula) => formula !== ''),
    ).toEqual([]);
    const values = typed.getValues();
    expect(Object.prototype.toString.call(values[0]?.[4])).toBe('[object Date]');
    expect(sheet.getRange('E2').getDisplayValue()).toBe('2 Mar 2026');
    expect(values[1]?.slice(1)).toEqual(['=HYPERLINK("http://x")', '2w', 1, '', -50, '+49 30 123']);
    expect(values[2]?.slice(1)).toEqual(['@Bagger', '4d', '2,1', '', '', '-5 °C']);
    expect(values[3]?.[0]).toBe('1.10');
    expect(values[3]?.[6]).toBe('=1+1');
    expect(values[0]?.[6]).toBe('-');
    expect(datesOf(book).slice(0, 2)).toEqual([
      ['2 Mar 2026', '4 Mar 2026'],
      ['5 Mar 2026', '18 Mar 2026'],
    ]);
    expect(book.plan()).toMatchObject({ project: 'Hafen', tasks: 4, problemCount: 0 });
  });

  it('starts today where nothing says when, and says so', () => {
    const book = new Workbook();
    const { notes } = bring(book, 'plan.csv', 'Task,Duration\nDig,3d\n');
    expect(notes).toEqual([
      'No Start is in the file, so the plan starts today. Change Project start on the Settings tab.',
    ]);
    expect(book.plan().problemCount).toBe(0);
  });

  it('keeps the rows above its header', () => {
    const book = new Workbook();
    bring(book, 'plan.csv', 'Our plan\n\nTask,Start,Days\nDig,2026-03-02,3\n');
    expect(book.shown('Plan')[0]?.[0]).toBe('Our plan');
    expect(book.tab('Plan').getFrozenRows()).toBe(3);
    expect(book.plan()).toMatchObject({ tasks: 1, finish: '4 Mar 2026' });
  });

  it('comes in all the same where no header is found, to be read as any sheet', () => {
    const book = new Workbook();
    const { showing, notes } = bring(book, 'list.csv', 'what,how\nDig,fast\n');
    expect(showing.showing).toBe('sheet');
    expect(notes).toHaveLength(1);
    expect(book.shown('list')).toEqual([
      ['what', 'how'],
      ['Dig', 'fast'],
    ]);
  });
});

describe('the plan as a file', () => {
  it('is a CSV of what was typed with the dates it comes to, and comes back as the same plan', () => {
    const book = new Workbook();
    book.newPlan('construction');
    const { name, type, text, notes } = book.ask({ ask: 'export', format: 'csv' });
    expect([name, type, notes.length]).toEqual(['Harbour.csv', 'text/csv', 1]);
    const other = new Workbook();
    bring(other, name, text);
    expect(other.plan().tasks).toBe(25);
  });

  it('tells what a Microsoft Project file cannot hold', () => {
    const book = new Workbook();
    book.newPlan();
    expect(book.ask({ ask: 'export', format: 'xml' }).notes).toEqual([]);
    expect(() => new Workbook().ask({ ask: 'export', format: 'xml' })).toThrow(
      /^This workbook has no plan yet/,
    );
  });
});

describe('a new plan from a template', () => {
  it.each(TEMPLATE_LIST)('$name computes at once, on tabs of its own', ({ id }) => {
    const book = new Workbook([['my own notes']]);
    const before = book.snapshot();
    book.host.writes.clear();
    const plan = book.newPlan(id);
    expect(plan).toMatchObject({ problemCount: 0, tabName: 'Plan', project: 'Harbour' });
    expect(plan.finish).not.toBe('');
    expect(book.host.writes.ownCalls).toBeLessThanOrEqual(6);
    expect(book.host.writes.overwritten.filter(({ tab }) => tab === 'Sheet1')).toEqual([]);
    expect(datesOf(book).every(([start]) => start !== '')).toBe(true);
    book.undo();
    expect(book.snapshot()).toBe(before);
  });

  it('has its own settings over the defaults', () => {
    const book = new Workbook();
    book.newPlan('construction');
    const setting = (key: string) => book.shown('Settings').find(([name]) => name === key)?.[1];
    expect(setting('Working hours')).toBe('07:00-12:00, 12:45-15:45');
    expect(setting('Project')).toBe('Harbour');
    expect(setting('Column Fixed cost')).toBe('Fixed cost');
  });

  it('is chosen in the sidebar, which the menu opens at its page', () => {
    const book = new Workbook();
    const before = book.snapshot();
    book.run('newProjectPlan');
    expect(book.host.shown.sidebar?.html).toContain('data-panel="newProjectPlan"');
    expect(book.snapshot()).toBe(before);
  });
});
