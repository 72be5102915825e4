/** The built add-on in a real spreadsheet engine: its formulas calculate, spill, and follow what a manager does to the sheet. */
import { describe, expect, it } from 'vitest';
import { inNode } from '../../apps-script/local/fake/in-node.js';
import { type LocalAppsScript, localAppsScript } from '../../apps-script/local/fake/index.js';

const PLAN = [
  ['Harbour works', '', '', '', ''],
  ['No', 'Activity', 'Days', 'After', 'Note'],
  [1, 'Survey', '3d', '', 'by boat'],
  [2, 'Dredge', '2w', 1, ''],
  [3, 'Quay wall', '4w', '2FS+2d', ''],
  [4, 'Open', 0, 3, ''],
];
const CHOICES = { answers: { project: 'Harbour', projectStart: '2026-03-02' } };
const HEADER = 2;

const opened = (rows: unknown[][] = PLAN): LocalAppsScript =>
  localAppsScript({
    ...inNode(),
    timeZone: 'Europe/Berlin',
    book: { name: 'Harbour', tabs: [{ name: 'Works', cells: rows as never }] },
  });

const ask = (host: LocalAppsScript, request: object) =>
  JSON.parse(String(host.ask('sidebarRequest', JSON.stringify(request))));

function converted(rows = PLAN): LocalAppsScript {
  const host = opened(rows);
  const { reading } = ask(host, { ask: 'open' }).answer;
  expect(ask(host, { ask: 'apply', tab: reading.tab ?? 1, choices: CHOICES })).toHaveProperty(
    'answer.showing',
    'plan',
  );
  return host;
}

const sheetOf = (host: LocalAppsScript) => {
  const sheet = host.book.getSheetByName('Works');
  if (sheet === null) throw new Error('The plan has lost its tab.');
  return sheet;
};

/** The rows of the spilled block under its header, by column name. */
function block(host: LocalAppsScript): Record<string, string>[] {
  const [header = [], ...rows] = sheetOf(host)
    .getDataRange()
    .getDisplayValues()
    .slice(HEADER - 1);
  const from = header.indexOf('Late start') - 2;
  return rows.map((row) =>
    Object.fromEntries(header.slice(from).map((name, at) => [name, row[from + at] ?? ''])),
  );
}

const taskDates = (host: LocalAppsScript): Record<string, string> => {
  const names = sheetOf(host).getDataRange().getDisplayValues().slice(HEADER);
  const rows = block(host);
  const nameAt = (sheetOf(host).getDataRange().getDisplayValues()[HEADER - 1] ?? []).findIndex((cell) =>
    /^(Activity|Task|Zzz)$/.test(cell),
  );
  return Object.fromEntries(
    names.map((cells, row) => [cells[nameAt] ?? '', `${rows[row]?.Start}..${rows[row]?.Finish}`]),
  );
};

describe('one formula in a real spreadsheet', () => {
  it('spills dates, floats and the driver beside every task', () => {
    const rows = block(converted());
    expect(rows.map(({ Start, Finish, Critical }) => [Start, Finish, Critical])).toEqual([
      ['2 Mar 2026', '4 Mar 2026', 'TRUE'],
      ['5 Mar 2026', '18 Mar 2026', 'TRUE'],
      ['23 Mar 2026', '17 Apr 2026', 'TRUE'],
      ['17 Apr 2026', '17 Apr 2026', 'TRUE'],
    ]);
    expect(rows[2]?.Driver).toBe('waits for 2 Dredge to finish, plus 2 days');
  });

  it('follows a duration that is typed', () => {
    const host = converted();
    host.type('Works', 4, 3, '3w');
    expect(block(host)[3]?.Finish).toBe('24 Apr 2026');
    host.type('Works', 4, 3, 'soon');
    expect(block(host)[1]).toMatchObject({
      Start: '',
      Check: expect.stringContaining('"soon" is not a duration'),
    });
    expect(block(host)[0]?.Finish).toBe('4 Mar 2026');
  });

  it('gives every task its dates again when the rows are sorted', () => {
    const host = converted();
    const before = taskDates(host);
    sheetOf(host)
      .getRange(HEADER + 1, 1, 4, 5)
      .sort({ column: 1, ascending: false });
    host.engine.calculate();
    expect(
      sheetOf(host)
        .getRange(HEADER + 1, 2)
        .getValue(),
    ).toBe('Open');
    expect(taskDates(host)).toEqual(before);
  });

  it('goes on when a column is inserted among the manager’s, and when one is moved', () => {
    const host = converted();
    const before = block(host);
    sheetOf(host).insertColumnBefore(3);
    host.engine.calculate();
    expect(block(host)).toEqual(before);
    const sheet = sheetOf(host);
    sheet.moveColumns(sheet.getRange(1, 4, 1, 1), 2);
    host.engine.calculate();
    expect(sheet.getRange(HEADER, 2).getValue()).toBe('Days');
    expect(block(host)).toEqual(before);
  });

  it('goes on when a header is renamed to a synonym, and to a word of the manager’s own', () => {
    const host = converted();
    const before = block(host);
    host.type('Works', HEADER, 3, 'Duration');
    expect(block(host)).toEqual(before);
    host.type('Works', HEADER, 3, 'How long, really');
    expect(block(host)).toEqual(before);
  });

  it('says which task waits for one whose row was deleted, and dates the others', () => {
    const host = converted();
    sheetOf(host).deleteRow(4);
    host.engine.calculate();
    const rows = block(host);
    expect(rows[0]).toMatchObject({ Start: '2 Mar 2026', Check: '' });
    expect(rows[1]).toMatchObject({ Start: '', Check: expect.stringContaining('(ID 3), Predecessors') });
    expect(rows[2]?.Check).toContain('Quay wall');
  });

  it('says so in one sentence when the Task column is gone', () => {
    const host = converted();
    sheetOf(host).deleteColumn(2);
    host.engine.calculate();
    const formula =
      sheetOf(host)
        .getRange(HEADER, 1, 1, 12)
        .getFormulas()[0]
        ?.findIndex((text) => text.includes('PM_SCHEDULE')) ?? -1;
    expect(host.engine.errorAt('Works', HEADER, formula + 1)).toMatch(/Task/);
  });

  it('shows the same figures on the Summary tab, and changes no cell that was typed', () => {
    const host = converted();
    const summary = host.book.getSheetByName('Summary')?.getDataRange().getDisplayValues() ?? [];
    const [names = [], values = []] = summary.filter(
      (row) => row.includes('Finish slip') || row.includes('Harbour'),
    );
    expect(values[names.indexOf('Finish')]).toBe('17 Apr 2026');
    expect(summary.map(([name]) => name)).toContain('BAC');
    expect(host.writes.overwritten).toEqual([]);
    expect(host.writes.ownCalls).toBeLessThanOrEqual(6);
  });

  it('takes everything back', () => {
    const host = opened();
    const before = JSON.stringify(sheetOf(host).getDataRange().getValues());
    const { reading } = ask(host, { ask: 'open' }).answer;
    ask(host, { ask: 'apply', tab: reading.tab ?? 1, choices: CHOICES });
    host.run('undoLast');
    expect(host.book.getSheets().map((sheet) => sheet.getName())).toEqual(['Works']);
    expect(JSON.stringify(sheetOf(host).getDataRange().getValues())).toBe(before);
  });
});
