/** The Risks tab: exposure and matrix by ordinary formulas, and what the report takes from it. */
import { afterEach, describe, expect, it } from 'vitest';
import { closeWorkbooks } from '../workbook.js';
import { callsOn, planned, sectionOf } from './harbour-works.js';

afterEach(closeWorkbooks);

describe('the Risks tab', () => {
  const filled = () => {
    const book = planned();
    book.run('openRisks');
    const rows = [
      ['Storm', 'risk', '50%', '10000', 'Site lead', 'Watch the forecast', '2026-03-10', 'Open'],
      ['Permit late', '', '90%', '30000', '', '', '', ''],
      ['Old', 'risk', '90%', '30000', '', '', '', 'Closed'],
      ['Vague', 'risk', 'often', '5000', '', '', '', ''],
      ['Choose the crane', 'decision', '', '', 'Sponsor', '', '2026-03-20', 'Open'],
    ];
    rows.forEach((cells, row) => {
      cells.forEach((text, column) => {
        if (text !== '') book.host.type('Risks', row + 2, column + 1, text);
      });
    });
    return book;
  };

  it('works out exposure with one ordinary formula, blank where it is not known', () => {
    const book = filled();
    expect(book.alerts()).toEqual([]);
    expect(
      book
        .shown('Risks')
        .map((row) => row[9])
        .slice(0, 6),
    ).toEqual(['Exposure', '5,000', '27,000', '27,000', '', '']);
    expect(callsOn(book, 'Risks')).toEqual([]);
    book.tab('Risks').insertRowBefore(2);
    book.host.engine.calculate();
    expect(
      book
        .shown('Risks')
        .map((row) => row[9])
        .slice(0, 4),
    ).toEqual(['Exposure', '', '5,000', '27,000']);
  });

  it('shows the open risks in a matrix of probability and impact', () => {
    const rows = filled().shown('Risks');
    expect(rows[0]?.slice(11)).toEqual(['Probability', 'Low impact', 'Medium impact', 'High impact']);
    expect(rows.slice(1, 4).map((row) => row.slice(11))).toEqual([
      ['High', '', '', 'Permit late'],
      ['Medium', 'Storm', '', ''],
      ['Low', '', '', ''],
    ]);
  });

  it('offers types and states, and warns of what is no number or date', () => {
    const tab = filled().tab('Risks');
    const terms = (cell: string) =>
      (tab.getRange(cell).getDataValidation() as unknown as { terms: object }).terms;
    expect(terms('B2')).toMatchObject({
      requireValueInList: [['risk', 'assumption', 'issue', 'dependency', 'decision', 'action'], true],
    });
    expect(terms('C2')).toMatchObject({ requireNumberBetween: [0, 100], setAllowInvalid: [true] });
    expect(terms('G2')).toMatchObject({ requireDate: [] });
    expect(terms('H2')).toMatchObject({ requireValueInList: [['Open', 'Watching', 'Closed'], true] });
  });

  it('feeds the report, which names the table as soon as it is there', () => {
    const book = planned();
    book.run('openReport');
    expect(sectionOf(book, 'Decisions and actions')).toEqual(['Not known: there is no Risks table.']);
    book.run('openRisks');
    book.type('A2', 'Choose the crane', 'Risks');
    book.type('B2', 'decision', 'Risks');
    book.type('E2', 'Sponsor', 'Risks');
    expect(sectionOf(book, 'Decisions and actions')).toEqual(['Decision: Choose the crane. Sponsor.']);
    expect(callsOn(book, 'Report')).toHaveLength(2);
    book.run('undoLast');
    expect(sectionOf(book, 'Decisions and actions')).toEqual(['Not known: there is no Risks table.']);
  });
});
