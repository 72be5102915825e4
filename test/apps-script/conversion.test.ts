import { afterEach, describe, expect, it } from 'vitest';
import { samplePlan } from '../../shared/sample/plan.js';
import { typed } from './typed-cells.js';
import { closeWorkbooks, Workbook } from './workbook.js';

afterEach(closeWorkbooks);

const PLAN = [
  ['Harbour works', '', '', '', ''],
  ['No', 'Activity', 'How long', 'After', 'Note'],
  [1, 'Survey', '3d', '', 'by boat'],
  [2, 'Dredge', '2w', 1, ''],
  [3, 'Quay wall', '4w', '2FS+2d', ''],
  [4, 'Open', 0, 3, ''],
];
const CHOICES = { columns: { 3: 'Duration' }, answers: { project: 'Harbour', projectStart: '2026-03-02' } };

const converted = () => {
  const book = new Workbook(PLAN);
  book.convert(CHOICES);
  return book;
};

describe('conversion', () => {
  it('writes one formula in the header row, a blank column away, over rows that run to the bottom', () => {
    const book = converted();
    expect(book.calls()).toEqual([
      '=PM_SCHEDULE(A2:F, Throughline_Settings)',
      "=PM_PROJECT_SUMMARY('Sheet1'!A2:F, Throughline_Settings)",
      "=PM_EARNED_VALUE('Sheet1'!A2:F, Throughline_Settings)",
      "=PM_MILESTONES('Sheet1'!A2:F, Throughline_Settings)",
    ]);
    expect(book.shown()[1]?.slice(5, 9)).toEqual(['', 'Start', 'Finish', 'Late start']);
    expect(book.tab().getFrozenRows()).toBe(2);
    expect(book.book.getRangeByName('Throughline_Plan')?.getA1Notation()).toBe('A2:F1000');
  });

  it('computes at midnight of the spreadsheet, not of the script', () => {
    const instants = converted()
      .tab()
      .getRange('G3:H4')
      .getValues()
      .flat()
      .map((date) => date.toISOString());
    expect(instants[0]).toBe('2026-03-02T05:00:00.000Z');
    expect(instants[3]).toBe('2026-03-18T04:00:00.000Z');
  });

  it('keeps columns by their header cells, so that a header may take any name', () => {
    const book = converted();
    const before = book.block();
    book.type('C2', 'Zzz');
    book.type('D2', 'Predecessors');
    expect(book.block()).toEqual(before);
  });

  it('uses the tables that the workbook has, and adds to its Settings only rows that are free', () => {
    const tables = Object.entries(samplePlan).map(([name, table]) => [name, typed(table)] as const);
    const book = new Workbook(Object.fromEntries(tables));
    const before = book.snapshot();
    expect(book.convert().project).toBe('Harbour Street clinic');
    expect(book.calls()[0]).toMatch(
      /Throughline_Settings, Throughline_Calendar, Throughline_Resources, Throughline_Actuals, Throughline_Baseline\)$/,
    );
    expect(book.calls().length).toBeLessThanOrEqual(6);
    expect(book.tabNames()).not.toContain('Settings');
    book.undo();
    expect(book.snapshot()).toBe(before);
  });

  it('writes below what stands under its Settings without a key', () => {
    const book = new Workbook({
      Sheet1: PLAN,
      Ours: [
        ['Setting', 'Value'],
        ['Project start', '2026-03-02'],
        ['', 'ask the sponsor about May'],
      ],
    });
    const before = book.typedCells('Ours');
    book.convert(CHOICES);
    const after = book.typedCells('Ours');
    for (const [place, value] of before) expect(after.get(place)).toBe(value);
    expect(after.get('4,1')).toBe('Column ID');
  });

  it('takes other names where tabs have the usual ones', () => {
    const book = new Workbook({ Sheet1: PLAN, settings: [], Summary: [] });
    book.convert(CHOICES);
    expect(book.tabNames().slice(3)).toEqual(['Throughline settings', 'Throughline summary']);
  });

  it('stands right of what stands beside the plan, and reads the plan alone', () => {
    const book = new Workbook([
      ...PLAN.slice(0, 3),
      [...(PLAN[3] ?? []), '', 'call the pilot'],
      ...PLAN.slice(4),
    ]);
    book.convert(CHOICES);
    expect(book.calls()[0]).toBe('=PM_SCHEDULE(A2:F, Throughline_Settings)');
    expect(book.shown()[1]?.indexOf('Start')).toBe(8);
  });

  it('refuses a second plan, and the same one twice', () => {
    const book = new Workbook({ Sheet1: PLAN, Other: PLAN });
    book.convert(CHOICES);
    expect(book.refusal()).toBe('"Sheet1" is a plan already.');
    expect(book.refusal({}, 'Other')).toMatch(/has its plan on "Sheet1"/);
  });

  it('can be done again after it was undone', () => {
    const book = converted();
    const once = book.snapshot().replace(/"id": "\d+"/g, '');
    book.undo();
    book.convert(CHOICES);
    expect(book.snapshot().replace(/"id": "\d+"/g, '')).toBe(once);
  });
});
