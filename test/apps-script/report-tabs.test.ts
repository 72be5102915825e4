import { afterEach, describe, expect, it } from 'vitest';
import { closeWorkbooks, Workbook } from './workbook.js';

afterEach(closeWorkbooks);

const PLAN = [
  [
    'ID',
    'Task',
    'Duration',
    'Predecessors',
    'Resources',
    '% complete',
    'Actual start',
    'Actual finish',
    'Remaining duration',
    'Budget',
    'Actual cost',
  ],
  [1, 'Survey', 3, '', 'Surveyor', 1, '', '', '', 1000, 1000],
  [2, 'Dredge', 10, 1, 'Surveyor, Crane crew', 0.2, '', '', '', 8000, 1600],
  [3, 'Quay wall', 20, 2, 'Crane crew', '', '', '', '', 20000, ''],
  [4, 'Open', 0, 3, '', '', '', '', '', '', ''],
];

/** A plan that began on 2 March 2026 and is reported on 13 March. */
function planned(zone = 'Europe/Berlin'): Workbook {
  const book = new Workbook({ Works: PLAN }, zone);
  book.convert({ answers: { project: 'Harbour', projectStart: '2026-03-02', statusDate: '2026-03-13' } });
  if (settingOf(book, 'Status date') === '') setSetting(book, 'Status date', '2026-03-13');
  return book;
}

function settingCell(book: Workbook, key: string) {
  const rows = book.shown('Settings');
  const row = rows.findIndex(([name]) => name === key);
  return { row: row + 1, value: rows[row]?.[1] ?? '' };
}
const settingOf = (book: Workbook, key: string) => settingCell(book, key).value;
const setSetting = (book: Workbook, key: string, text: string) =>
  book.type(`B${settingCell(book, key).row}`, text, 'Settings');

const sectionOf = (book: Workbook, name: string, tab = 'Report') =>
  book
    .shown(tab)
    .filter(([section]) => section === name)
    .map(([, text]) => text);

const callsOn = (book: Workbook, tab: string) =>
  book
    .tab(tab)
    .getDataRange()
    .getFormulas()
    .flat()
    .filter((formula) => formula.includes('PM_'));

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
        position: [4, 1, 300, 0],
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
    for (const [section, line] of book.shown('Report').slice(6))
      if (section !== '') expect(text).toContain(`- ${line}`);
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

describe('what needs attention', () => {
  it('has overdue entries of the register, and risks that are likely and grave', () => {
    const book = planned();
    const before = book.plan().attention.length;
    book.run('openRisks');
    const rows = [
      ['Storm', 'risk', '80%', '30000', '', '', '', ''],
      ['Rain', 'risk', '20%', '30000', '', '', '', ''],
      ['Choose the crane', 'decision', '', '', 'Sponsor', '', '2026-03-12', 'Open'],
      ['Book the tug', 'action', '', '', '', '', '2026-03-10', 'Closed'],
    ];
    rows.forEach((cells, row) => {
      cells.forEach((text, column) => {
        if (text !== '') book.host.type('Risks', row + 2, column + 1, text);
      });
    });
    const lines = book.plan().attention.slice(before);
    expect(lines.map(({ task, why, target }) => [task, why, target.range])).toEqual([
      ['Choose the crane', 'This decision was due 12 Mar 2026 and is open. Owner: Sponsor.', 'A4:H4'],
      ['Storm', 'A likely and grave risk: 80 % × 30,000 = 24,000.', 'A2:H2'],
    ]);
    expect(new Set(lines.map(({ target }) => target.tab))).toEqual(new Set([book.tab('Risks').getSheetId()]));
  });
});

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
      expect(sectionOf(book, 'Figures').at(-1)).toMatch(
        /^Since the report of 13 Mar 2026: finish [\d.]+ working days later/,
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
