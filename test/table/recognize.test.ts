import { describe, expect, it } from 'vitest';
import type { Cell } from '../../shared/table/cell.js';
import { COLUMNS, TABLE_KINDS } from '../../shared/table/columns.js';
import { findTable, recognizeTable } from '../../shared/table/recognize.js';
import { bodyRows, isNoTask } from '../../shared/table/rows.js';

describe('a table is told by its headers', () => {
  it.each(TABLE_KINDS)('with all its columns: %s', (kind) => {
    expect(recognizeTable([COLUMNS[kind]])).toBe(kind);
  });

  it.each([
    ['settings', ['Setting', 'Value']],
    ['baseline', ['ID', 'Baseline finish']],
    ['calendar', ['From', 'Note']],
    ['calendar', ['Days', 'Hours']],
    ['calendar', ['Date', 'Hours', 'Note']],
    ['resources', ['Resource', 'Rate']],
    ['actuals', ['Date', 'Cost']],
    ['actuals', ['Date', 'Task', 'Hours']],
    ['goals', ['Goal', 'Target']],
    ['risks', ['Risk', 'Probability']],
    ['projects', ['Project', 'Workbook']],
    ['plan', ['Task', 'Cost']],
    ['plan', ['Name', 'Start', 'End']],
    [null, ['Start', 'Finish', 'Late start', 'Late finish', 'Total float', 'Check']],
    [null, ['One', 'Two']],
    [null, []],
  ])('with few columns: %s', (kind, header) => {
    expect(recognizeTable([header])).toBe(kind);
  });
});

describe('a plan in a sheet', () => {
  it('ends above another table that follows without a blank row', () => {
    const grid = [
      ['Nr', 'Aufgabe', 'Dauer', 'Vorgänger'],
      [1, 'Planung', '5 Tage', ''],
      [2, 'Umzug', '1 Tag', '1'],
      ['Risiko', 'Wahrscheinlichkeit', 'Auswirkung', ''],
      ['Lkw kommt nicht', 'hoch', 'mittel', ''],
    ];
    expect(findTable(grid, 'plan')).toMatchObject({ headerRow: 0, lastRow: 2 });
    // Rows of texts alone are tasks still.
    const texts = [
      ['Task', 'Type', 'Owner'],
      ['Risk review', 'task', 'Lead'],
      ['Task list', 'task', 'Owner'],
    ];
    expect(findTable(texts, 'plan')).toMatchObject({ lastRow: 2 });
  });

  it('is found under titles, beside notes, above a total and another table', () => {
    const sheet: Cell[][] = [
      ['House move 2026'],
      [],
      [null, 'Task', 'Duration', '', 'Start', null, 'Remember the keys'],
      [null, 'Pack', 2, 'x', '2026-03-02', null, 'and the cat'],
      [],
      [null, 'Drive', 1],
      [null, 'Total', 3],
      [],
      [null, 'Resource', 'Rate'],
      [null, 'Driver', 40],
    ];
    expect(findTable(sheet, 'plan')).toMatchObject({
      headerRow: 2,
      firstColumn: 1,
      lastColumn: 4,
      lastRow: 5,
    });
    expect(findTable(sheet, 'plan')?.reasons).toEqual([
      'Row 3 names Task, Duration and Start, so it is the header of a plan.',
      'Its rows are 4 to 6.',
      'Row 7 is a total and left out.',
    ]);
    expect(findTable(sheet, 'resources')).toMatchObject({ headerRow: 8, lastRow: 9 });
  });

  it('goes on below the total of a phase, and ends with the last one', () => {
    const phases: Cell[][] = [
      ['Task', 'Days', 'Cost'],
      ['PHASE 1'],
      ['Dig', 3, 100],
      ['Total', null, 100],
      [],
      ['PHASE 2'],
      ['Lay', 2, 50],
      ['Total', null, 50],
      [],
      ['Grand total', null, 150],
    ];
    expect(findTable(phases, 'plan')).toMatchObject({ lastRow: 6 });
    const header: Cell[] = ['Task', 'Start', 'Cost'];
    const again: Cell[][] = [
      header,
      ['Dig', '2027-03-01', 100],
      ['Total', null, 100],
      [],
      ['BUILD'],
      header,
      ['Lay', '2027-03-08', 50],
    ];
    expect(findTable(again, 'plan')).toMatchObject({ headerRow: 0, lastRow: 6 });
    const invoices: Cell[][] = [
      header,
      ['Dig', '2027-03-01', 100],
      ['Total', null, 100],
      [],
      ['Invoices', 'Due', 'Amount'],
      ['First', '2027-04-01', 50],
    ];
    expect(findTable(invoices, 'plan')).toMatchObject({ lastRow: 1 });
  });

  it('ends above the title of another table, and says that there is one', () => {
    const sheet: Cell[][] = [
      ['Task', 'Days', 'Owner'],
      ['Dig', 3, 'Digger'],
      [],
      ['TEAM'],
      ['Resource', 'Rate', 'Department'],
      ['Digger', 40, 'Site'],
    ];
    expect(findTable(sheet, 'plan')).toMatchObject({ lastRow: 1 });
    expect(findTable(sheet, 'plan')?.reasons).toContain(
      'Another table begins in row 4; it is no part of this one.',
    );
  });

  it('leaves out the remarks below it', () => {
    const under = (...rows: Cell[][]) =>
      findTable([['Ref', 'Task', 'Days'], ['A1', 'Dig', 3], ['A2', 'Lay', 2], ...rows], 'plan')?.lastRow;
    expect(under([], ['Key risks:', 'Rain'])).toBe(2);
    expect(under([], ['', 'Source: site diary'])).toBe(2);
    expect(under([], ['', 'All dates are subject to the permit of the town'])).toBe(2);
    expect(under(['', '* weather permitting'])).toBe(2);
    expect(under(['', 'Approved by:'])).toBe(2);
    expect(under([], ['', 'Clean up'])).toBe(4);
    expect(under(['', 'Clean up: yard'])).toBe(3);
  });

  it('is not found in an empty sheet or one without its columns', () => {
    expect(findTable([], 'plan')).toBeNull();
    expect(findTable([['Shopping'], ['Milk'], ['Bread']], 'plan')).toBeNull();
  });

  it('ends where the rows of a very long sheet end', () => {
    const sheet: Cell[][] = [
      ['Task', 'Duration'],
      ['Only one', 1],
      ...Array.from({ length: 60_000 }, () => ['', null]),
    ];
    expect(findTable(sheet, 'plan')).toMatchObject({ headerRow: 0, lastRow: 1 });
  });
});

describe('the rows of a table', () => {
  it('keep blank ones, leading ones too, and lose those at the end', () => {
    expect(bodyRows([['Task'], [''], ['A'], [], ['B'], [' '], []], 0)).toEqual([[''], ['A'], [], ['B']]);
  });

  it('are no task where Task is blank, Total or Sum', () => {
    expect(['', null, 'Total', 'SUM:', 'Summe', '合計'].map(isNoTask)).toEqual(Array(6).fill(true));
    expect(['Total rebuild', 'Summary', 7].map(isNoTask)).toEqual([false, false, false]);
  });

  it('are no task where the name says only whose total it is or of what', () => {
    const totals = [
      'Total cost (EUR)',
      'TOTAL HT',
      'Project total',
      'Total général',
      'Gesamtkosten',
      'Total phase 1',
      'Phase 2 total',
      'Zwischensumme',
      '総計',
    ];
    expect(totals.filter((name) => !isNoTask(name))).toEqual([]);
    const tasks = [
      'Total station survey',
      'Sum up',
      'Project plan',
      'Cost plan',
      'Subtotals check',
      'Gesamtkonzept',
    ];
    expect(tasks.filter(isNoTask)).toEqual([]);
  });
});
