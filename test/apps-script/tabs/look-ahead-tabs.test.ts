/** Look-ahead tabs: handed out, filled in, reviewed and collected. */
import { afterEach, describe, expect, it } from 'vitest';
import { closeWorkbooks, Workbook } from '../workbook.js';
import { callsOn, PLAN, planned, setSetting } from './harbour-works.js';

afterEach(closeWorkbooks);

describe('a look-ahead', () => {
  const handedOut = (zone?: string) => {
    const book = planned(zone);
    book.run('handOutLookAhead');
    return book;
  };

  it('gives each assignee a tab with the work of the weeks ahead, without a single formula', () => {
    const book = planned();
    const before = book.snapshot();
    book.run('handOutLookAhead');
    expect(book.alerts()).toEqual([]);
    expect(book.tabNames().filter((name) => name.startsWith('Look-ahead'))).toEqual([
      'Look-ahead Surveyor',
      'Look-ahead Crane crew',
    ]);
    const rows = book.shown('Look-ahead Crane crew');
    expect(rows[3]).toEqual([
      'ID',
      'Task',
      'Start',
      'Finish',
      'Known so far',
      '% complete',
      'Actual start',
      'Actual finish',
      'Remaining duration',
      'Note',
    ]);
    expect(rows.slice(4).map((row) => row.slice(0, 5))).toEqual([
      ['2', 'Dredge', '5 Mar 2026', expect.stringContaining('Mar 2026'), '20%'],
      ['3', 'Quay wall', expect.stringContaining('Mar 2026'), expect.stringContaining('2026'), ''],
    ]);
    expect(callsOn(book, 'Look-ahead Surveyor')).toEqual([]);
    book.run('undoLast');
    expect(book.snapshot()).toBe(before);
  });

  it('shows what was filled in beside what the plan has, and writes nothing before it is accepted', () => {
    const book = handedOut();
    const before = book.typedCells('Works');
    const fill = (cell: string, text: string) => book.type(cell, text, 'Look-ahead Crane crew');
    fill('F5', '50%');
    fill('G5', '2026-03-06');
    fill('I5', '4');
    const review = book.ask({ ask: 'progress' });
    expect(review.problems).toEqual([]);
    expect(review.tabs).toBe(2);
    expect(
      review.lines.map(({ task, column, before: was, after, from }) => [task, column, was, after, from]),
    ).toEqual([
      ['2 Dredge', '% complete', '20 %', '50 %', 'Look-ahead Crane crew'],
      ['2 Dredge', 'Actual start', '', '6 Mar 2026', 'Look-ahead Crane crew'],
      ['2 Dredge', 'Remaining duration', '', '4d', 'Look-ahead Crane crew'],
    ]);
    expect(book.typedCells('Works')).toEqual(before);
  });

  it.each(['Pacific/Auckland', 'America/New_York'])(
    'writes what is accepted row by row, and takes it back, in %s',
    (zone) => {
      const book = handedOut(zone);
      const before = book.typedCells('Works');
      book.type('F5', '50%', 'Look-ahead Crane crew');
      book.type('G5', '2026-03-06', 'Look-ahead Crane crew');
      book.type('I5', '4', 'Look-ahead Crane crew');
      const { lines } = book.ask({ ask: 'progress' });
      book.ask({ ask: 'accept progress', accepted: lines.slice(0, 2).map(({ id }) => id) });
      const changed = [...book.typedCells('Works')].filter(
        ([place, content]) => before.get(place) !== content,
      );
      expect(changed.map(([place]) => place)).toEqual(['3,6', '3,7']);
      expect(book.tab('Works').getRange('F3').getValue()).toBe(0.5);
      expect(book.tab('Works').getRange('G3').getDisplayValue()).toContain('6');
      expect(book.ask({ ask: 'progress' }).lines.map(({ column }) => column)).toEqual(['Remaining duration']);
      book.undo();
      expect(book.typedCells('Works')).toEqual(before);
    },
  );

  it('takes back what was accepted after the rows were sorted', () => {
    const book = handedOut();
    book.type('F5', '50%', 'Look-ahead Crane crew');
    book.ask({ ask: 'accept progress', accepted: book.ask({ ask: 'progress' }).lines.map(({ id }) => id) });
    book.tab('Works').getRange(2, 1, 4, 11).sort({ column: 1, ascending: false });
    book.undo();
    const rows = book.tab('Works').getRange(2, 1, 4, 6).getValues();
    expect(rows.map((row) => [row[0], row[5]])).toEqual([
      [4, ''],
      [3, ''],
      [2, 0.2],
      [1, 1],
    ]);
  });

  it('says what it cannot collect, and refuses what has changed since', () => {
    const book = handedOut();
    book.type('F5', 'half', 'Look-ahead Crane crew');
    book.type('G6', '31.02.2026', 'Look-ahead Crane crew');
    book.type('B5', 'Dig', 'Look-ahead Surveyor');
    book.type('F5', '10%', 'Look-ahead Surveyor');
    const { problems, lines } = book.ask({ ask: 'progress' });
    expect(lines).toEqual([]);
    expect(problems).toEqual([
      'Look-ahead Surveyor: Row 1 (Dig): the plan has no such task any more. Type the progress into the plan.',
      'Look-ahead Crane crew: Row 1 (Dredge), % complete: "half" is not a percentage. Write 50% or 0.5.',
      expect.stringMatching(
        /^Look-ahead Crane crew: Row 2 \(Quay wall\), Actual start: .*Write it as 2026-03-31\.$/,
      ),
    ]);
    book.type('F5', '30%', 'Look-ahead Crane crew');
    const { lines: now } = book.ask({ ask: 'progress' });
    book.type('F5', '40%', 'Look-ahead Crane crew');
    expect(book.reply({ ask: 'accept progress', accepted: now.map(({ id }) => id) })).toEqual({
      sentence: 'What was filled in has changed since it was read. Collect progress again.',
    });
  });

  it('asks which is right where two people filled in one task', () => {
    const book = handedOut();
    book.type('F5', '50%', 'Look-ahead Crane crew');
    book.type('F5', '60%', 'Look-ahead Surveyor');
    const accepted = book.ask({ ask: 'progress' }).lines.map(({ id }) => id);
    expect(accepted).toHaveLength(2);
    expect(book.reply({ ask: 'accept progress', accepted })).toEqual({
      sentence:
        '2 Dredge, % complete is filled in twice: 60 % on "Look-ahead Surveyor", 50 % on "Look-ahead Crane crew". Accept one of them.',
    });
  });

  it('a name that begins like a formula stays a text', () => {
    const book = new Workbook({
      Works: [PLAN[0] as never, [1, "'=2+3", 3, '', "'+Crew", '', '', '', '', '', '']],
    });
    book.convert({ answers: { project: 'Harbour', projectStart: '2026-03-02' } });
    setSetting(book, 'Status date', '2026-03-03');
    book.run('handOutLookAhead');
    book.run('keepReport');
    expect(book.alerts()).toEqual([]);
    for (const name of book.tabNames().filter((each) => /^(Look-ahead|Report) /.test(each)))
      expect(book.tab(name).getDataRange().getFormulas().flat().join('')).toBe('');
  });
});
