import { describe, expect, it } from 'vitest';
import { exportWorkbook } from '../../apps-script/local/engine/export-workbook.js';
import { writeWorkbook } from '../../apps-script/local/workbook-file/write-workbook.js';
import { readXlsx } from '../../extension/sources/workbook/xlsx.js';
import { SerialDate } from '../../shared/table/cell.js';
import { withSmallScript } from './small-script.js';

const exported = (local: ReturnType<typeof withSmallScript>) =>
  readXlsx(writeWorkbook(exportWorkbook(local.engine)), 'Harbour', null);

describe('the export of the grid, as the extension reads it', () => {
  const date = { value: 46112, format: 'd mmm yyyy' };

  it('holds what the cells show, by type', () => {
    const local = withSmallScript([
      ['Task', 'Start', 'Done', 'Cost', 'Checked'],
      ['Survey & dredge', date, 0.5, 1200, true],
      ['=A2', '=B2+1', '=1/0', '', '=1=2'],
    ]);
    local.book.getRange('B3').setNumberFormat('d mmm yyyy');
    expect(exported(local).tabs).toEqual([
      {
        name: 'Sheet1',
        cells: [
          ['Task', 'Start', 'Done', 'Cost', 'Checked'],
          ['Survey & dredge', new SerialDate(46112), 0.5, 1200, true],
          ['Survey & dredge', new SerialDate(46113), '#DIV/0!', null, false],
        ],
      },
    ]);
  });

  it('holds spilled cells as values, and names where they point now', () => {
    const local = withSmallScript([['=PM_BLOCK()']]);
    local.book.setNamedRange('Tasks', local.book.getRange('A1:B3'));
    local.book.getSheetByName('Sheet1')?.insertColumnBefore(1);
    const { tabs, namedRanges } = exported(local);
    expect(tabs[0]?.cells.map((row) => row[1])).toEqual(['Task', 'Survey', null]);
    expect(namedRanges).toEqual([
      { name: 'Tasks', place: { tab: 'Sheet1', range: { top: 0, left: 1, bottom: 2, right: 2 } } },
    ]);
  });
});
