/** The Goals tab: verdicts beside what the manager types. */
import { afterEach, describe, expect, it } from 'vitest';
import { closeWorkbooks } from '../workbook.js';
import { callsOn, planned } from './harbour-works.js';

afterEach(closeWorkbooks);

describe('the Goals tab', () => {
  it('has on time and on budget with their verdicts, from one call', () => {
    const book = planned();
    const before = book.typedCells('Works');
    book.run('openGoals');
    expect(book.alerts()).toEqual([]);
    const rows = book.shown('Goals');
    expect(rows[0]).toEqual([
      'Goal',
      'Target',
      'Threshold',
      'Actual',
      'Direction',
      'Note',
      '',
      'Verdict',
      'Reason',
    ]);
    expect(rows[1]?.[7]).toBe('At risk');
    expect(rows[1]?.[8]).toContain('Forecast finish');
    expect(rows[2]?.slice(7)).toEqual([
      'On track',
      expect.stringContaining('as in the budget of 29,000 USD'),
    ]);
    expect(callsOn(book, 'Goals')).toHaveLength(1);
    expect(book.typedCells('Works')).toEqual(before);
  });

  it('judges what is typed, whatever row stands above it', () => {
    const book = planned();
    book.run('openGoals');
    for (const [cell, text] of Object.entries({ A4: 'Visitors', B4: '500', C4: '450', D4: '420' }))
      book.type(cell, text, 'Goals');
    expect(book.shown('Goals')[3]?.slice(7)).toEqual([
      'Missed',
      '420 is below the target of 500 and beyond the threshold of 450.',
    ]);
    book.tab('Goals').insertRowBefore(2);
    book.host.engine.calculate();
    expect(book.shown('Goals')[4]?.[7]).toBe('Missed');
    expect(book.shown('Goals')[1]?.[7]).toBe('');
  });

  it('is opened again instead of added twice, and taken back whole', () => {
    const book = planned();
    const before = book.snapshot();
    book.run('openGoals');
    book.run('openGoals');
    expect(book.tabNames().filter((name) => name.startsWith('Goals'))).toEqual(['Goals']);
    book.run('undoLast');
    expect(book.snapshot()).toBe(before);
  });
});
