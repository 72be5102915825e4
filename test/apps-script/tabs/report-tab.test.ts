/** The Report tab: verdict, charts and sections, and its text for a mail. */
import { afterEach, describe, expect, it } from 'vitest';
import { closeWorkbooks, Workbook } from '../workbook.js';
import { callsOn, planned, sectionOf } from './harbour-works.js';

afterEach(closeWorkbooks);

describe('the Report tab', () => {
  it('says the verdict first, then every section, from two calls', () => {
    const book = planned();
    const before = book.snapshot();
    book.run('openReport');
    expect(book.alerts()).toEqual([]);
    const rows = book.shown('Report');
    expect(rows[0]?.[0]).toBe('Harbour');
    expect(rows[1]?.[0]).toBe('Status report, 13 Mar 2026');
    expect(rows[2]?.[0]).toMatch(/^(On track|At risk|Off track): /);
    expect(rows[4]?.slice(0, 2)).toEqual(['Section', 'Text']);
    expect(rows[5]?.slice(0, 2)).toEqual(['Verdict', rows[2]?.[0]]);
    expect(sectionOf(book, 'Done')).toEqual(['1 Survey (Surveyor), 4 Mar 2026.']);
    expect(callsOn(book, 'Report')).toHaveLength(2);
    book.run('undoLast');
    expect(book.snapshot()).toBe(before);
  });

  it('draws value to date and over time, from data in hidden columns', () => {
    const book = planned();
    book.run('openReport');
    const terms = book
      .tab('Report')
      .getCharts()
      .map((chart) => (chart as unknown as { terms: Record<string, unknown> }).terms);
    expect(terms).toMatchObject([
      {
        type: 'BAR',
        headers: 1,
        hidden: 'SHOW_BOTH',
        position: [4, 1, 0, 0],
        options: { title: 'Value to date' },
      },
      {
        type: 'LINE',
        headers: 1,
        hidden: 'SHOW_BOTH',
        position: [4, 1, 310, 0],
        options: {
          title: 'Value planned, earned and spent',
          series: { 0: { lineWidth: 1 }, 1: { lineWidth: 3 }, 3: { lineDashStyle: [6, 4] } },
        },
      },
    ]);
    const data = terms.map(({ ranges }) =>
      (ranges as GoogleAppsScript.Spreadsheet.Range[])[0]?.getA1Notation(),
    );
    expect(data).toEqual(['J5:K9', 'D5:H405']);
    const rows = book.shown('Report');
    expect(rows[4]?.slice(3, 8)).toEqual(['Period', 'PV', 'EV', 'AC', 'Forecast']);
    expect(rows.slice(5, 9).map((row) => [row[9], Number(row[10])])).toEqual([
      ['Budget', 29000],
      ['Planned by now', 6600],
      ['Done', 2600],
      ['Spent', 2600],
    ]);
  });

  it('is copied as text for a mail', () => {
    const book = planned();
    const text = book.ask({ ask: 'report text' });
    expect(text).toMatch(/^Harbour: status report, 13 Mar 2026\n\n(On track|At risk|Off track): /);
    expect(text).toContain('\n\nDone\n- 1 Survey (Surveyor), 4 Mar 2026.\n\n');
    book.run('openReport');
    // On the tab long lines go on in rows below.
    const written = text.replace(/\s+/g, ' ');
    for (const [section, line] of book.shown('Report').slice(6))
      if (section !== '') expect(written).toContain(line?.trim());
  });

  it('asks for a plan where there is none', () => {
    const book = new Workbook();
    for (const command of ['openReport', 'openGoals', 'openRisks', 'keepReport', 'handOutLookAhead'])
      book.run(command);
    expect(new Set(book.alerts())).toEqual(
      new Set(['This workbook has no plan yet. Choose Turn this sheet into a plan, or New project plan.']),
    );
    expect(book.tabNames()).toEqual(['Sheet1']);
  });
});
