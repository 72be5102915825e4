/** The Changes tab: approved rows move the approved budget and draw on the reserve, others wait. */
import { afterEach, describe, expect, it } from 'vitest';
import { closeWorkbooks } from '../workbook.js';
import { QuayWorks } from './quay-works.js';

afterEach(closeWorkbooks);

const LOG = 13;

function withLog(...rows: (readonly string[])[]): QuayWorks {
  const book = new QuayWorks();
  book.act('saveBaseline');
  book.act('openChanges');
  rows.forEach((cells, at) => {
    cells.forEach((text, column) => {
      if (text !== '') book.type(`${'ABCDEFG'[column]}${LOG + 1 + at}`, text, 'Changes');
    });
  });
  return book;
}

/** Cost, days and note of a line of the statement. */
const line = (book: QuayWorks, label: string) => book.line('Changes', label, 1).slice(3, 6);

describe('the statement of changes', () => {
  it('has the baseline alone at first', () => {
    const book = withLog();
    expect(line(book, 'Original budget')).toEqual(['3,500', '', 'Baseline finish 31 Mar 2026']);
    expect(line(book, 'Approved changes')).toEqual(['0', '0', '']);
    expect(line(book, 'Approved budget').slice(0, 2)).toEqual(['3,500', '0']);
    expect(line(book, 'Management reserve')).toEqual(['', '', 'Settings has no Management reserve.']);
    expect(line(book, 'Reserve left').slice(0, 1)).toEqual(['']);
    expect(book.errorsOn('Changes')).toEqual([]);
    expect(book.callsOn('Changes')).toBe(0);
  });

  it('adds what is approved, draws it from the reserve, and sets the forecast against it', () => {
    const book = withLog(
      ['1', 'Deeper bed', 'Rock', '400', '3', 'Approved', '2026-03-11'],
      ['2', 'Lights', 'Council', '900', '5', 'Proposed', ''],
      ['3', 'Less paint', 'Saving', '-150', '-1', 'Approved', '2026-03-12'],
      ['4', 'Statue', 'Wish', '9999', '9', 'Rejected', '2026-03-12'],
    );
    const settings = book.shown('Settings').findIndex(([key]) => key === 'Management reserve') + 1;
    book.type(`B${settings}`, '600', 'Settings');
    book.type('D6', '14', 'Plan');
    const eac = 3500 / (1300 / 1250);
    const money = (value: number) => Math.round(value).toLocaleString('en-US');
    expect(line(book, 'Approved changes').slice(0, 2)).toEqual(['250', '2']);
    expect(line(book, 'Approved budget').slice(0, 2)).toEqual(['3,750', '2']);
    expect(line(book, 'Forecast at completion').slice(0, 2)).toEqual([money(eac), '4']);
    expect(line(book, 'Approved less forecast')).toEqual([
      money(3750 - eac),
      '-2',
      'Within the approved budget; later than the approved days allow',
    ]);
    expect(line(book, 'Management reserve').slice(0, 1)).toEqual(['600']);
    expect(line(book, 'Reserve left').slice(0, 1)).toEqual(['350']);
    expect(line(book, 'Waiting for a decision').slice(0, 2)).toEqual(['900', '5']);
  });

  it('says when the reserve is exceeded, and when an approved amount is a text', () => {
    const book = withLog(
      ['1', 'Deeper bed', 'Rock', '700', '', 'Approved', ''],
      ['2', 'Pump', 'Water', 'about 90', '', 'Approved', ''],
    );
    const settings = book.shown('Settings').findIndex(([key]) => key === 'Management reserve') + 1;
    book.type(`B${settings}`, '600', 'Settings');
    expect(line(book, 'Reserve left')).toEqual(['-100', '', 'The approved changes exceed the reserve.']);
    expect(line(book, 'Approved changes')[2]).toBe('Approved amounts typed as text, not counted: 1');
  });

  it('gives its reason where there is no forecast', () => {
    const book = withLog();
    book.type('I3', '', 'Plan');
    book.type('I4', '', 'Plan');
    expect(line(book, 'Forecast at completion')[2]).toBe('No forecast: no actual cost recorded');
  });

  it('goes with undo', () => {
    const book = new QuayWorks();
    const before = book.snapshot();
    book.act('openChanges');
    book.undo();
    expect(book.snapshot()).toBe(before);
  });
});
