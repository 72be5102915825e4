/** A kept report: values on a dated tab, which the next report compares with. */
import { afterEach, describe, expect, it } from 'vitest';
import { closeWorkbooks } from '../workbook.js';
import { callsOn, planned, sectionOf, setSetting } from './harbour-works.js';

afterEach(closeWorkbooks);

describe('Keep this report', () => {
  it('writes the lines as values on a dated tab, and takes them away again', () => {
    const book = planned();
    book.run('openReport');
    const before = book.snapshot();
    const lines = book
      .shown('Report')
      .slice(5)
      .map((row) => row[1])
      .filter((text) => text);
    book.run('keepReport');
    expect(book.alerts()).toEqual([]);
    const tab = book.tab('Report 13 Mar 2026');
    expect(
      tab
        .getDataRange()
        .getFormulas()
        .flat()
        .filter((formula) => formula !== ''),
    ).toEqual([]);
    expect(
      book
        .shown('Report 13 Mar 2026')
        .slice(3)
        .map((row) => row[1])
        .filter((text) => text),
    ).toEqual(lines);
    expect(callsOn(book, 'Report')).toHaveLength(2);
    book.run('undoLast');
    expect(book.snapshot()).toBe(before);
  });

  it('never overwrites one, and wants a status date', () => {
    const book = planned();
    book.run('keepReport');
    book.run('keepReport');
    setSetting(book, 'Status date', '2026-03-12');
    book.run('keepReport');
    setSetting(book, 'Status date', '');
    book.run('keepReport');
    expect(book.alerts()).toEqual([
      'The report of 13 Mar 2026 is kept already and stays as it is. Move the Status date on to keep the next one.',
      'A later report is kept already, of 13 Mar 2026. Set a Status date after it to keep another.',
      'Set the Status date first: a report is kept under its date.',
    ]);
    expect(book.tabNames().filter((name) => name.startsWith('Report'))).toEqual(['Report 13 Mar 2026']);
  });

  it.each(['Pacific/Auckland', 'America/New_York', 'Asia/Kolkata'])(
    'lets the next report tell what slipped since, also when that is kept itself, in %s',
    (zone) => {
      const book = planned(zone);
      book.run('openReport');
      book.run('keepReport');
      book.type('C3', '13', 'Works');
      setSetting(book, 'Status date', '2026-03-16');
      const slipped = sectionOf(book, 'Slipped');
      expect(slipped[0]).toMatch(/^2 Dredge: .* working days after the last report \(\d+ Mar 2026\): /);
      expect(sectionOf(book, 'Figures').join(' ')).toMatch(
        /Since the report of 13 Mar 2026: finish [\d.]+ working days later/,
      );
      book.run('keepReport');
      expect(book.alerts()).toEqual([]);
      expect(book.tabNames().filter((name) => name.startsWith('Report '))).toEqual([
        'Report 13 Mar 2026',
        'Report 16 Mar 2026',
      ]);
      expect(sectionOf(book, 'Slipped')).toEqual(slipped);
    },
  );
});
