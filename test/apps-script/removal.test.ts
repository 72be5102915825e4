/** *Remove Throughline from this workbook*: what is left is what the manager had, and what the manager did since. */
import { afterEach, describe, expect, it } from 'vitest';
import type { ActionId } from '../../apps-script/menu/commands.js';
import { typed } from './typed-cells.js';
import { untidySheets } from './untidy-sheets.js';
import { closeWorkbooks, Workbook } from './workbook.js';

afterEach(closeWorkbooks);

const PLAN = [
  ['Harbour works', '', '', '', ''],
  ['No', 'Activity', 'Days', 'After', 'Note'],
  [1, 'Survey', '3d', '', 'by boat'],
  [2, 'Dredge', '2w', 1, ''],
  [3, 'Quay wall', '4w', '2FS+2d', ''],
  [4, 'Open', 0, 3, ''],
];
const CHOICES = { answers: { project: 'Harbour', projectStart: '2026-03-02' } };

const removed = (book: Workbook, keep: readonly number[] = []) => book.ask({ ask: 'remove', keep });

describe.each(untidySheets)('the untidy sheet %s', (_name, { sheet }) => {
  it('is as it was before the conversion', () => {
    const book = new Workbook(typed(sheet));
    const before = book.snapshot();
    book.convert({ addColumns: true });
    expect(removed(book).showing).toBe('sheet');
    expect(book.snapshot()).toBe(before);
    expect([...book.host.properties.keys()]).toEqual([]);
  });
});

describe('what the manager did since', () => {
  const converted = () => {
    const book = new Workbook(PLAN);
    book.convert(CHOICES);
    return book;
  };

  it('stays: typed cells, sorted rows, inserted columns and rows', () => {
    const book = converted();
    book.type('C4', '3w');
    book.type('B7', 'Celebrate');
    const sheet = book.tab();
    sheet.getRange(3, 1, 5, 5).sort({ column: 2, ascending: true });
    sheet.insertColumnBefore(3);
    sheet.insertRowBefore(4);
    book.type('C3', 'mine');
    const typedCells = book.typedCells();
    const block = book.block().length;
    expect(block).toBeGreaterThan(0);
    removed(book);
    const formula = [...typedCells].find(([, content]) => String(content).includes('PM_SCHEDULE'))?.[0] ?? '';
    typedCells.delete(formula);
    expect(book.typedCells()).toEqual(typedCells);
    expect(book.tabNames()).toEqual(['Sheet1']);
    expect(book.host.engine.names().size).toBe(0);
    expect(sheet.getConditionalFormatRules()).toEqual([]);
    expect(sheet.getFrozenRows()).toBe(0);
  });

  it('stays on tabs that are kept, which lose only our formulas', () => {
    const book = converted();
    const { tabs } = book.ask({ ask: 'removal' });
    expect(tabs).toMatchObject([
      { name: 'Settings', typedOn: false },
      { name: 'Summary', typedOn: false },
    ]);
    book.type('C4', '3w');
    expect(book.ask({ ask: 'removal' }).tabs.map(({ typedOn }) => typedOn)).toEqual([false, false]);
    book.type('N30', 'shown to the board in May', 'Summary');
    const changed = book.ask({ ask: 'removal' }).tabs.filter(({ typedOn }) => typedOn);
    expect(changed.map(({ name }) => name)).toEqual(['Summary']);
    removed(
      book,
      changed.map(({ tab }) => tab),
    );
    expect(book.tabNames()).toEqual(['Sheet1', 'Summary']);
    expect([...book.typedCells('Summary').values()]).toEqual(['shown to the board in May']);
  });

  it('takes nothing for typed that our own commands and other figures have changed', () => {
    const book = new Workbook([
      ['Task', 'Duration', 'Resources', '% complete'],
      ['Dig', 2, 'Crane', 1],
      ['Pour', 3, 'Mason', 0.5],
    ]);
    book.convert({ answers: { project: 'Quay', projectStart: '2026-03-02', statusDate: '2026-03-06' } });
    const actions = [
      'openGantt',
      'openDashboard',
      'openTaskValues',
      'openBudget',
      'openResources',
      'openCapacity',
    ];
    for (const action of [...actions, 'openActuals'] as ActionId[]) {
      book.tab('Sheet1').activate();
      book.ask({ ask: 'act', action });
    }
    book.tab('Sheet1').activate();
    book.type('B2', '9');
    book.type('A1', 'What to do');
    book.type('B3', 'Note', 'Actuals');
    const typedOn = book.ask({ ask: 'removal' }).tabs.flatMap((tab) => (tab.typedOn ? [tab.name] : []));
    expect(typedOn).toEqual(['Actuals']);
  });

  it('stays in a workbook where Throughline was undone before', () => {
    const book = new Workbook(PLAN);
    const before = book.snapshot();
    book.convert(CHOICES);
    book.undo();
    book.convert(CHOICES);
    removed(book);
    expect(book.snapshot().replace(/"id": "\d+"/g, '')).toBe(before.replace(/"id": "\d+"/g, ''));
  });

  it('stays when so many commands were run that the first can no longer be undone', () => {
    const book = new Workbook(PLAN);
    const before = book.snapshot();
    book.convert(CHOICES);
    for (let time = 0; time < 12; time += 1) book.ask({ ask: 'act', action: 'setStatusDateToToday' });
    removed(book);
    expect(book.snapshot()).toBe(before);
  });
});

describe('a new project plan', () => {
  it('keeps its tab and all that stands on it', () => {
    const book = new Workbook();
    book.newPlan();
    const tasks = book.tab('Plan').getRange('A1:J7').getValues();
    removed(book);
    expect(book.tabNames()).toEqual(['Sheet1', 'Plan']);
    expect(book.tab('Plan').getRange('A1:J7').getValues()).toEqual(tasks);
    expect(book.calls()).toEqual([]);
  });
});

describe('a workbook of which nothing is remembered, such as a copy', () => {
  it('loses what is recognised: the block, the names and our tabs', () => {
    const book = new Workbook(PLAN);
    book.convert(CHOICES);
    book.host.properties.clear();
    const { tabs } = book.ask({ ask: 'removal' });
    expect(tabs.map(({ name }) => name)).toEqual(['Summary']);
    removed(book);
    expect(book.calls()).toEqual([]);
    expect(book.host.engine.names().size).toBe(0);
    expect(book.tab().getDataRange().getValues()).toEqual(PLAN);
  });
});

describe('the command of the menu', () => {
  it('says which tabs go and which hold something typed, and keeps those on No', () => {
    const book = new Workbook(PLAN);
    book.convert(CHOICES);
    book.type('B2', 'Harbour, phase two', 'Settings');
    book.host.shown.answer = () => 'NO';
    book.run('removeThroughline');
    expect(book.alerts()).toEqual([
      'Remove Throughline from this workbook? The calculated columns go, and the tabs "Settings" and "Summary". Your own cells stay as they are, with everything you changed since. This cannot be undone. Something was typed on the tab "Settings" since: Yes removes it too, No keeps what was typed.',
    ]);
    expect(book.tabNames()).toEqual(['Sheet1', 'Settings']);
    expect(book.tab('Settings').getRange('B2').getValue()).toBe('Harbour, phase two');
  });

  it('does nothing where the answer is Cancel, and says so where there is nothing', () => {
    const book = new Workbook(PLAN);
    book.run('removeThroughline');
    expect(book.alerts()).toEqual(['There is nothing of Throughline in this workbook.']);
    book.convert(CHOICES);
    const before = book.snapshot();
    book.host.shown.answer = () => 'CANCEL';
    book.run('removeThroughline');
    expect(book.snapshot()).toBe(before);
  });
});
