import { afterEach, describe, expect, it } from 'vitest';
import { boundRanges, openRanges } from '../../apps-script/local/engine/open-ranges.js';
import { synchronousFormulas } from '../../apps-script/local/engine/synchronous-formulas.js';
import { shown, withSmallScript } from './small-script.js';

type Local = ReturnType<typeof withSmallScript>;

let local: Local;
const open = (...given: Parameters<typeof withSmallScript>): Local => {
  local = withSmallScript(...given);
  return local;
};
const sheet = (name = 'Sheet1') => {
  const found = local.engine.sheetNamed(name);
  if (found === null) throw new Error(`There is no tab ${name}.`);
  return found;
};

afterEach(() => local.engine.dispose());

describe('a function of the script in a formula', () => {
  it('is given values as Google gives them', () => {
    open(
      [
        [3, 0.5, 'text', true, null, { value: 46112, format: 'd mmm yyyy' }, '=1/0', '1.10'],
        ['=PM_SEEN(A1:H1)'],
      ],
      { timeZone: 'America/New_York' },
    );
    expect(shown(local, 2, 8)[1]).toEqual([
      'number 3',
      'number 0.5',
      'string "text"',
      'boolean true',
      'string ""',
      'Date 2026-03-31T04:00:00.000Z',
      'string "#DIV/0!"',
      'string "1.10"',
    ]);
  });

  it('is given one cell as a value, a range as rows of the script’s own arrays', () => {
    open([[1, 2, '=PM_SHAPE(A1)', '=PM_SHAPE(A1:B1)', '=PM_SHAPE("x")', '=PM_SHAPE(A1:A1)']]);
    expect(shown(local, 1, 6)[0]?.slice(2)).toEqual(['one number', '1 by 2', 'one string', 'one number']);
  });

  it('is given what other functions make', () => {
    open([[1, 2, 3, '=PM_ECHO(SUM(A1:C1))', '=PM_SHAPE(FILTER(A1:C1, A1:C1>1))', '=PM_ECHO(PM_ECHO(B1))']]);
    expect(shown(local, 1, 6)[0]?.slice(3)).toEqual([6, '1 by 2', 2]);
  });

  it('spills a block, with dates as dates', () => {
    open([['=PM_BLOCK()']], { timeZone: 'America/New_York' });
    expect(shown(local, 3, 2)).toEqual([
      ['Task', 'Finish'],
      ['Survey', 46089],
      ['', true],
    ]);
    expect(sheet().formatAt(2, 2)).toBe('yyyy-mm-dd');
    expect(sheet().displayAt(2, 2)).toBe('2026-03-08');
  });

  it('does not spill over what was typed, and does when that is gone', () => {
    open([['=PM_BLOCK()'], ['mine']]);
    expect(shown(local, 2, 2)).toEqual([
      ['#SPILL!', ''],
      ['mine', ''],
    ]);
    local.type('Sheet1', 2, 1, '');
    expect(shown(local, 2, 1)).toEqual([['Task'], ['Survey']]);
    local.type('Sheet1', 3, 2, 'in the way');
    expect(shown(local, 1, 1)).toEqual([['#SPILL!']]);
  });

  it('that throws shows an error whose sentence is kept until it no longer does', () => {
    open([[6, '=PM_REFUSE(A1)']]);
    expect(shown(local, 1, 2)[0]?.[1]).toBe('#VALUE!');
    expect(local.engine.errorAt('Sheet1', 1, 2)).toBe('Row 7 (ID 12), Duration: "soon" is not a duration.');
    local.type('Sheet1', 1, 1, '4');
    expect(shown(local, 1, 2)[0]?.[1]).toBe('fine');
    expect(local.engine.errorAt('Sheet1', 1, 2)).toBeNull();
  });

  it('keeps the sentence with its cell when columns move', () => {
    open([[6, '=PM_REFUSE(A1)']]);
    local.book.getSheetByName('Sheet1')?.insertColumnBefore(1);
    local.engine.calculate();
    expect(local.engine.errorAt('Sheet1', 1, 3)).toMatch(/^Row 7/);
  });

  it('may ask for the zone, and for nothing that a custom function may not', () => {
    open([['=PM_MEDDLE()']]);
    shown(local, 1, 1);
    expect(local.engine.errorAt('Sheet1', 1, 1)).toMatch(/not in the fake: .*getSheets/);
  });

  it('works inside ARRAYFORMULA', () => {
    open([[2, 3, '=ARRAYFORMULA(PM_ECHO(A1:B1))']]);
    expect(shown(local, 1, 4)[0]?.slice(2)).toEqual([2, 3]);
  });
});

describe('recalculation', () => {
  it('follows an edit through functions, spilled cells and names', () => {
    open([[1, '=PM_ECHO(A1:A2)', '=B2*10', '=SUM(Both)'], [2]], {
      book: {
        name: 'Harbour',
        tabs: [{ name: 'Sheet1', cells: [[1, '=PM_ECHO(A1:A2)', '=B2*10', '=SUM(Both)'], [2]] }],
        names: { Both: 'Sheet1!$A$1:$A$2' },
      },
    });
    expect(shown(local, 2, 4)).toEqual([
      [1, 1, 20, 3],
      [2, 2, '', ''],
    ]);
    local.type('Sheet1', 2, 1, '7');
    expect(shown(local, 2, 4)).toEqual([
      [1, 1, 70, 8],
      [7, 7, '', ''],
    ]);
  });

  it('leaves formulas alone that depend on nothing that changed', () => {
    const calls: string[] = [];
    open([[1, 2, '=PM_ECHO(A1)', '=PM_SHAPE(B1)']], {
      loadScript: () => ({
        realm: { Date, Array },
        call: (name) => {
          calls.push(name);
          return name;
        },
      }),
    });
    calls.length = 0;
    local.type('Sheet1', 1, 1, '5');
    expect(calls).toEqual(['PM_ECHO']);
  });
});

describe('moving cells about', () => {
  const rows = (): unknown[][] => shown(local, 4, 3);

  it('sorts rows and leaves a block beside them alone', () => {
    open([
      ['Name', 'Size', null, '=PM_ECHO(A1:B4)'],
      ['c', 3],
      ['', ''],
      ['a', 1],
    ]);
    local.book.getSheetByName('Sheet1')?.getRange('A2:B4').sort({ column: 2, ascending: true });
    expect(shown(local, 4, 5)).toEqual([
      ['Name', 'Size', '', 'Name', 'Size'],
      ['a', 1, '', 'a', 1],
      ['c', 3, '', 'c', 3],
      ['', '', '', '', ''],
    ]);
    local.book.getSheetByName('Sheet1')?.getRange('A2:B4').sort({ column: 1, ascending: false });
    expect(rows().map(([name]) => name)).toEqual(['Name', 'c', 'a', '']);
  });

  it('moves a column, and what names its cells follows', () => {
    open([['A', 'B', 'C', '=B1', '=PM_ECHO(A1:C1)']]);
    const tab = local.book.getSheetByName('Sheet1');
    if (tab !== null) tab.moveColumns(tab.getRange('B1:B1'), 1);
    expect(shown(local, 1, 3)).toEqual([['B', 'A', 'C']]);
    expect(sheet().formulaAt(1, 4)).toBe('=A1');
  });

  it('moves columns and rows of a tab that is not in front, and leaves the one in front there', () => {
    open([
      ['A', 'B', 'C', '=B1'],
      ['second', '', '', '=A2'],
    ]);
    const tab = local.book.getSheetByName('Sheet1');
    local.book.insertSheet('Other').activate();
    tab?.moveColumns(tab.getRange('B1:B1'), 1);
    expect(sheet().formulaAt(1, 4)).toBe('=A1');
    tab?.moveRows(tab.getRange('A2:A2'), 1);
    expect(sheet().formulaAt(2, 4)).toBe('=A2');
    expect(local.book.getActiveSheet().getName()).toBe('Other');
  });

  it('keeps the named ranges of a tab that is not in front', () => {
    open([['A'], ['B'], ['C']]);
    const tab = local.book.getSheetByName('Sheet1');
    const named = () => local.book.getRangeByName('Whole')?.getA1Notation();
    if (tab !== null) local.book.setNamedRange('Whole', tab.getRange(1, 1, tab.getMaxRows(), 2));
    local.book.insertSheet('Other').activate();
    tab?.deleteRow(2);
    expect(named()).toBe('A1:B999');
    tab?.insertRowsBefore(1, 2);
    tab?.insertColumnBefore(1);
    expect(named()).toBe('B3:C1001');
    tab?.deleteColumn(1);
    expect(named()).toBe('A3:B1001');
    expect(local.book.getActiveSheet().getName()).toBe('Other');
  });

  it('keeps references to rows and columns that are inserted and deleted before them', () => {
    open([[1], [2], [3], ['=SUM(A1:A3)', '=PM_ECHO(A3)']]);
    const tab = local.book.getSheetByName('Sheet1');
    tab?.insertRowsAfter(1, 2);
    tab?.insertColumnBefore(1);
    expect(sheet().formulaAt(6, 2)).toBe('=SUM(B1:B5)');
    expect(sheet().formulaAt(6, 3)).toBe('=PM_ECHO(B5)');
    tab?.deleteRows(2, 3);
    expect(sheet().formulaAt(3, 2)).toBe('=SUM(B1:B2)');
    expect(shown(local, 3, 3)[2]).toEqual(['', 4, 3]);
  });

  it('turns a reference to what is deleted into an error', () => {
    open([[1], [2, '=A1']]);
    local.book.getSheetByName('Sheet1')?.deleteRow(1);
    expect(shown(local, 1, 2)[0]?.[1]).toBe('#REF!');
  });

  it('lets names and formulas follow a tab that is renamed', () => {
    open([], {
      book: {
        name: 'Harbour',
        tabs: [
          { name: 'Plan', cells: [[5]] },
          { name: 'Other', cells: [['=Plan!A1', '=SUM(Tasks)', '=PM_ECHO(Plan!A1:A)']] },
        ],
        names: { Tasks: 'Plan!$A$1:$A$3' },
      },
    });
    local.book.getSheetByName('Plan')?.setName('Q3 plan');
    expect(sheet('Other').formulaAt(1, 3)).toBe("=PM_ECHO('Q3 plan'!A1:A)");
    expect(local.engine.names().get('Tasks')).toBe("'Q3 plan'!$A$1:$A$3");
    local.type('Q3 plan', 1, 1, '6');
    expect(shown(local, 1, 2, 'Other')).toEqual([[6, 6]]);
  });

  it('lets names follow rows and columns', () => {
    open([], {
      book: {
        name: 'Harbour',
        tabs: [{ name: 'Plan', cells: [['a', 'b']] }],
        names: { Tasks: 'Plan!$A$1:$B$10' },
      },
    });
    const tab = local.book.getSheetByName('Plan');
    tab?.insertColumnBefore(2);
    tab?.insertRowBefore(1);
    expect(local.engine.names().get('Tasks')).toBe('Plan!$A$2:$C$11');
    expect(local.book.getRangeByName('Tasks')?.getA1Notation()).toBe('A2:C11');
  });
});

describe('ranges without a last row', () => {
  const rowsOf = (name: string | null): number | null =>
    name === null ? 1000 : name === 'Q3 plan' ? 50 : null;

  it.each([
    ['=PM_X(A3:N)', '=PM_X(A3:N1000)'],
    ["=PM_X('Q3 plan'!A3:N, B2)", "=PM_X('Q3 plan'!A3:N50, B2)"],
    ['=A$3:$N&"A3:N"', '=A$3:$N1000&"A3:N"'],
    ['=SUM(B1:B)+1', '=SUM(B1:B1000)+1'],
  ])('%s ends at the last row', (typed, bounded) => {
    expect(boundRanges(typed, rowsOf)).toBe(bounded);
    expect(openRanges(bounded, rowsOf)).toBe(typed);
  });

  it.each(['=A1:B5', '=A:B', '=Gone!A1:B', '=AB12', '="A3:N"', '=LOG10(A1:A5)'])(
    '%s stays as it is',
    (typed) => {
      expect(boundRanges(typed, rowsOf)).toBe(typed);
    },
  );

  it('take in rows that are added at the end', () => {
    open([[1, '=SUM(A1:A)']]);
    const tab = local.book.getSheetByName('Sheet1');
    tab?.insertRowsAfter(1000, 5);
    tab?.getRange(1005, 1).setValue(41);
    expect(sheet().formulaAt(1, 2)).toBe('=SUM(A1:A)');
    expect(shown(local, 1, 2)).toEqual([[1, 42]]);
  });
});

it('says which part of another version of the formula engine it does not know', () => {
  open([]);
  expect(() => synchronousFormulas('class Engine {}')).toThrow(
    'This version of the formula engine lacks the pause between formulas.',
  );
});
