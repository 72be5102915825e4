import { describe, expect, test } from 'vitest';
import {
  FormulaCell,
  type WrittenWorkbook,
  writeWorkbook,
} from '../../../apps-script/local/workbook-file/write-workbook.js';
import { readProject } from '../../../extension/program/read-project.js';
import { tablesOf } from '../../../extension/program/workbook-tables.js';
import { readXlsx } from '../../../extension/sources/workbook/xlsx.js';

const workbook = (written: WrittenWorkbook) =>
  readXlsx(writeWorkbook(written), 'Book', 'https://docs.google.com/x/edit');

const PLAN = [
  ['Task', 'Duration'],
  ['Design', 3],
  ['Build', 5],
];

describe('a plan in a workbook', () => {
  test('is found by its name, and its rows run on below the name', () => {
    const cells = [['My house'], [], ...PLAN.map((row) => [null, ...row, 'a note of mine'])];
    const found = tablesOf(
      workbook({ tabs: [{ name: 'Plan', cells }], names: { Throughline_Plan: 'Plan!$B$3:$C$4' } }),
    );
    expect(found?.tables.plan).toEqual(PLAN);
    expect(found?.places.plan).toEqual({ tab: 'Plan', top: 2, left: 1 });
  });

  test('ends above the next named table', () => {
    const cells = [...PLAN, [], ['Setting', 'Value'], ['Project', 'House']];
    const names = { Throughline_Plan: 'Plan!$A$1:$B', Throughline_Settings: 'Plan!$A$5:$B' };
    const found = tablesOf(workbook({ tabs: [{ name: 'Plan', cells }], names }));
    expect(found?.tables.plan).toEqual(PLAN);
    expect(found?.tables.settings).toEqual([
      ['Setting', 'Value'],
      ['Project', 'House'],
    ]);
  });

  test.each([
    ['broken', '#REF!'],
    ['of a tab that is gone', 'Old!$A$1:$B'],
  ])('is found by its header where its name is %s', (_, formula) => {
    const tabs = [
      { name: 'Notes', cells: [['Hello']] },
      { name: 'Work', cells: [['My house'], [], ...PLAN] },
    ];
    const found = tablesOf(workbook({ tabs, names: { Throughline_Plan: formula } }));
    expect(found?.tables.plan[0]).toEqual(['Task', 'Duration']);
    expect(found?.places.plan).toEqual({ tab: 'Work', top: 2, left: 0 });
  });

  test('is not there in a workbook without one', () => {
    expect(tablesOf(workbook({ tabs: [{ name: 'Notes', cells: [['Shopping'], ['Milk']] }] }))).toBeNull();
    expect(tablesOf(workbook({ tabs: [{ name: 'Empty', cells: [] }] }))).toBeNull();
  });

  test('is read from what was typed, never from what a formula of ours last showed', () => {
    const block = [
      'Start',
      'Finish',
      'Late start',
      'Late finish',
      'Total float',
      'Free float',
      'Critical',
      'Driver',
      'Check',
    ];
    const stale = (text: string) => new FormulaCell('__xludf.DUMMYFUNCTION("PM_SCHEDULE(A1:B)")', text);
    const written = (computed: readonly (readonly (string | FormulaCell)[])[]) => ({
      tabs: [{ name: 'Plan', cells: PLAN.map((row, at) => [...row, null, ...(computed[at] ?? [])]) }],
    });
    const loading = [
      [stale('Start'), ...block.slice(1)],
      ...PLAN.slice(1).map(() => block.map(() => 'Loading…')),
    ];
    const plain = readProject(workbook(written([])));
    const with_ = readProject(workbook(written(loading)));
    expect(plain.ok && with_.ok && with_.value.summary).toEqual(plain.ok && plain.value.summary);
  });

  test('names the cell of each problem, wherever the table lies', () => {
    const cells = [['My house'], [null, 'ID', 'Task', 'Days'], [null, 12, 'Design', 'soon']];
    const read = readProject(workbook({ tabs: [{ name: "Bob's plan", cells }] }));
    const problem = read.ok ? read.value.problems.find(({ text }) => text.includes('soon')) : undefined;
    expect(problem?.text).toMatch(/^Row 1 \(ID 12\), Duration: "soon" is not a duration\./);
    expect(problem?.place).toEqual({ tab: "Bob's plan", cell: 'D3' });
  });

  test('names the cell in a column that Settings has given another name', () => {
    const tabs = [
      {
        name: 'Plan',
        cells: [
          ['Task', 'How long it takes'],
          ['Design', 'soon'],
        ],
      },
      {
        name: 'Settings',
        cells: [
          ['Setting', 'Value'],
          ['Column Duration', 'How long it takes'],
        ],
      },
    ];
    const names = { Throughline_Plan: 'Plan!$A$1:$B', Throughline_Settings: 'Settings!$A$1:$B' };
    const read = readProject(workbook({ tabs, names }));
    const problem = read.ok ? read.value.problems.find(({ text }) => text.includes('soon')) : undefined;
    expect(problem?.place).toEqual({ tab: 'Plan', cell: 'B2' });
  });

  test('keeps a bounded list of problems, and counts them all', () => {
    const cells = [['Task', 'Duration'], ...Array.from({ length: 5_000 }, (_, at) => [`Task ${at}`, 'soon'])];
    const read = readProject(workbook({ tabs: [{ name: 'Plan', cells }] }));
    expect(read.ok && read.value.problems.length).toBe(100);
    expect(read.ok && read.value.summary.problems).toBeGreaterThanOrEqual(5_000);
  });
});
