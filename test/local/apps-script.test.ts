import { describe, expect, it } from 'vitest';
import { sidebarBridge } from '../../apps-script/local/fake/sidebar-bridge.js';
import { withSmallScript } from './small-script.js';

const sheetOf = (local: ReturnType<typeof withSmallScript>) => {
  const sheet = local.book.getSheetByName('Sheet1');
  if (sheet === null) throw new Error('There is no Sheet1.');
  return sheet;
};

describe('what a script writes', () => {
  it('becomes what typing it would become, but in cells of plain text', () => {
    const sheet = sheetOf(withSmallScript([]));
    sheet.getRange('A2:H2').setNumberFormat('@');
    const given = ['3d', '1.10', '50%', '31 Mar 2026', 'TRUE', '$24,000', '2,3', "'007"];
    sheet.getRange('A1:H2').setValues([given, given]);
    const [typed, plain] = sheet.getRange('A1:H2').getValues();
    expect(typed?.slice(0, 3)).toEqual(['3d', 1.1, 0.5]);
    expect(Object.prototype.toString.call(typed?.[3])).toBe('[object Date]');
    expect(typed?.slice(4)).toEqual([true, 24000, '2,3', '007']);
    expect(plain).toEqual([...given.slice(0, 7), '007']);
    expect(sheet.getRange('A1:H1').getDisplayValues()[0]).toEqual([
      '3d',
      '1.1',
      '50%',
      '31 Mar 2026',
      'TRUE',
      '$24,000',
      '2,3',
      '007',
    ]);
  });

  it('is read back on the next line, formulas included', () => {
    const sheet = sheetOf(withSmallScript([[2, 3]]));
    expect(sheet.getRange('C1').setFormula('=SUM(A1:B)').getValue()).toBe(5);
    expect(sheet.getRange('C1').setNumberFormat('0.00').setBackground('#eeeeee').getFormula()).toBe(
      '=SUM(A1:B)',
    );
    expect(sheet.getRange('C1').getDisplayValue()).toBe('5.00');
    sheet.getRange('A1').setValue(10);
    expect(sheet.getRange('C1').getValue()).toBe(13);
  });

  it('must have the shape of its range', () => {
    const range = sheetOf(withSmallScript([])).getRange('A1:B2');
    expect(() => range.setValues([['a', 'b']])).toThrow('The data has 1 but the range has 2.');
    expect(() => range.setValues([['a'], ['b']])).toThrow('number of columns');
    expect(() => range.offset(0, 26)).toThrow('outside the dimensions of the sheet');
  });

  it('is kept, with what stood there before', () => {
    const local = withSmallScript([['mine', '=1+1', '']]);
    sheetOf(local)
      .getRange('A1:D1')
      .setValues([['mine', '=2+2', 'new', '=PM_ECHO(PM_ECHO(A1))']]);
    expect(local.writes.overwritten).toEqual([
      { tab: 'Sheet1', row: 1, column: 2, before: '=1+1', after: '=2+2' },
    ]);
    expect(local.writes.formulas).toHaveLength(2);
    expect(local.writes.ownCalls).toBe(2);
  });
});

describe('errors', () => {
  it('are named as Sheets names them', () => {
    const sheet = sheetOf(
      withSmallScript([
        [6, '=PM_REFUSE(A1)', '=1/0', '=PM_BLOCK()'],
        [null, null, null, 'mine'],
      ]),
    );
    expect(sheet.getRange('B1:D1').getValues()).toEqual([['#ERROR!', '#DIV/0!', '#REF!']]);
  });
});

describe('looks', () => {
  it('are Google’s own where a cell has none, and come back when they are taken away', () => {
    const cell = sheetOf(withSmallScript([[1]])).getRange('A1');
    const looks = () => [cell.getNumberFormat(), cell.getBackground(), cell.getFontWeight()];
    expect(looks()).toEqual(['General', '#ffffff', 'normal']);
    cell.setNumberFormat('0%').setBackground('#FF0000').setFontWeight('bold');
    expect(looks()).toEqual(['0%', '#ff0000', 'bold']);
    cell.setNumberFormat('General').setBackground(null).setFontWeight(null);
    expect(looks()).toEqual(['General', '#ffffff', 'normal']);
    expect(cell.getValue()).toBe(1);
  });

  it('keep what is selected where rows and columns come', () => {
    const local = withSmallScript([['Task'], ['Survey']]);
    const sheet = sheetOf(local);
    sheet.setActiveRange(sheet.getRange('A2'));
    sheet.insertRowsAfter(sheet.getMaxRows(), 5);
    sheet.insertColumnsAfter(sheet.getMaxColumns(), 5);
    expect(sheet.getActiveRange()?.getA1Notation()).toBe('A2');
  });

  it('keep notes and validation with their cells', () => {
    const local = withSmallScript([['Done'], [0.5]]);
    const sheet = sheetOf(local);
    local.run('addRules');
    sheet.getRange('A1').setNote('half').setFontWeight('bold');
    sheet.insertRowBefore(1);
    sheet.getRange('A2').setValue(0.6);
    expect(sheet.getRange('A2').getNote()).toBe('half');
    expect(sheet.getRange('A2').getDataValidation()?.getAllowInvalid()).toBe(false);
    expect(sheet.getRange('A1').getDataValidation()).toBeNull();
  });

  it('hold conditional formats in their order, which move with their cells', () => {
    const local = withSmallScript([[6]]);
    local.run('addRules');
    const areas = () =>
      sheetOf(local)
        .getConditionalFormatRules()
        .map((rule) => rule.getRanges().map((range) => range.getA1Notation()));
    expect(areas()).toEqual([['B2:C9'], ['B2:B9']]);
    sheetOf(local).insertColumnBefore(1);
    expect(areas()).toEqual([['C2:D9'], ['C2:C9']]);
    sheetOf(local).setConditionalFormatRules(sheetOf(local).getConditionalFormatRules().slice(1));
    expect(areas()).toEqual([['C2:C9']]);
  });
});

describe('tabs', () => {
  it('have numbers of their own that never come back', () => {
    const { book } = withSmallScript([]);
    const first = book.insertSheet('Plan', 1);
    book.deleteSheet(first);
    const second = book.insertSheet('Plan', 1);
    expect(book.getSheets().map((sheet) => sheet.getName())).toEqual(['Sheet1', 'Plan']);
    expect(second.getSheetId()).not.toBe(first.getSheetId());
    expect(second.getMaxRows()).toBe(1000);
    expect(() => book.insertSheet('plan')).toThrow('already exists');
  });

  it('take the names that point to them along when they go', () => {
    const { book } = withSmallScript([]);
    const sheet = book.insertSheet("Q3's plan", 1);
    book.setNamedRange('Tasks', sheet.getRange('A1:B5'));
    expect(book.getRangeByName('Tasks')?.getSheet().getName()).toBe("Q3's plan");
    expect(book.getRange("'Q3''s plan'!B2:B").getNumRows()).toBe(999);
    book.deleteSheet(sheet);
    expect(book.getRangeByName('Tasks')).toBeNull();
    expect(book.getNamedRanges()).toEqual([]);
  });

  it('say how far they are used, spilled cells included', () => {
    const sheet = sheetOf(withSmallScript([['a'], [], ['=PM_BLOCK()']]));
    sheet.getRange('Z900').setBackground('#eeeeee');
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([5, 2]);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:B5');
    sheet.setActiveRange(sheet.getRange('B4:C5'));
    expect(sheet.getActiveRange()?.getA1Notation()).toBe('B4:C5');
    expect(sheet.getCurrentCell()?.getA1Notation()).toBe('B4');
  });

  it('merge cells and say so', () => {
    const sheet = sheetOf(withSmallScript([['Title']]));
    sheet.getRange('A1:C1').merge();
    expect(
      sheet
        .getRange('B1')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1:C1']);
    expect(sheet.getRange('A2').isPartOfMerge()).toBe(false);
  });
});

describe('a script', () => {
  it('finds the language and Google’s services, and nothing of the host', () => {
    expect(withSmallScript([]).run('hostNames')).toBe('');
  });

  it('is told by name what this Apps Script lacks', () => {
    const local = withSmallScript([]);
    expect(() => (sheetOf(local) as unknown as { getSlicers(): void }).getSlicers()).toThrow(
      'not in the fake: Sheet.getSlicers',
    );
    expect(() => sheetOf(local).getRange('A1').getTextStyle()).toThrow('not in the fake: Range.getTextStyle');
    expect(() => local.run('deleteEverything')).toThrow('Script function not found: deleteEverything');
  });
});

describe('google.script.run', () => {
  it('carries texts, and neither dates nor undefined', () => {
    const local = withSmallScript([]);
    expect(local.ask('repeats', 'ab')).toBe('abab');
    expect(() => local.ask('repeats', new Date(0))).toThrow('Date cannot travel');
    expect(() => local.ask('repeats', { when: undefined })).toThrow('Undefined cannot travel');
    expect(() => local.ask('givesDate')).toThrow('Date cannot travel');
  });

  it('answers later, to the handlers of its own call', async () => {
    const local = withSmallScript([]);
    const bridge = sidebarBridge(
      (name, given) => local.ask(name, ...given),
      () => undefined,
    );
    const asked = (name: string, given: unknown): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const run = bridge.script.run.withFailureHandler(reject).withSuccessHandler(resolve);
        (run as unknown as Record<string, (value: unknown) => void>)[name]?.(given);
      });
    expect(await asked('repeats', 'x')).toBe('xx');
    await expect(asked('repeats', new Date(0))).rejects.toThrow('cannot travel');
  });
});
