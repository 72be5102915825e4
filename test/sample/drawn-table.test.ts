import { describe, expect, it } from 'vitest';
import { dateOf, tableOf } from '../../shared/sample/drawn-table.js';
import { SerialDate } from '../../shared/table/cell.js';

describe('tableOf', () => {
  it('types cells as a sheet does', () => {
    const drawn = tableOf(`
Start      | Days | Done | Ready | Task
2026-09-07 | 1.5  | 60%  | TRUE  | Build: 2 parts
`);
    expect(drawn).toEqual([
      ['Start', 'Days', 'Done', 'Ready', 'Task'],
      [new SerialDate(46272), 1.5, 0.6, true, 'Build: 2 parts'],
    ]);
  });

  it('keeps quoted cells and columns under quoted headers as text', () => {
    const drawn = tableOf(`
"WBS" | Task      | Days
1.10  | "  Build" | "3"
`);
    expect(drawn).toEqual([
      ['WBS', 'Task', 'Days'],
      ['1.10', '  Build', '3'],
    ]);
  });

  it('fills short rows with blanks and keeps blank rows', () => {
    const drawn = tableOf(`
Task | Days

Build
`);
    expect(drawn).toEqual([
      ['Task', 'Days'],
      ['', ''],
      ['Build', ''],
    ]);
  });
});

describe('dateOf', () => {
  // Serial days as Google Sheets' DATEVALUE gives them.
  it.each([
    ['1900-03-01', 61],
    ['2024-02-29', 45351],
    ['2024-03-01', 45352],
    ['2025-12-31', 46022],
  ])('%s is serial day %i', (iso, serial) => {
    expect(dateOf(iso).serial).toBe(serial);
  });
});
